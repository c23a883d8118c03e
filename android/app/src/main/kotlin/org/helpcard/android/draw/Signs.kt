package org.helpcard.android.draw

import android.graphics.Canvas
import android.graphics.ColorFilter
import android.graphics.Paint
import android.graphics.Path
import android.graphics.PixelFormat
import android.graphics.drawable.Drawable
import android.view.View
import android.widget.ImageView
import android.widget.LinearLayout
import org.helpcard.Stroke
import org.helpcard.android.R
import org.helpcard.signDrawing

/** Units of a drawing. */
private const val UNITS = 24f

private val paths = HashMap<String, Path?>()

/** A pictogram beside words that say the same, so a reader aloud passes it over. */
fun Drawing.sign(name: String?): View? {
    val path = name?.let { paths.getOrPut(it) { signDrawing(it)?.let(::path) } } ?: return null
    val view = ImageView(context)
    view.setImageDrawable(SignDrawable(path, color(R.color.words)))
    view.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
    val size = (28 * context.resources.configuration.fontScale.coerceAtMost(1.5f)).toInt()
    val params = LinearLayout.LayoutParams(dp(size), dp(size))
    params.marginEnd = dp(12)
    view.layoutParams = params
    return view
}

private fun path(strokes: List<Stroke>): Path {
    val path = Path()
    for (stroke in strokes) {
        when (stroke) {
            is Stroke.Move -> path.moveTo(stroke.x, stroke.y)
            is Stroke.Line -> path.lineTo(stroke.x, stroke.y)
            is Stroke.Curve -> path.cubicTo(stroke.x1, stroke.y1, stroke.x2, stroke.y2, stroke.x, stroke.y)
            is Stroke.Close -> path.close()
        }
    }
    return path
}

/** Lines of one width in one colour, as the drawings of the card are. */
class SignDrawable(private val path: Path, color: Int) : Drawable() {
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG)

    init {
        paint.style = Paint.Style.STROKE
        paint.strokeWidth = 1.8f
        paint.strokeCap = Paint.Cap.ROUND
        paint.strokeJoin = Paint.Join.ROUND
        paint.color = color
    }

    override fun draw(canvas: Canvas) {
        canvas.save()
        canvas.translate(bounds.left.toFloat(), bounds.top.toFloat())
        canvas.scale(bounds.width() / UNITS, bounds.height() / UNITS)
        canvas.drawPath(path, paint)
        canvas.restore()
    }

    override fun setAlpha(alpha: Int) {
        paint.alpha = alpha
    }

    override fun setColorFilter(filter: ColorFilter?) {
        paint.colorFilter = filter
    }

    @Deprecated("The framework no longer asks, but a drawable must answer.")
    override fun getOpacity(): Int = PixelFormat.TRANSLUCENT
}
