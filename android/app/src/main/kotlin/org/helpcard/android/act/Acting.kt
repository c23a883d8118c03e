package org.helpcard.android.act

import android.content.Intent
import android.net.Uri
import org.helpcard.Action
import org.helpcard.Text

/** What the screen that she sees can be asked to do. */
interface Stage {
    /** Goes to a screen. */
    fun open(route: String)

    /** Draws the screen that she sees anew. */
    fun redraw()

    /** Shows a screen in large letters for the person opposite. */
    fun showLarge(route: String)

    /** Hands what changes something of hers to the card. */
    fun perform(action: Action)

    /** Asks for a file, or takes the one that was looked at. */
    fun install()

    /** Lets the phone take pictures until she leaves the screen. */
    fun allowPicture()

    /** Closes everything at once. */
    fun leave()

    /** Hands over to another app. False: none takes it. */
    fun start(intent: Intent): Boolean

    /** Says something that is no screen. */
    fun say(text: Text?, more: String = "")
}

/** A tap. Each kind does one thing; a new kind does not compile until it can be done. */
class Acting(private val stage: Stage, private val phone: Phone) {
    fun act(action: Action) {
        when (action) {
            is Action.Open -> stage.open(action.route)
            is Action.Dial -> dial(action)
            is Action.Message -> hand(Intent(Intent.ACTION_SENDTO, Uri.fromParts("smsto", action.number, null)), action.number)
            is Action.Mail -> hand(Intent(Intent.ACTION_SENDTO, Uri.fromParts("mailto", action.address, null)), action.address)
            is Action.Line -> hand(view("https://line.me/R/ti/p/" + Uri.encode(action.id)), action.id)
            is Action.Web -> web(action.address)
            is Action.Share -> hand(choose(Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, action.text)), "")
            is Action.ShareFile -> shareFile(action)
            is Action.Copy -> {
                phone.copy(action.text)
                stage.say(phone.words()?.copied)
            }
            is Action.Speak -> phone.speak(action.text, action.lang) { stage.say(phone.words()?.noVoice) }
            is Action.ShowLarge -> stage.showLarge(action.route)
            is Action.Set, is Action.Save, is Action.Forget, is Action.Erase -> stage.perform(action)
            is Action.Install -> stage.install()
            is Action.AllowPicture -> stage.allowPicture()
            is Action.ShowAs -> {
                phone.showAs(action.look)
                stage.redraw()
            }
            is Action.Leave -> stage.leave()
        }
    }

    /** Opens the dialler; she presses call herself. */
    private fun dial(action: Action.Dial) {
        val then = action.then?.let { " → $it" }.orEmpty()
        if (!stage.start(inOwnTask(Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", action.number, null))))) {
            stage.say(phone.words()?.dialYourself, action.number + then)
        }
    }

    /** Not inside ours: there it would be hidden, and gone when she comes back. */
    private fun inOwnTask(intent: Intent): Intent = intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)

    private fun hand(intent: Intent, value: String) {
        if (!stage.start(inOwnTask(intent))) stage.say(phone.words()?.noApp, value)
    }

    /** Only what opens a browser: another scheme could make another app act. */
    private fun web(address: String) {
        if (Uri.parse(address).scheme?.lowercase() in BROWSED) hand(view(address), address) else stage.say(phone.words()?.noApp, address)
    }

    private fun shareFile(action: Action.ShareFile) {
        val file = phone.export(action.languages, action.only) ?: return stage.say(phone.words()?.noFile)
        val intent = Intent(Intent.ACTION_SEND).setType(SharedFile.TYPE).putExtra(Intent.EXTRA_STREAM, file)
        intent.clipData = android.content.ClipData.newRawUri(null, file)
        hand(choose(intent.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)), "")
    }

    private fun view(address: String) = Intent(Intent.ACTION_VIEW, Uri.parse(address)).addCategory(Intent.CATEGORY_BROWSABLE)

    private fun choose(intent: Intent) = Intent.createChooser(intent, null).addFlags(intent.flags)

    private companion object {
        val BROWSED = setOf("https", "http")
    }
}
