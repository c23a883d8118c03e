package org.helpcard.android.draw

import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import android.widget.TextView
import org.helpcard.Block
import org.helpcard.Japanese
import org.helpcard.Screen
import org.helpcard.android.R
import java.util.Locale

/** One sentence in Japanese as large as the screen, for the person opposite. Turned by half when she asks, so that she need not turn the phone. */
fun Drawing.large(screen: Screen, close: () -> Unit): View {
    val phrase = screen.blocks.firstNotNullOfOrNull { it as? Block.Phrase }
    val shown = phrase?.text ?: screen.title
    val japanese = shown.beneath ?: Japanese(shown.value, shown.lang)
    val words = largest(japanese.value, japanese.lang)
    val middle = column()
    middle.addView(words, LinearLayout.LayoutParams(MATCH_PARENT, 0, 2f))
    phrase?.number?.let { middle.addView(largest(it, "und"), LinearLayout.LayoutParams(MATCH_PARENT, 0, 1f)) }

    val whole = column()
    whole.setPadding(dp(16), dp(8), dp(16), dp(16))
    whole.setBackgroundColor(color(R.color.page))
    whole.addView(middle, LinearLayout.LayoutParams(MATCH_PARENT, 0, 1f))
    // What she is showing, in her own language, for her.
    whole.addView(words(shown.copy(beneath = null), Size.SMALL, R.color.quiet))
    controls?.let { own ->
        whole.addView(button(own.turn) { middle.rotation = (middle.rotation + 180f) % 360f })
        whole.addView(button(own.close, close))
    }
    return whole
}

private fun Drawing.largest(text: String, lang: String): TextView {
    val view = words(text, Size.LARGE, bold = true)
    view.textLocale = Locale.forLanguageTag(lang)
    view.gravity = Gravity.CENTER
    view.setAutoSizeTextTypeUniformWithConfiguration(20, 96, 2, TypedValue.COMPLEX_UNIT_DIP)
    return view
}
