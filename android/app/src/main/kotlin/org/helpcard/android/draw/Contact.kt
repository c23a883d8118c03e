package org.helpcard.android.draw

import android.text.TextUtils
import android.view.View
import android.widget.Button
import org.helpcard.Action
import org.helpcard.Channel
import org.helpcard.ContactBlock
import org.helpcard.State
import org.helpcard.android.R
import org.helpcard.Button as CardButton

/** Someone who helps: among others the way to them and why they stand there, on their own screen everything. */
fun Drawing.contact(contact: ContactBlock): View = if (contact.route == route) whole(contact) else entry(contact)

private fun Drawing.entry(contact: ContactBlock): View {
    val name = name(contact)
    name.contentDescription = spoken(contact.name)
    name.background = touchable(rounded(color(R.color.card)))
    touch(name, Action.Open(contact.route))
    val first = contact.buttons.firstOrNull()
    val used = contact.channels.firstOrNull { it.button != null && it.button == first }
    return card(
        R.color.card,
        name,
        availability(contact.availability.text, contact.availability.state, Size.BODY),
        wordsIfAny(joined(contact.why), Size.SMALL, R.color.quiet),
        first?.let { spaced(reach(it, contact, used?.value.orEmpty())) },
    )
}

private fun Drawing.whole(contact: ContactBlock): View {
    val parts = mutableListOf<View?>(name(contact).takeIf { contact.name != title })
    parts += availability(contact.availability.text, contact.availability.state, Size.BODY)
    parts += wordsIfAny(joined(contact.why), Size.SMALL, R.color.quiet)
    parts += wordsIfAny(spoken(contact.about), Size.BODY)
    parts += contact.channels.map { channel(it, contact) }
    parts += contact.facts.map { fact -> wordsIfAny(spoken(fact), Size.BODY) }
    // What a channel above already offers is not offered twice.
    parts += buttons(contact.buttons.filterNot { button -> contact.channels.any { it.button == button } })
    return card(R.color.card, *parts.toTypedArray())
}

private fun Drawing.name(contact: ContactBlock) = row(sign(contact.sign), words(contact.name, Size.BODY, bold = true))

private fun Drawing.channel(channel: Channel, contact: ContactBlock): View {
    // Said once for the contact, again only where a channel differs.
    val hours = channel.availability.takeIf { it != contact.availability }?.let { availability(it.text, it.state, Size.SMALL) }
    val view =
        column(
            words(channel.value, Size.HEADING, bold = true),
            channel.then?.let { words("→ $it", Size.BODY) },
            wordsIfAny(joined(channel.lines), Size.SMALL, R.color.quiet),
            hours,
        )
    channel.button?.let { view.addView(reach(it, contact, channel.value)) }
    view.setPadding(0, dp(8), 0, 0)
    return view
}

/** Read aloud alone, "Call" would not say whom. */
private fun Drawing.reach(button: CardButton, contact: ContactBlock, value: String): Button {
    val view = button(button.text, button.action)
    if (value.isNotEmpty() && contact.route != route) view.text = TextUtils.concat(view.text, " ", value)
    view.contentDescription = TextUtils.concat(spoken(button.text, null), " ", spoken(contact.name, null), " ", value)
    return view
}

/** A view that keeps its own distance to what is above. */
private fun Drawing.spaced(view: View): View {
    val column = column()
    column.addView(view)
    return column
}

private fun Drawing.availability(text: org.helpcard.Text, state: State, size: Size): View? {
    val color =
        when (state) {
            State.OPEN -> R.color.on_info
            State.CLOSED -> R.color.on_danger
            State.UNKNOWN -> R.color.quiet
        }
    return text.value.takeIf { it.isNotEmpty() }?.let { words(text, size, color, bold = true) }
}
