package org.helpcard.android.draw

import android.text.SpannableString
import android.text.Spanned
import android.text.style.LocaleSpan
import android.view.View
import org.helpcard.Action
import org.helpcard.Block
import org.helpcard.Text
import org.helpcard.android.R
import java.util.Locale

/** A sentence in Japanese: what it says, how it is written, how it sounds. */
fun Drawing.phrase(block: Block.Phrase): View {
    val meaning = words(Text(block.text.value, block.text.lang, null), Size.BODY, bold = true)
    val title = row(sign(block.sign), meaning)
    if (block.route != route.substringBefore('?')) {
        title.contentDescription = spoken(block.text)
        title.background = touchable(rounded(color(R.color.card)))
        touch(title, Action.Open(block.route))
    }
    val parts = mutableListOf<View?>(title)
    parts += block.text.beneath?.let { japanese ->
        val size = if (isFacing) Size.LARGE else Size.HEADING
        words(Text(japanese.value, japanese.lang, null), size, bold = true).also { it.setPadding(0, dp(8), 0, dp(4)) }
    }
    parts += words(inJapanese(block.kana), Size.SMALL, R.color.quiet)
    parts += block.say.takeIf { it.value != block.kana }?.let { wordsIfAny(spoken(it), Size.BODY, R.color.quiet) }
    parts += block.number?.let { words(it, Size.LARGE, bold = true) }
    parts += buttons(block.buttons)
    return card(R.color.card, *parts.toTypedArray())
}

private fun inJapanese(kana: String): CharSequence {
    val words = SpannableString(kana)
    words.setSpan(LocaleSpan(Locale.JAPANESE), 0, kana.length, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
    return words
}
