package org.helpcard.android.draw

import android.content.res.Configuration
import android.text.TextUtils
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import android.widget.ScrollView
import android.widget.TextView
import org.helpcard.Block
import org.helpcard.Japanese
import org.helpcard.Screen
import org.helpcard.android.R
import java.util.Locale

/** One sentence in Japanese as large as the screen, for the person opposite. Turned by half when she asks, so that she need not turn the phone. */
class Large(private val middle: View, drawing: Drawing) : LinearLayout(drawing.context) {
    var isTurned: Boolean
        get() = middle.rotation != 0f
        set(value) {
            middle.rotation = if (value) 180f else 0f
        }

    init {
        // Held sideways there is no height to give away: what she needs stands beside the sentence.
        val isWide = resources.configuration.orientation == Configuration.ORIENTATION_LANDSCAPE
        orientation = if (isWide) HORIZONTAL else VERTICAL
        setPadding(drawing.dp(16), drawing.dp(8), drawing.dp(16), drawing.dp(16))
        setBackgroundColor(drawing.color(R.color.page))
        addView(middle, if (isWide) LayoutParams(0, MATCH_PARENT, 2f) else LayoutParams(MATCH_PARENT, 0, 1f))
    }

    fun addBeside(view: View) = addView(view, if (orientation == HORIZONTAL) LayoutParams(0, MATCH_PARENT, 1f) else LayoutParams(MATCH_PARENT, WRAP_CONTENT))
}

fun Drawing.large(screen: Screen, close: () -> Unit): Large {
    val phrase = screen.blocks.firstNotNullOfOrNull { it as? Block.Phrase }
    val shown = phrase?.text ?: screen.title
    val japanese = shown.beneath ?: Japanese(shown.value, shown.lang)
    val middle = column()
    middle.addView(largest(japanese.value, japanese.lang), LinearLayout.LayoutParams(MATCH_PARENT, 0, 2f))
    phrase?.number?.let { middle.addView(largest(it, "und"), LinearLayout.LayoutParams(MATCH_PARENT, 0, 1f)) }
    val large = Large(middle, this)

    // What she is showing, in her own language, for her.
    val meaning = words(shown.copy(beneath = null), Size.SMALL, R.color.quiet)
    meaning.maxLines = 2
    meaning.ellipsize = TextUtils.TruncateAt.END
    val beside = column()
    beside.addView(leave())
    beside.addView(meaning)
    controls?.let { own ->
        beside.addView(button(own.turn) { large.isTurned = !large.isTurned })
        beside.addView(button(own.close, close))
    }
    // With very large letters on a small phone there is not room for all at once; the way out comes first.
    val scroll = ScrollView(context)
    scroll.addView(beside)
    large.addBeside(scroll)
    return large
}

private fun Drawing.largest(text: String, lang: String): TextView {
    // Its size follows its room, so it is measured by the framework alone.
    val view = TextView(context)
    plain(view, Size.LARGE, R.color.words, bold = true)
    view.text = text
    view.textLocale = Locale.forLanguageTag(lang)
    view.gravity = Gravity.CENTER
    view.setAutoSizeTextTypeUniformWithConfiguration(12, 96, 2, TypedValue.COMPLEX_UNIT_DIP)
    return view
}
