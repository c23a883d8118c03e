package org.helpcard.android.draw

import android.content.Context
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import org.helpcard.Action
import org.helpcard.Block
import org.helpcard.Look
import org.helpcard.ShellWords
import org.helpcard.Text

/** What a block needs to be drawn: where it stands and what a touch does. It decides nothing. */
class Drawing(
    val context: Context,
    /** Words on the shell's own controls. */
    val controls: ShellWords?,
    /** The route of the screen on which it stands. */
    val route: String,
    /** Its title, which need not be said again. */
    val title: Text,
    /** Whether the sentence is for the person opposite, and so larger. */
    val isFacing: Boolean,
    /** Which name the phone shows now. */
    val look: () -> Look,
    val tap: (Action) -> Unit,
    /** A field has new words in it. */
    val answer: (Block.Field, String) -> Unit,
) {
    /** Whether she pulled the slide to the end and can still stop it. */
    var isErasing = false

    fun color(id: Int): Int = context.getColor(id)

    /** Density-independent pixels. */
    fun dp(value: Int): Int = (value * context.resources.displayMetrics.density + 0.5f).toInt()

    /** One below the other. */
    fun column(vararg children: View?): LinearLayout = LinearLayout(context).also { below(it, *children) }

    fun below(column: LinearLayout, vararg children: View?) {
        column.orientation = LinearLayout.VERTICAL
        children.filterNotNull().forEach { column.addView(it, LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT)) }
    }

    /** A picture, and beside it what takes the rest of the line. */
    fun row(beside: View?, main: View): LinearLayout {
        val row = LinearLayout(context)
        if (beside != null) row.addView(beside)
        row.addView(main, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
        return row
    }

    /** A block with a ground of its own. */
    fun card(ground: Int, vararg children: View?): LinearLayout {
        val card = column(*children)
        card.background = rounded(color(ground))
        card.setPadding(dp(16), dp(12), dp(16), dp(12))
        return card
    }

    /** The view of a block, with the space above it. */
    fun block(block: Block): View {
        val view = draw(block)
        val params = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT)
        params.topMargin = dp(12)
        view.layoutParams = params
        return view
    }

    /** Each kind has its file. A new kind does not compile until it can be drawn. */
    private fun draw(block: Block): View =
        when (block) {
            is Block.Heading -> heading(block)
            is Block.Paragraph -> paragraph(block)
            is Block.Notice -> notice(block)
            is Block.Step -> step(block)
            is Block.Contact -> contact(block.contact)
            is Block.Phrase -> phrase(block)
            is Block.Source -> source(block)
            is Block.Links -> links(block)
            is Block.Choice -> choice(block)
            is Block.Field -> field(block)
        }
}
