package org.helpcard.android.draw

import android.view.View
import org.helpcard.Block

fun Drawing.heading(block: Block.Heading): View {
    val isFirst = block.level <= 1u
    val words = words(block.text, if (isFirst) Size.TITLE else Size.HEADING, bold = true)
    asHeading(words)
    val heading = row(sign(block.sign), words)
    heading.setPadding(0, dp(if (isFirst) 4 else 12), 0, 0)
    return heading
}
