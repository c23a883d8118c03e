package org.helpcard.android

import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import org.helpcard.Block
import org.helpcard.Text
import org.helpcard.android.draw.Drawing
import org.helpcard.everyKindOfBlock
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.annotation.Config

/** Every kind of block, drawn alone: all of its words stand there. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [26, 35])
class BlocksTest(@Suppress("unused") private val name: String, private val index: Int) {
    @Test
    fun allItsWordsStandThere() {
        val block = everyKindOfBlock().blocks[index]
        val shell = Shell()
        val card = PhoneCard.of(shell.activity)
        val words = card.words(card.person())
        // Nothing of it has a screen of its own here, so all of a contact is drawn.
        val route = (block as? Block.Contact)?.contact?.route ?: "/every-kind"
        val drawing = Drawing(shell.activity, words, route, Text("", "en", null), false, { org.helpcard.Look.NOTES }, {}, { _, _ -> })
        val shown = texts(drawing.block(block)).joinToString("\n")
        for (text in expected(block)) assertTrue("\"$text\" is missing in:\n$shown", shown.contains(text))
        shell.close()
    }

    private fun texts(view: View): List<String> =
        listOfNotNull((view as? TextView)?.text?.toString(), (view as? EditText)?.contentDescription?.toString()) +
            ((view as? ViewGroup)?.let { group -> (0 until group.childCount).flatMap { texts(group.getChildAt(it)) } } ?: emptyList())

    /** What must be read of a block. A new kind does not compile here until somebody says so. */
    private fun expected(block: Block): List<String> =
        when (block) {
            is Block.Heading -> both(block.text)
            is Block.Paragraph -> both(block.text)
            is Block.Notice -> both(block.text) + block.details.flatMap(::both) + block.buttons.flatMap { both(it.text) }
            is Block.Step -> both(block.text) + both(block.label) + "${block.number}" + block.buttons.flatMap { both(it.text) }
            is Block.Contact ->
                with(block.contact) {
                    both(name) + both(about) + both(availability.text) + why.flatMap(::both) + facts.flatMap(::both) + buttons.flatMap { both(it.text) } +
                        channels.flatMap { channel -> listOfNotNull(channel.value, channel.then) + channel.lines.flatMap(::both) }
                }
            is Block.Phrase -> both(block.text) + block.kana + both(block.say) + listOfNotNull(block.number) + block.buttons.flatMap { both(it.text) }
            is Block.Source -> (block.text?.let(::both) ?: listOf(block.title)) + both(block.age) + listOfNotNull(block.address)
            is Block.Links -> block.items.flatMap { both(it.text) + (it.detail?.let(::both) ?: emptyList()) }
            is Block.Choice -> both(block.text) + block.options.flatMap { both(it.text) }
            is Block.Field -> both(block.text)
        }

    private fun both(text: Text): List<String> = listOfNotNull(text.value, text.beneath?.value)

    companion object {
        @JvmStatic
        @Parameters(name = "{1} {0}")
        fun cases(): List<Array<Any>> = everyKindOfBlock().blocks.mapIndexed { index, block -> arrayOf(block.javaClass.simpleName, index) }
    }
}
