package org.helpcard.android

import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.annotation.Config

/** Held sideways, on a tablet, in the dark, with a large sentence, with an open list: nothing is cut off there either. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [26, 35])
class ShapesTest(private val language: String, private val shape: String) {
    private fun shell() = Shell("$language-$shape-hdpi", fontScale = if (shape.startsWith("w800")) 1f else 2f)

    @Test
    fun screens() {
        val shell = shell()
        for (route in listOf("/", "/emergency", "/situation/passport-taken", "/contact/yorisoi-hotline", "/settings", "/search?q=passport", "/app")) {
            shell.opened(route)
            assertEquals(route, emptyList<String>(), Looking(shell).problems())
        }
        shell.close()
    }

    @Test
    fun largeSentences() {
        val shell = shell()
        for (route in listOf("/phrase/passport-was-taken", "/phrase/call-police", "/phrase/call-this-number-for-me?contact=yorisoi-hotline")) {
            shell.opened(route)
            shell.activity.showLarge(route)
            assertEquals(route, emptyList<String>(), Looking(shell, mayEndInDots = true).problems())
            shell.activity.onBackPressed()
        }
        shell.close()
    }

    @Test
    fun anOpenListAndAWordThatWasSaid() {
        val shell = shell()
        shell.opened("/settings")
        shell.touch(shell.touchable<org.helpcard.Action.Set> { it.setting == org.helpcard.Setting.PLACE })
        shell.activity.say(PhoneCard.of(shell.activity).words(PhoneCard.of(shell.activity).person())?.dialYourself, "#8891")
        assertEquals(emptyList<String>(), Looking(shell).problems())
        shell.close()
    }

    companion object {
        @JvmStatic
        @Parameters(name = "{0} {1}")
        fun cases(): List<Array<String>> =
            LANGUAGES.flatMap { language -> listOf("w640dp-h360dp-land", "w800dp-h1200dp", "w360dp-h640dp-night").map { arrayOf(language, it) } }
    }
}
