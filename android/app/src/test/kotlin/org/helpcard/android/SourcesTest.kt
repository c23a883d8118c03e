package org.helpcard.android

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

/** The shell says nothing of its own: no sentence, no number of ours in Kotlin or in res/. */
class SourcesTest {
    private val main = File(ROOT, "android/app/src/main")

    private fun files(folder: String, ending: String) =
        File(main, folder).walk().filter { it.extension == ending }.toList().also { assertTrue("$folder is empty", it.isNotEmpty()) }

    private fun literals(file: File): List<String> {
        val code = file.readLines().filterNot { line -> listOf("//", "*", "/**").any { line.trim().startsWith(it) } }
        return code.flatMap { LITERAL.findAll(it).map { found -> found.value.trim('"') } }
    }

    @Test
    fun kotlinHoldsNoSentenceAndNoNumberOfOurs() {
        val found = files("kotlin", "kt").flatMap { file -> literals(file).map { file.name to it } }
        assertTrue("the test sees nothing", found.size > 20)
        val sentences = found.filter { (_, text) -> TWO_WORDS.containsMatchIn(text) && text !in FOR_DEVELOPERS }
        assertEquals("sentences", emptyList<Any>(), sentences)
        val letters = found.filter { (_, text) -> text.any { it.isLetter() && it.code > 127 } }
        assertEquals("letters of a language", emptyList<Any>(), letters)
        val numbers = found.filter { (_, text) -> Regex("\\d{3}").containsMatchIn(text) }
        assertEquals("numbers", emptyList<Any>(), numbers)
    }

    @Test
    fun theOnlyWordsInResAreTheNeutralNames() {
        for (file in files("res", "xml")) {
            val strings = Regex("<string name=\"([a-z_]+)\">").findAll(file.readText()).map { it.groupValues[1] }.toList()
            if (file.name == "names.xml") {
                assertEquals(listOf("name_notes", "name_dictionary", "name_recipes"), strings)
            } else {
                assertEquals(file.path, emptyList<String>(), strings)
                assertTrue("${file.path} holds words", !Regex("android:(text|hint|contentDescription)=").containsMatchIn(file.readText()))
            }
        }
    }

    @Test
    fun nothingCanReachANetworkOrKeepsALog() {
        for (file in files("kotlin", "kt")) {
            for (word in listOf("java.net.", "HttpURL", "Socket", "android.webkit", "android.util.Log", "println(")) {
                assertTrue("${file.name} has $word", !file.readText().contains(word))
            }
        }
    }

    private companion object {
        val LITERAL = Regex("\"(?:[^\"\\\\]|\\\\.)*\"")
        val TWO_WORDS = Regex("[A-Za-z]{2,} [A-Za-z]{2,}")

        /** Why a call of another program failed; nobody is shown it. */
        val FOR_DEVELOPERS = setOf("only for reading", "no such file", "The way with a contract needs a library that this app does without.", "Phones with Android 8 know no other way, and the manifest asks newer ones for this one.", "The framework calls the other one, and older engines this.", "The framework no longer asks, but a drawable must answer.")
    }
}
