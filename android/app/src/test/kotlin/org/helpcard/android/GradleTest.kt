package org.helpcard.android

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

/** Nothing here runs the Gradle build. So what it says must at least be what the tested build says. */
class GradleTest {
    private class Text(val name: String) {
        val words: String = File(ROOT, "android/$name").readText()

        /** What the first group finds. Exactly once: of two, one could be wrong. */
        fun one(pattern: String): String {
            val found = Regex(pattern, RegexOption.MULTILINE).findAll(words).map { it.groupValues[1] }.toList()
            assertEquals("$name: how often it has $pattern", 1, found.size)
            return found.single()
        }
    }

    private val pom = Text("pom.xml")
    private val catalog = Text("gradle/libs.versions.toml")
    private val gradle = Text("app/build.gradle.kts")
    private val resources = Text("resources.sh")
    private val packing = Text("build-apk.sh")
    private val manifest = Text("app/src/main/AndroidManifest.xml")

    private fun same(what: String, first: Text, inFirst: String, second: Text, inSecond: String) =
        assertEquals("$what differs between ${first.name} and ${second.name}", first.one(inFirst), second.one(inSecond))

    /** A line of the catalog's first table. The tables of libraries and plugins have braces. */
    private fun version(name: String) = "^$name = \"([^\"]+)\"$"

    private fun option(name: String) = " --$name (\\S+)"

    private fun isUsed(name: String) =
        assertTrue("${gradle.name} does not take $name from ${catalog.name}", gradle.words.contains("libs.versions.$name"))

    @Test
    fun librariesHaveOneVersion() {
        for (name in listOf("kotlin", "jna", "junit", "robolectric")) {
            same("the version of $name", pom, "<$name\\.version>(.+)</$name\\.version>", catalog, version(name))
        }
        isUsed("jna")
        for (name in listOf("junit", "robolectric")) {
            assertEquals("${catalog.name}: which version $name takes", name, catalog.one("^$name = \\{ module = .*version\\.ref = \"(.+)\""))
            assertTrue("${gradle.name} does not take $name from ${catalog.name}", gradle.words.contains("testImplementation(libs.$name)"))
        }
        assertEquals("${catalog.name}: which version Kotlin's plugin takes", "kotlin", catalog.one("^kotlin-android = \\{.*version\\.ref = \"(.+)\""))
        same("Kotlin's target", pom, "<jvmTarget>(.+)</jvmTarget>", gradle, "jvmTarget = JvmTarget\\.JVM_(\\d+)")
    }

    @Test
    fun bothAreForTheSamePhones() {
        same("the oldest Android", resources, option("min-sdk-version"), catalog, version("minSdk"))
        same("the oldest Android", packing, "^minimum=(\\d+)$", catalog, version("minSdk"))
        same("the Android that it is made for", resources, option("target-sdk-version"), catalog, version("targetSdk"))
        for (name in listOf("minSdk", "targetSdk")) {
            isUsed(name)
        }
    }

    @Test
    fun theAppHasOneNameAndOneVersion() {
        same("the number of the version", resources, option("version-code"), gradle, "versionCode = (\\d+)")
        same("the name of the version", resources, option("version-name"), gradle, "versionName = \"(.+)\"")
        same("the name of the app", manifest, "\\spackage=\"(.+?)\"", gradle, "applicationId = \"(.+)\"")
        same("the package of R", resources, option("custom-package"), gradle, "namespace = \"(.+)\"")
    }

    @Test
    fun bothReadTheSameFiles() {
        same("the manifest", resources, option("manifest"), gradle, "shared = layout\\.projectDirectory\\.file\\(\"(.+)\"\\)")
        same("the folder of resources", resources, " --dir (\\S+)", gradle, "res\\.directories\\.add\\(\"(.+)\"\\)")
        same("the folder of Kotlin", pom, "<sourceDirectory>app/(.+)</sourceDirectory>", gradle, "kotlin\\.directories\\.add\\(\"(src/main/.+)\"\\)")
        same("the folder of tests", pom, "<testSourceDirectory>app/(.+)</testSourceDirectory>", gradle, "kotlin\\.directories\\.add\\(\"(src/test/.+)\"\\)")
        // The copy that is written is the manifest that is read.
        assertEquals(
            "${gradle.name}: the manifest that is written is not the one that is read",
            gradle.one("copy = layout\\.buildDirectory\\.file\\(\"(.+)\"\\)"),
            gradle.one("manifest\\.srcFile\\(layout\\.buildDirectory\\.file\\(\"(.+?)\"\\)"),
        )
    }
}
