package org.helpcard.android.draw

import android.graphics.Path
import android.graphics.RectF
import android.util.Xml
import org.xmlpull.v1.XmlPullParser
import org.xmlpull.v1.XmlPullParserException
import java.io.StringReader
import kotlin.math.abs
import kotlin.math.atan2
import kotlin.math.sqrt

/** The lines of a drawing of the card: SVG of 24 by 24 units with paths, circles, ellipses and rectangles. Android reads SVG only while it builds. */
fun svgPath(svg: String): Path {
    val path = Path()
    val parser = Xml.newPullParser()
    try {
        parser.setInput(StringReader(svg))
        while (parser.next() != XmlPullParser.END_DOCUMENT) {
            if (parser.eventType == XmlPullParser.START_TAG) shape(parser, path)
        }
    } catch (_: XmlPullParserException) {
        // A drawing that cannot be read is not drawn; the words beside it say the same.
    }
    return path
}

private fun shape(parser: XmlPullParser, path: Path) {
    fun number(name: String) = parser.getAttributeValue(null, name)?.toFloatOrNull() ?: 0f
    when (parser.name) {
        "path" -> PathData(parser.getAttributeValue(null, "d").orEmpty(), path).read()
        "circle" -> path.addCircle(number("cx"), number("cy"), number("r"), Path.Direction.CW)
        "ellipse" -> path.addOval(around(number("cx"), number("cy"), number("rx"), number("ry")), Path.Direction.CW)
        "rect" -> {
            val (left, top) = number("x") to number("y")
            val bounds = RectF(left, top, left + number("width"), top + number("height"))
            path.addRoundRect(bounds, number("rx"), number("rx"), Path.Direction.CW)
        }
    }
}

private fun around(x: Float, y: Float, rx: Float, ry: Float) = RectF(x - rx, y - ry, x + rx, y + ry)

/** The `d` of a path: https://www.w3.org/TR/SVG2/paths.html, without quadratic curves and turned ellipses, which no drawing has. */
private class PathData(data: String, private val path: Path) {
    private val tokens = TOKEN.findAll(data).map { it.value }.toList()
    private var next = 0
    private var x = 0f
    private var y = 0f
    private var startX = 0f
    private var startY = 0f

    /** Where the second control point of the last curve was, for a smooth one that follows. */
    private var controlX = 0f
    private var controlY = 0f

    fun read() {
        var command = ' '
        while (next < tokens.size) {
            val letter = tokens[next].first()
            if (letter.isLetter()) {
                command = letter
                next += 1
            }
            if (!step(command)) return
            // More numbers after a move are lines.
            if (command == 'M') command = 'L'
            if (command == 'm') command = 'l'
        }
    }

    private fun step(command: Char): Boolean {
        val fromX = if (command.isLowerCase()) x else 0f
        val fromY = if (command.isLowerCase()) y else 0f
        var isCurve = false
        when (command.uppercaseChar()) {
            'M' -> {
                to(fromX + number(), fromY + number())
                path.moveTo(x, y)
                startX = x
                startY = y
            }
            'L' -> line(fromX + number(), fromY + number())
            'H' -> line(fromX + number(), y)
            'V' -> line(x, fromY + number())
            'C' -> {
                curve(fromX + number(), fromY + number(), fromX, fromY)
                isCurve = true
            }
            'S' -> {
                curve(2 * x - controlX, 2 * y - controlY, fromX, fromY)
                isCurve = true
            }
            'A' -> arc(fromX, fromY)
            'Z' -> {
                path.close()
                to(startX, startY)
            }
            else -> return false
        }
        if (!isCurve) {
            controlX = x
            controlY = y
        }
        return true
    }

    private fun number(): Float = tokens.getOrNull(next)?.toFloatOrNull().also { next += 1 } ?: 0f

    private fun to(newX: Float, newY: Float) {
        x = newX
        y = newY
    }

    private fun line(newX: Float, newY: Float) {
        to(newX, newY)
        path.lineTo(x, y)
    }

    private fun curve(firstX: Float, firstY: Float, fromX: Float, fromY: Float) {
        controlX = fromX + number()
        controlY = fromY + number()
        to(fromX + number(), fromY + number())
        path.cubicTo(firstX, firstY, controlX, controlY, x, y)
    }

    /** From ends to centre: https://www.w3.org/TR/SVG2/implnote.html#ArcConversionEndpointToCenter. */
    private fun arc(fromX: Float, fromY: Float) {
        var rx = abs(number())
        var ry = abs(number())
        number()
        val isLarge = number() != 0f
        val isClockwise = number() != 0f
        val (endX, endY) = fromX + number() to fromY + number()
        val halfX = (x - endX) / 2
        val halfY = (y - endY) / 2
        val tooFar = sqrt(halfX * halfX / (rx * rx) + halfY * halfY / (ry * ry))
        if (tooFar > 1) {
            rx *= tooFar
            ry *= tooFar
        }
        val squares = rx * rx * halfY * halfY + ry * ry * halfX * halfX
        val far = sqrt(((rx * rx * ry * ry - squares) / squares).coerceAtLeast(0f)) * if (isLarge == isClockwise) -1 else 1
        val centreX = far * rx * halfY / ry
        val centreY = -far * ry * halfX / rx
        val start = degrees((halfY - centreY) / ry, (halfX - centreX) / rx)
        var sweep = degrees((-halfY - centreY) / ry, (-halfX - centreX) / rx) - start
        if (isClockwise && sweep < 0) sweep += 360f
        if (!isClockwise && sweep > 0) sweep -= 360f
        path.arcTo(around(centreX + (x + endX) / 2, centreY + (y + endY) / 2, rx, ry), start, sweep)
        to(endX, endY)
    }

    private fun degrees(dy: Float, dx: Float): Float = Math.toDegrees(atan2(dy, dx).toDouble()).toFloat()

    private companion object {
        /** A command, or a number, which may run into the next: `.8-1.7` are two. */
        val TOKEN = Regex("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)")
    }
}
