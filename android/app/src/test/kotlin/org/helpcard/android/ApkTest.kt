package org.helpcard.android

import android.app.Activity
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import java.io.File
import java.io.RandomAccessFile
import java.util.zip.ZipEntry
import java.util.zip.ZipFile

/** What was packed. The classes on the class path of this test are those that R8 left, under the names that R8 gave them. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class ApkTest {
    private val apk = File(MADE, "helpcard.apk")

    private fun entries(): List<ZipEntry> = ZipFile(apk).use { it.entries().toList() }

    private fun said(vararg command: String): String {
        val process = ProcessBuilder(*command).redirectErrorStream(true).start()
        val words = process.inputStream.bufferedReader().readText()
        assertEquals("${command.toList()}: $words", 0, process.waitFor())
        return words
    }

    private fun words(view: View): List<String> =
        listOfNotNull((view as? TextView)?.text?.toString()) + ((view as? ViewGroup)?.let { group -> (0 until group.childCount).flatMap { words(group.getChildAt(it)) } } ?: emptyList())

    private fun touchable(view: View, name: String): View? =
        view.takeIf { it.isClickable && it.contentDescription?.startsWith(name) == true }
            ?: (view as? ViewGroup)?.let { group -> (0 until group.childCount).firstNotNullOfOrNull { touchable(group.getChildAt(it), name) } }

    @Test
    fun whatR8LeftDrawsTheCard() {
        RuntimeEnvironment.setQualifiers("km-w360dp-h640dp-hdpi")
        android.os.LocaleList.setDefault(RuntimeEnvironment.getApplication().resources.configuration.locales)
        val shrunk = Class.forName("org.helpcard.android.CardActivity").asSubclass(Activity::class.java)
        val from = shrunk.protectionDomain.codeSource?.location?.path ?: shrunk.classLoader.getResource("org/helpcard/android/CardActivity.class").toString()
        assertTrue("not the shrunk classes, but $from", from.contains("shrunk.jar"))
        val activity = Robolectric.buildActivity(shrunk).setup().get()
        val root = activity.window.decorView
        assertTrue(words(root).toString(), words(root).contains("កាតសុំជំនួយ"))
        checkNotNull(touchable(root, "គេបានយកលិខិតឆ្លងដែន")).performClick()
        org.robolectric.shadows.ShadowLooper.idleMainLooper()
        assertTrue(words(root).toString(), words(root).any { it.contains("パスポート") })
    }

    @Test
    fun itIsSmallEnoughToGoFromHandToHand() {
        val dex = entries().filter { it.name.endsWith(".dex") }.sumOf { it.size }
        assertTrue("dex: $dex bytes", dex in 1 until 300_000)
        val resources = entries().filter { it.name.startsWith("res") }.sumOf { it.size }
        assertTrue("resources: $resources bytes", resources in 1 until 100_000)
    }

    @Test
    fun librariesLieOnPagesOf16KilobytesAsTheyAre() {
        val libraries = entries().filter { it.name.endsWith(".so") }
        assertTrue(libraries.size >= 3)
        for (library in libraries) {
            assertEquals(library.name, ZipEntry.STORED, library.method)
            assertEquals("${library.name} does not begin a page", 0L, start(library) % 16384)
        }
    }

    /** Where the bytes of an entry begin in the file: read from the file itself. */
    private fun start(entry: ZipEntry): Long =
        RandomAccessFile(apk, "r").use { file ->
            val bytes = ByteArray(file.length().toInt()).also(file::readFully)
            val name = entry.name.toByteArray()
            val header = byteArrayOf(0x50, 0x4b, 3, 4)
            fun short(at: Int) = (bytes[at].toInt() and 255) or ((bytes[at + 1].toInt() and 255) shl 8)
            val at = (0..bytes.size - 30 - name.size).first { at -> header.indices.all { bytes[at + it] == header[it] } && short(at + 26) == name.size && name.indices.all { bytes[at + 30 + it] == name[it] } }
            at + 30L + name.size + short(at + 28)
        }

    @Test
    fun thePackedManifestHasNoPermissionAndOpensOnlyTheThreeNames() {
        val badging = said("aapt2", "dump", "badging", apk.path)
        assertFalse(badging, badging.contains("uses-permission"))
        assertTrue(badging, badging.contains("targetSdkVersion:'36'") && badging.contains("sdkVersion:'26'"))
        val manifest = said("aapt2", "dump", "xmltree", "--file", "AndroidManifest.xml", apk.path)
        assertFalse(manifest.contains("permission\""))
        assertEquals(3, Regex("exported\\(0x[0-9a-f]+\\)=true").findAll(manifest).count())
        assertTrue(manifest.contains("allowBackup") && Regex("allowBackup\\(0x[0-9a-f]+\\)=false").containsMatchIn(manifest))
        // The name of the package of the classes says what they are; nothing that a person or another app is shown does.
        val shown = Regex("(label|authorities|A: package)[^\\n]*").findAll(manifest).joinToString("\n") { it.value }
        assertFalse(shown, shown.contains("help", ignoreCase = true))
    }

    @Test
    fun itIsSigned() {
        val signed = said("apksigner", "verify", "--verbose", "--min-sdk-version", "26", apk.path)
        assertTrue(signed, signed.contains("v2 scheme (APK Signature Scheme v2): true"))
    }

    /** Without Google's NDK the card's own library cannot be linked for phones; the APK says so by lacking it. */
    @Test
    fun theLibraryIsThereForEveryKindOfPhoneOrForNone() {
        val ours = entries().filter { it.name.endsWith("/libhelpcard.so") }.map { it.name }
        val abis = listOf("arm64-v8a", "armeabi-v7a", "x86_64")
        assertTrue("the NDK is here, the library is not in it", ours.isNotEmpty() || System.getenv("ANDROID_NDK_HOME").isNullOrEmpty())
        assertTrue("$ours", ours.isEmpty() || ours.sorted() == abis.map { "lib/$it/libhelpcard.so" })
        assertEquals(abis.toSet(), entries().filter { it.name.endsWith("/libjnidispatch.so") }.map { it.name.split("/")[1] }.toSet())
    }
}
