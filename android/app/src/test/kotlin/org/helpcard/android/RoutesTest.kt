package org.helpcard.android

import android.os.Build
import android.text.Spanned
import android.text.style.LocaleSpan
import android.widget.TextView
import org.helpcard.Action
import org.helpcard.HelpCard
import org.helpcard.Platform
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.annotation.Config

/** Every screen in every language on a small phone with letters twice as large. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [26, 35])
class RoutesTest(private val language: String, private val route: String) {
    @Test
    fun nothingIsCutOffAndEverythingCanBeReadAndTouched() {
        val shell = Shell("$language-w360dp-h640dp-hdpi", fontScale = 2f)
        val screen = shell.opened(route)
        assertEquals(emptyList<String>(), Looking(shell).problems())
        titleIsAHeadingInItsLanguage(shell, screen)
        assertTrue("the way out is on every screen", shell.touchable<Action.Leave>().isEnabled)
        shell.close()
    }

    private fun titleIsAHeadingInItsLanguage(shell: Shell, screen: org.helpcard.Screen) {
        val title = shell.views().filterIsInstance<TextView>().first { it.text.startsWith(screen.title.value) }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) assertTrue(title.isAccessibilityHeading)
        val words = title.text as Spanned
        val spoken = words.getSpans(0, screen.title.value.length, LocaleSpan::class.java).first()
        assertEquals(language, spoken.locale?.language)
    }

    companion object {
        @JvmStatic
        @Parameters(name = "{0} {1}")
        fun cases(): List<Array<String>> {
            val routes = HelpCard.open(null, Platform.ANDROID).routes() + listOf("/search", "/search?q=passport", "/contacts?all")
            return LANGUAGES.flatMap { language -> routes.map { arrayOf(language, it) } }
        }
    }
}
