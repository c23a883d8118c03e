package org.helpcard.android.draw

import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import android.widget.RadioButton
import org.helpcard.Action
import org.helpcard.Block
import org.helpcard.ChoiceOption
import org.helpcard.android.R
import java.util.Locale

/** As many answers as a hand has fingers twice; of longer lists the chosen one stands alone until it is touched. */
private const val MANY = 10

fun Drawing.choice(block: Block.Choice): View {
    val column = column(words(block.text, Size.BODY, bold = true).also(::asHeading))
    val options = block.options.map { option(it) }
    options.forEach { column.addView(it) }
    val chosen = block.options.indexOfFirst { isChosen(it) }
    if (options.size > MANY && chosen >= 0) fold(options, options[chosen])
    return column
}

/** Nothing is erased by one touch. */
private fun Drawing.option(option: ChoiceOption): View =
    if (option.action is Action.Erase) eraser(option) else radio(option, isChosen(option)) { tap(option.action) }

/** Which name the app has only the phone knows. */
private fun Drawing.isChosen(option: ChoiceOption): Boolean =
    when (val action = option.action) {
        is Action.ShowAs -> action.look == look()
        else -> option.chosen
    }

private fun Drawing.radio(option: ChoiceOption, isChosen: Boolean, act: () -> Unit): RadioButton {
    val radio = RadioButton(context)
    plain(radio, Size.BODY, R.color.words)
    radio.text = spoken(option.text)
    radio.textLocale = Locale.forLanguageTag(option.text.lang)
    radio.isChecked = isChosen
    radio.isSaveEnabled = false
    radio.minHeight = dp(TOUCH)
    radio.setPadding(dp(8), dp(8), dp(8), dp(8))
    radio.buttonTintList = android.content.res.ColorStateList.valueOf(color(R.color.action))
    radio.setTag(R.id.action, option.action)
    radio.setOnClickListener {
        // The card says what is chosen, once it is kept.
        radio.isChecked = isChosen
        act()
    }
    radio.layoutParams = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT)
    return radio
}

/** The list opens at the first touch on the answer that counts now. */
private fun fold(options: List<View>, chosen: View) {
    val shown = chosen as? RadioButton ?: return
    options.forEach { it.visibility = if (it === shown) View.VISIBLE else View.GONE }
    shown.setCompoundDrawablesRelativeWithIntrinsicBounds(0, 0, R.drawable.more, 0)
    shown.compoundDrawableTintList = shown.buttonTintList
    shown.setOnClickListener {
        shown.isChecked = true
        shown.setCompoundDrawablesRelativeWithIntrinsicBounds(0, 0, 0, 0)
        options.forEach { it.visibility = View.VISIBLE }
    }
}
