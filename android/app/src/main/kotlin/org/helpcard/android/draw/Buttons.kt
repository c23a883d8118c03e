package org.helpcard.android.draw

import android.view.View
import android.widget.Button
import android.widget.LinearLayout
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import org.helpcard.Action
import org.helpcard.ChoiceOption
import org.helpcard.Text
import org.helpcard.android.R
import java.util.Locale
import org.helpcard.Button as CardButton

/** What a finger can hit. */
const val TOUCH = 48

/** Buttons one below the other: none is cut off, however long its words are. */
fun Drawing.buttons(buttons: List<CardButton>): View? {
    if (buttons.isEmpty()) return null
    val column = column()
    // Nothing is erased by one touch, wherever it stands.
    buttons.forEach { column.addView(if (it.action is Action.Erase) eraser(ChoiceOption(it.text, false, it.action)) else button(it.text, it.action)) }
    return column
}

fun Drawing.button(text: Text, action: Action): Button =
    button(text) { tap(action) }.also {
        it.setTag(R.id.action, action)
        // Nobody can lay another window over it and have her dial unseen. The slide that erases looks after itself.
        it.filterTouchesWhenObscured = action is Action.Dial
        val called = action is Action.Dial || action is Action.Leave
        val (ground, words) = if (called) R.color.action to R.color.on_action else R.color.page to R.color.action
        it.background = touchable(rounded(color(ground), color(R.color.action)))
        it.setTextColor(color(words))
    }

fun Drawing.button(text: Text, act: () -> Unit): Button {
    val button = Button(context, null, 0)
    plain(button, Size.BODY, R.color.action, bold = true)
    button.text = spoken(text, null)
    button.textLocale = Locale.forLanguageTag(text.lang)
    button.isAllCaps = false
    button.gravity = android.view.Gravity.CENTER
    button.isFocusable = true
    button.isClickable = true
    button.stateListAnimator = null
    button.minHeight = dp(TOUCH)
    button.minimumHeight = dp(TOUCH)
    button.setPadding(dp(16), dp(10), dp(16), dp(10))
    button.background = touchable(rounded(color(R.color.page), color(R.color.action)))
    button.setOnClickListener { act() }
    val params = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT)
    params.topMargin = dp(8)
    button.layoutParams = params
    return button
}

/** Makes a whole row lead somewhere. */
fun Drawing.touch(view: View, action: Action.Open) {
    view.setTag(R.id.action, action)
    view.minimumHeight = dp(TOUCH)
    view.isFocusable = true
    view.isClickable = true
    view.setOnClickListener { tap(action) }
}
