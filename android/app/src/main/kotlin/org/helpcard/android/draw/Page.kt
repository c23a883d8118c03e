package org.helpcard.android.draw

import android.view.View
import android.view.ViewGroup
import android.widget.LinearLayout
import org.helpcard.Block
import org.helpcard.Screen
import org.helpcard.android.R

/** How wide lines become on a tablet, in density-independent pixels: longer ones are hard to follow. */
private const val WIDEST = 640

/** The screen from its title to its last block. */
class Page(private val drawing: Drawing) : LinearLayout(drawing.context) {
    private var fields = emptyMap<String, FieldView>()

    init {
        orientation = VERTICAL
        setPadding(drawing.dp(16), drawing.dp(8), drawing.dp(16), drawing.dp(32))
    }

    fun draw(screen: Screen) {
        removeAllViews()
        fields = emptyMap()
        above(screen)
        blocks(screen).forEach { add(it, childCount) }
    }

    /** The same screen with another answer. A field in which she types stays, with the keyboard and the mark where she writes. */
    fun answer(screen: Screen) {
        val kept = fields.filterKeys { id -> blocks(screen).any { it is Block.Field && it.id == id } }
        if (kept.isEmpty()) return draw(screen)
        (childCount - 1 downTo 0).map(::getChildAt).filter { it !in kept.values }.forEach(::removeView)
        fields = kept
        above(screen)
        var place = if (screen.title.value.isEmpty()) 0 else 1
        for (block in blocks(screen)) {
            val same = (block as? Block.Field)?.let { asked -> kept[asked.id]?.also { it.block = asked } }
            if (same == null) add(block, place)
            place = (if (same == null) place else indexOfChild(same)) + 1
        }
    }

    /** The view that does the same as one that is gone. */
    fun findFocusable(action: Any): View? = find(this, action)

    private fun find(view: View, action: Any): View? =
        view.takeIf { it.getTag(R.id.action) == action && it.isFocusable }
            ?: (view as? ViewGroup)?.let { group -> (0 until group.childCount).firstNotNullOfOrNull { find(group.getChildAt(it), action) } }

    /** The title stands above; a first heading that says the same is not said twice. */
    private fun blocks(screen: Screen): List<Block> = screen.blocks.filterNot { it is Block.Heading && it.level <= 1u && it.text == screen.title }

    private fun above(screen: Screen) {
        if (screen.title.value.isEmpty()) return
        val sign = screen.blocks.firstNotNullOfOrNull { block -> (block as? Block.Heading)?.takeIf { it.text == screen.title }?.sign }
        addView(drawing.heading(Block.Heading(screen.title, 1u, sign)), 0)
    }

    private fun add(block: Block, place: Int) {
        val view = drawing.block(block)
        if (view is FieldView) fields = fields + (view.block.id to view)
        addView(view, place)
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val most = minOf(MeasureSpec.getSize(widthMeasureSpec), drawing.dp(WIDEST))
        super.onMeasure(MeasureSpec.makeMeasureSpec(most, MeasureSpec.EXACTLY), heightMeasureSpec)
    }
}
