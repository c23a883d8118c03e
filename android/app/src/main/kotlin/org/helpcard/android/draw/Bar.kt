package org.helpcard.android.draw

import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.ImageButton
import android.widget.LinearLayout
import org.helpcard.Action
import org.helpcard.Text
import org.helpcard.android.PhoneCard
import org.helpcard.android.R

/** On every screen: back, languages, search, and the way out. */
fun Drawing.bar(back: (() -> Unit)?): View {
    val bar = LinearLayout(context)
    bar.gravity = Gravity.CENTER_VERTICAL
    bar.setPadding(dp(4), dp(4), dp(12), dp(4))
    if (back != null) bar.addView(picture(R.drawable.back, controls?.back) { back() })
    bar.addView(picture(R.drawable.languages, controls?.languages) { tap(Action.Open(PhoneCard.SETTINGS)) })
    bar.addView(picture(R.drawable.search, controls?.search) { tap(Action.Open(PhoneCard.SEARCH)) })
    bar.addView(View(context), LinearLayout.LayoutParams(0, 1, 1f))
    bar.addView(leave(), LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT))
    return bar
}

/** The way out. */
fun Drawing.leave(): View {
    val leave = button(controls?.leave ?: Text("✕", "und", null), Action.Leave)
    leave.background = touchable(rounded(color(R.color.leave)))
    leave.setTextColor(color(R.color.on_leave))
    leave.maxWidth = dp(200)
    return leave
}

private fun Drawing.picture(id: Int, text: Text?, act: () -> Unit): View {
    val button = ImageButton(context)
    button.setImageResource(id)
    button.imageTintList = android.content.res.ColorStateList.valueOf(color(R.color.words))
    button.background = touchable(rounded(color(R.color.page)))
    button.contentDescription = text?.let { spoken(it) }
    button.setOnClickListener { act() }
    button.layoutParams = LinearLayout.LayoutParams(dp(TOUCH), dp(TOUCH))
    return button
}
