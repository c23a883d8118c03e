package org.helpcard.android.draw

import android.content.Context
import android.widget.TextView
import kotlin.math.ceil

/**
 * Words that never run out of their view. Where Khmer and Japanese brackets meet, the framework takes a line for narrower than it draws it (Android 8 to
 * 15, measured by the tests); such words get lines that are shorter by as much.
 */
class WordsView(context: Context) : TextView(context) {
    private var taken = 0

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        take(0)
        super.onMeasure(widthMeasureSpec, heightMeasureSpec)
        // Four times are more than any line has needed.
        repeat(4) {
            val over = overflow()
            if (over <= 0) return
            take(taken + over)
            super.onMeasure(widthMeasureSpec, heightMeasureSpec)
        }
    }

    /** How far the widest line runs over what there is, in pixels. */
    private fun overflow(): Int {
        val lines = layout ?: return 0
        val widest = (0 until lines.lineCount).maxOfOrNull(lines::getLineMax) ?: 0f
        return ceil(widest - lines.width - taken).toInt()
    }

    private fun take(pixels: Int) {
        if (pixels == taken) return
        setPaddingRelative(paddingStart, paddingTop, paddingEnd - taken + pixels, paddingBottom)
        taken = pixels
    }
}
