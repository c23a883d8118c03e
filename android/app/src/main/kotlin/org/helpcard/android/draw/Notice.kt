package org.helpcard.android.draw

import android.view.View
import org.helpcard.Block
import org.helpcard.Tone
import org.helpcard.android.R

fun Drawing.notice(block: Block.Notice): View {
    val (ground, color) =
        when (block.tone) {
            Tone.INFO -> R.color.info to R.color.on_info
            Tone.CAUTION -> R.color.caution to R.color.on_caution
            Tone.DANGER -> R.color.danger to R.color.on_danger
        }
    val details = block.details.map { detail -> words(detail, Size.BODY, color).also { it.setPadding(0, dp(6), 0, 0) } }
    return card(ground, words(block.text, Size.BODY, color, bold = true), *details.toTypedArray(), buttons(block.buttons))
}
