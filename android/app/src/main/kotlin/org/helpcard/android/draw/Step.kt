package org.helpcard.android.draw

import android.view.View
import org.helpcard.Block
import org.helpcard.Verb
import org.helpcard.android.R

fun Drawing.step(block: Block.Step): View {
    val (ground, color) =
        when (block.verb) {
            Verb.DO -> R.color.info to R.color.on_info
            Verb.DO_NOT -> R.color.danger to R.color.on_danger
            Verb.KEEP -> R.color.caution to R.color.on_caution
        }
    val label = words(spoken(block.label).let { android.text.TextUtils.concat("${block.number}. ", it) }, Size.SMALL, color, bold = true)
    label.background = rounded(color(ground))
    label.setPadding(dp(10), dp(2), dp(10), dp(2))
    val tag = android.widget.LinearLayout(context)
    tag.addView(label)
    val words = words(block.text, Size.BODY)
    words.setPadding(0, dp(4), 0, 0)
    return row(sign(block.sign), column(tag, words, buttons(block.buttons)))
}
