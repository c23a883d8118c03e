package org.helpcard.android.draw

import android.content.res.ColorStateList
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.RippleDrawable
import org.helpcard.android.R

/** A ground with round corners. */
fun Drawing.rounded(color: Int, line: Int? = null): GradientDrawable {
    val ground = GradientDrawable()
    ground.setColor(color)
    ground.cornerRadius = dp(12).toFloat()
    if (line != null) ground.setStroke(dp(1), line)
    return ground
}

/** A ground that shows touch and focus: by finger, keyboard and D-pad. */
fun Drawing.touchable(ground: Drawable): RippleDrawable {
    val pressed = color(R.color.line) and 0x00FFFFFF or 0x66000000
    return RippleDrawable(ColorStateList.valueOf(pressed), ground, rounded(color(R.color.line)))
}
