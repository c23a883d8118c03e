package org.helpcard.android.draw

import android.content.Context
import android.text.Editable
import android.text.InputType
import android.text.TextWatcher
import android.view.View
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import android.widget.LinearLayout
import org.helpcard.Block
import org.helpcard.Input
import org.helpcard.android.R
import java.util.Locale

/** It stays while she types; the [block] that it stands for is the one of the newest answer, so that what was typed in another field is not lost. */
class FieldView(context: Context, var block: Block.Field) : LinearLayout(context)

/** A question with a free answer. No keyboard learns it, nothing fills it in, and it is never saved. */
fun Drawing.field(block: Block.Field): FieldView {
    val question = words(block.text, Size.BODY, bold = true)
    val field = EditText(context)
    plain(field, Size.BODY, R.color.words)
    field.textLocale = Locale.forLanguageTag(block.text.lang)
    field.setText(block.value)
    field.inputType =
        when (block.input) {
            Input.WORDS -> InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS
            Input.NUMBER -> InputType.TYPE_CLASS_NUMBER
            Input.DATE -> InputType.TYPE_CLASS_DATETIME or InputType.TYPE_DATETIME_VARIATION_DATE
        }
    field.imeOptions = EditorInfo.IME_ACTION_DONE or EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING or EditorInfo.IME_FLAG_NO_EXTRACT_UI
    field.importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO
    field.isSaveEnabled = false
    field.isSingleLine = true
    field.minHeight = dp(TOUCH)
    // A reader aloud says the question and then what stands in the field; a description would hide that.
    field.id = View.generateViewId()
    question.labelFor = field.id
    field.setSelection(field.length())
    field.background = touchable(rounded(color(R.color.page), color(R.color.line)))
    field.setPadding(dp(16), dp(12), dp(16), dp(12))
    val whole = FieldView(context, block)
    field.addTextChangedListener(Typed { answer(whole.block, it) })
    below(whole, question, field)
    return whole
}

private class Typed(private val say: (String) -> Unit) : TextWatcher {
    override fun beforeTextChanged(text: CharSequence?, start: Int, count: Int, after: Int) = Unit

    override fun onTextChanged(text: CharSequence?, start: Int, before: Int, count: Int) = Unit

    override fun afterTextChanged(text: Editable) = say(text.toString())
}
