package org.helpcard.android

import android.graphics.Color
import android.graphics.Rect
import android.graphics.drawable.ColorDrawable
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.LayerDrawable
import android.view.View
import android.view.ViewGroup
import android.widget.LinearLayout
import android.widget.TextView
import kotlin.math.pow

/** What is wrong with a screen as it is laid out: found by measuring, not by looking. */
class Looking(private val shell: Shell, private val mayEndInDots: Boolean = false) {
    private val density = shell.activity.resources.displayMetrics.density

    fun problems(): List<String> {
        shell.layOut()
        val views = shell.views()
        val words = views.filterIsInstance<TextView>()
        return words.flatMap(::cut) + views.flatMap(::overlaps) + views.filter { it.isClickable }.flatMap(::touch) + words.flatMap(::pale)
    }

    /** Words that run out of their view, to the side or below, or that end in dots. */
    private fun cut(view: TextView): List<String> {
        val lines = view.layout ?: return emptyList()
        if (view.text.isEmpty()) return emptyList()
        val room = view.width - view.totalPaddingLeft - view.totalPaddingRight + (view.paddingEnd - view.paddingStart).coerceAtLeast(0)
        val wide = (0 until lines.lineCount).filter { lines.getLineMax(it) > room + 1 }.map { "runs out to the side" }
        val deep = listOfNotNull("is cut off below".takeIf { lines.height > view.height - view.totalPaddingTop - view.totalPaddingBottom + 1 })
        val dots = listOfNotNull("ends in dots".takeIf { !mayEndInDots && (0 until lines.lineCount).any { lines.getEllipsisCount(it) > 0 } })
        return (wide + deep + dots).map { "\"${view.text}\" $it" }
    }

    /** Neighbours that lie on each other, or hang out of what holds them. */
    private fun overlaps(view: View): List<String> {
        val group = view as? ViewGroup ?: return emptyList()
        val children = (0 until group.childCount).map(group::getChildAt).filter { it.visibility == View.VISIBLE && it.width > 0 && it.height > 0 }
        val places = children.map { Rect(it.left, it.top, it.right, it.bottom) }
        val outside = if (group is LinearLayout) places.filter { it.right > group.width || it.left < 0 || it.bottom > group.height } else emptyList()
        val pairs = if (group is LinearLayout) places.zipWithNext().filter { (first, second) -> Rect.intersects(first, second) } else emptyList()
        return outside.map { "something hangs out: $it in ${group.width} by ${group.height}" } + pairs.map { "${it.first} lies on ${it.second}" }
    }

    /** What a finger cannot hit, or a reader aloud cannot name. */
    private fun touch(view: View): List<String> {
        val least = (48 * density).toInt() - 1
        val label = shell.views().firstOrNull { view.id != View.NO_ID && it.labelFor == view.id } as? TextView
        val name = view.contentDescription ?: label?.text ?: (view as? TextView)?.text
        val small = listOfNotNull("is ${view.width / density} by ${view.height / density} dp".takeIf { view.width < least || view.height < least })
        val nameless = listOfNotNull("has no name".takeIf { name.isNullOrBlank() })
        return (small + nameless).map { "${view.javaClass.simpleName} \"$name\" $it" }
    }

    /** Letters that hardly stand out from their ground. */
    private fun pale(view: TextView): List<String> {
        if (view.text.isBlank()) return emptyList()
        val ground = ground(view) ?: return listOf("\"${view.text}\" has no ground")
        val spans = (view.text as? android.text.Spanned)?.getSpans(0, view.text.length, android.text.style.ForegroundColorSpan::class.java).orEmpty()
        val worst = (spans.map { it.foregroundColor } + view.currentTextColor).minOf { contrast(it, ground) }
        return listOfNotNull("\"${view.text}\" has a contrast of $worst".takeIf { worst < 4.5 })
    }

    private fun ground(view: View): Int? = color(view.background) ?: (view.parent as? View)?.let(::ground)

    private fun color(drawable: Drawable?): Int? =
        when (drawable) {
            is ColorDrawable -> drawable.color
            is GradientDrawable -> drawable.color?.defaultColor
            is LayerDrawable -> (0 until drawable.numberOfLayers).firstNotNullOfOrNull { color(drawable.getDrawable(it)) }
            else -> null
        }?.takeIf { Color.alpha(it) == 255 }

    companion object {
        /** WCAG 2.2, contrast ratio. */
        fun contrast(first: Int, second: Int): Double {
            val (dark, light) = listOf(luminance(first), luminance(second)).sorted()
            return (light + 0.05) / (dark + 0.05)
        }

        private fun luminance(color: Int): Double {
            val (red, green, blue) = listOf(Color.red(color), Color.green(color), Color.blue(color)).map { linear(it / 255.0) }
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue
        }

        private fun linear(part: Double): Double = if (part <= 0.04045) part / 12.92 else ((part + 0.055) / 1.055).pow(2.4)
    }
}
