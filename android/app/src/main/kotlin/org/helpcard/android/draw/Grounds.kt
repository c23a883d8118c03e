package org.helpcard.android.draw

import android.content.res.ColorStateList
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.LayerDrawable
import android.graphics.drawable.RippleDrawable
import android.graphics.drawable.StateListDrawable
import org.helpcard.android.R

/** A ground with round corners. */
fun Drawing.rounded(color: Int, line: Int? = null): GradientDrawable {
    val ground = GradientDrawable()
    ground.setColor(color)
    ground.cornerRadius = dp(12).toFloat()
    if (line != null) ground.setStroke(dp(1), line)
    return ground
}

/** A ground that shows touch and, with a ring around it, focus: by finger, keyboard and D-pad. */
fun Drawing.touchable(ground: Drawable): RippleDrawable {
    val pressed = color(R.color.line) and 0x00FFFFFF or 0x66000000
    val focused = rounded(android.graphics.Color.TRANSPARENT)
    focused.setStroke(dp(3), color(R.color.words))
    val ring = StateListDrawable()
    ring.addState(intArrayOf(android.R.attr.state_focused), focused)
    ring.addState(intArrayOf(), android.graphics.drawable.ColorDrawable(android.graphics.Color.TRANSPARENT))
    return RippleDrawable(ColorStateList.valueOf(pressed), LayerDrawable(arrayOf(ground, ring)), rounded(color(R.color.line)))
}
