package org.helpcard.android.draw

import android.view.View
import org.helpcard.Block

fun Drawing.paragraph(block: Block.Paragraph): View = words(block.text, Size.BODY)
