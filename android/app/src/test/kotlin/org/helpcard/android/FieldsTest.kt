package org.helpcard.android

import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import org.helpcard.Block
import org.helpcard.Input
import org.helpcard.Layout
import org.helpcard.Look
import org.helpcard.Screen
import org.helpcard.Text
import org.helpcard.android.draw.Drawing
import org.helpcard.android.draw.Page
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** Several questions on one screen. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 35])
class FieldsTest {
    private val title = Text("Two questions", "en", null)
    private val typed = mutableMapOf("one" to "", "two" to "", "three" to "")

    /** As the card answers: each field's route holds what stands in the others. */
    private fun screen(): Screen {
        val fields = typed.keys.map { id ->
            val others = typed.filterKeys { it != id }.map { (name, value) -> "$name=$value&" }.joinToString("")
            Block.Field(id, Text(id, "en", null), Input.WORDS, typed.getValue(id), "/three?$others$id=")
        }
        return Screen("/three", title, Layout.PLAIN, fields)
    }

    private fun edits(view: View): List<EditText> =
        listOfNotNull(view as? EditText) + ((view as? ViewGroup)?.let { group -> (0 until group.childCount).flatMap { edits(group.getChildAt(it)) } } ?: emptyList())

    @Test
    fun whatWasTypedInOneFieldIsNotLostByAnother() {
        val asked = mutableListOf<String>()
        lateinit var page: Page
        val drawing = Drawing(Shell().activity, null, "/three", title, false, { Look.NOTES }, {}, { field, value ->
            asked += field.route + value
            typed[field.id] = value
            page.answer(screen())
        })
        page = Page(drawing)
        page.draw(screen())
        val fields = edits(page)
        val (one, two, three) = fields
        one.setText("a")
        two.setText("b")
        assertEquals("/three?one=a&three=&two=b", asked.last())
        three.setText("c")
        one.append("d")
        assertEquals("/three?two=b&three=c&one=ad", asked.last())
        assertEquals("each stays while she types", fields, edits(page))
        assertEquals(listOf("ad", "b", "c"), fields.map { it.text.toString() })
    }
}
