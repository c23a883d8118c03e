package org.helpcard.android.draw

import android.graphics.Typeface
import android.os.Build
import android.text.SpannableStringBuilder
import android.text.Spanned
import android.text.style.ForegroundColorSpan
import android.text.style.LocaleSpan
import android.text.style.RelativeSizeSpan
import android.view.View
import android.widget.TextView
import org.helpcard.Text
import org.helpcard.android.R
import java.util.Locale

/** Sizes of letters, in scaled pixels. */
enum class Size(val sp: Float) {
    TITLE(26f),
    HEADING(21f),
    BODY(17f),
    SMALL(15f),
    LARGE(30f),
}

/** Words in their own language, and beneath them the same in Japanese. A reader aloud hears each in its own voice. */
fun Drawing.spoken(text: Text, beneathColor: Int? = R.color.quiet): CharSequence {
    val words = SpannableStringBuilder()
    words.append(text.value, LocaleSpan(Locale.forLanguageTag(text.lang)), Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
    val beneath = text.beneath?.takeIf { it.value != text.value } ?: return words
    words.append('\n')
    val start = words.length
    words.append(beneath.value, LocaleSpan(Locale.forLanguageTag(beneath.lang)), Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
    words.setSpan(RelativeSizeSpan(0.88f), start, words.length, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
    if (beneathColor != null) {
        words.setSpan(ForegroundColorSpan(color(beneathColor)), start, words.length, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
    }
    return words
}

/** Several texts in one line. */
fun Drawing.joined(texts: List<Text>): CharSequence {
    val words = SpannableStringBuilder()
    texts.filter { it.value.isNotEmpty() }.forEach {
        if (words.isNotEmpty()) words.append(" · ")
        words.append(spoken(it, null))
    }
    return words
}

/** A view of words. Lines are far enough apart for the marks above and below Thai and Khmer letters. */
fun Drawing.words(words: CharSequence, size: Size, color: Int = R.color.words, bold: Boolean = false): TextView {
    val view = WordsView(context)
    plain(view, size, color, bold)
    view.text = words
    return view
}

/** A text with its language. */
fun Drawing.words(text: Text, size: Size, color: Int = R.color.words, bold: Boolean = false): TextView {
    val view = words(spoken(text, if (color == R.color.words) R.color.quiet else null), size, color, bold)
    view.textLocale = Locale.forLanguageTag(text.lang)
    return view
}

/** Nothing at all for no words. */
fun Drawing.wordsIfAny(words: CharSequence, size: Size, color: Int = R.color.words): View? =
    if (words.isEmpty()) null else words(words, size, color).also { it.setPadding(0, dp(4), 0, 0) }

/** How letters look everywhere, in buttons and fields too. */
fun Drawing.plain(view: TextView, size: Size, color: Int, bold: Boolean = false) {
    view.textSize = size.sp
    view.setTextColor(color(color))
    view.setLineSpacing(0f, 1.15f)
    view.isElegantTextHeight = true
    view.typeface = if (bold) Typeface.DEFAULT_BOLD else Typeface.DEFAULT
    view.breakStrategy = android.graphics.text.LineBreaker.BREAK_STRATEGY_SIMPLE
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) view.isFallbackLineSpacing = true
}

/** A reader aloud can jump from heading to heading. Below Android 9 a view cannot say that it is one. */
fun asHeading(view: View) {
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) view.isAccessibilityHeading = true
}
