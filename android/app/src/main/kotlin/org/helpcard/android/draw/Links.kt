package org.helpcard.android.draw

import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import org.helpcard.Action
import org.helpcard.Block
import org.helpcard.Link
import org.helpcard.android.R

fun Drawing.links(block: Block.Links): View {
    val column = column()
    block.items.forEach { column.addView(link(it)) }
    return column
}

private fun Drawing.link(link: Link): View {
    val detail = link.detail?.let { wordsIfAny(spoken(it), Size.SMALL, R.color.quiet) }
    val row = row(sign(link.sign), column(words(link.text, Size.BODY), detail))
    row.gravity = android.view.Gravity.CENTER_VERTICAL
    row.background = touchable(rounded(color(R.color.card)))
    row.setPadding(dp(16), dp(12), dp(16), dp(12))
    row.contentDescription = joined(listOfNotNull(link.text, link.detail))
    touch(row, Action.Open(link.route))
    val params = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT)
    params.topMargin = dp(8)
    row.layoutParams = params
    return row
}
