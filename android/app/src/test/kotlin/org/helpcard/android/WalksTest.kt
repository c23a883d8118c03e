package org.helpcard.android

import android.net.Uri
import android.widget.EditText
import android.widget.SeekBar
import org.helpcard.Action
import org.json.JSONArray
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.annotation.Config
import java.io.File

/** The walks that every shell takes (tests/walks/README.md), with a finger on the views. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [26, 35])
class WalksTest(private val name: String) {
    private lateinit var shell: Shell
    private val card get() = PhoneCard.of(shell.activity)
    private val person get() = card.person()

    @Test
    fun theScreensFollow() {
        val walk = JSONObject(File(ROOT, "tests/walks/$name.json").readText())
        assertEquals(NOON, walk.getLong("now"))
        val languages = walk.getJSONArray("languages").strings()
        // A phone that speaks several languages, best first.
        val qualifiers = Uri.encode(languages.first()).split("-").let { if (it.size > 1) "${it[0]}-r${it[1]}" else it[0] } + "-w360dp-h640dp-hdpi"
        shell = Shell(qualifiers)
        for (step in walk.getJSONArray("steps").objects()) {
            try {
                take(step, qualifiers)
            } catch (missing: NoSuchElementException) {
                throw AssertionError("nothing to touch for $step on:\n${shell.words()}\n${shell.views().mapNotNull { it.getTag(R.id.action) }}", missing)
            }
            org.robolectric.shadows.ShadowLooper.idleMainLooper()
            sees(step)
        }
        shell.close()
    }

    private fun take(step: JSONObject, qualifiers: String) {
        when (val what = step.getString("do")) {
            "open" -> shell.open(step.getString("route"))
            "tap" -> shell.touch(shell.touchable<Action.Open> { it.route == step.getString("route") })
            "answer" -> answer(step.getString("value"))
            "search" -> shell.views().filterIsInstance<EditText>().first().setText(step.getString("words"))
            "back" -> shell.activity.onBackPressed()
            "restart" -> {
                shell.close()
                PhoneCard.close()
                shell = Shell(qualifiers)
            }
            else -> error("the walks know no $what")
        }
    }

    private fun answer(value: String) {
        when (value) {
            "save" -> shell.touch(shell.touchable<Action.Save>())
            "forget" -> shell.touch(shell.touchable<Action.Forget>())
            "erase" -> {
                val bar = shell.views().filterIsInstance<SeekBar>().first()
                shell.drag(bar, 0f, 1f)
                org.robolectric.shadows.ShadowLooper.idleMainLooper(6, java.util.concurrent.TimeUnit.SECONDS)
            }
            else -> {
                // A long list opens at the first touch on the answer that counts.
                if (value.startsWith("JP-")) shell.touch(shell.touchable<Action.Set> { it.setting == org.helpcard.Setting.PLACE })
                shell.touch(shell.touchable<Action.Set> { it.value == value })
            }
        }
    }

    private fun sees(step: JSONObject) {
        val words = shell.words()
        if (step.has("route") && step.getString("do") != "search") assertTrue("$step\n$words", words.contains(card.screen(step.getString("route"), person).title.value))
        if (step.has("title")) assertTrue("$step\n$words", words.contains(step.getString("title")))
        if (step.has("lang")) assertEquals(step.getString("lang"), card.screen("/", person).title.lang)
        for (piece in step.optJSONArray("holds").strings()) assertTrue("$step\n$words", words.contains(piece))
        for (piece in step.optJSONArray("lacks").strings()) {
            assertFalse("$step", shell.views().any { (it.getTag(R.id.action) as? Action.Open)?.route == piece } || words.contains(piece))
        }
        for (number in step.optJSONArray("dials").strings()) {
            val button = shell.touchable<Action.Dial> { it.number == number }
            shell.touch(button)
            assertEquals(Uri.fromParts("tel", number, null), shell.activity.asked()?.data)
        }
        if (step.has("saved")) assertEquals(step.getJSONArray("saved").strings(), card.card.saved(person).map { it.route })
    }

    private fun JSONArray?.strings(): List<String> = this?.let { array -> List(array.length()) { array.getString(it) } } ?: emptyList()

    private fun JSONArray.objects(): List<JSONObject> = List(length()) { getJSONObject(it) }

    companion object {
        @JvmStatic
        @Parameters(name = "{0}")
        fun cases(): List<Array<String>> {
            val walks = File(ROOT, "tests/walks").listFiles { file -> file.extension == "json" }.orEmpty()
            check(walks.size >= 4) { "the walks are missing" }
            return walks.map { arrayOf(it.nameWithoutExtension) }.sortedBy { it[0] }
        }
    }
}
