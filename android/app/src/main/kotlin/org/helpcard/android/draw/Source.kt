package org.helpcard.android.draw

import android.view.View
import org.helpcard.Block
import org.helpcard.Text
import org.helpcard.android.R

/** Where a fact was published. The address is there to be read: opening it would leave a trace in a browser. */
fun Drawing.source(block: Block.Source): View {
    val what = block.text ?: Text(block.title, block.titleLang, null)
    return column(
        words(what, Size.SMALL),
        wordsIfAny(spoken(block.age), Size.SMALL, R.color.quiet),
        wordsIfAny(block.address.orEmpty(), Size.SMALL, R.color.quiet),
    )
}
