package org.helpcard.android.act

import android.content.Context
import android.net.Uri
import org.helpcard.HelpCardException
import org.helpcard.InternalException
import org.helpcard.Look
import org.helpcard.ShellWords
import org.helpcard.android.PhoneCard

/** What the phone does besides drawing: clipboard, voice, files, the name under which the app stands. */
class Phone(private val context: Context, val words: () -> ShellWords?) {
    private val speaker = Speaker(context.applicationContext)
    private val looks = Looks(context.applicationContext)

    fun copy(text: String) = PhoneCard.of(context).copied.put(text)

    fun speak(text: String, lang: String, noVoice: () -> Unit) = speaker.speak(text, lang, noVoice)

    fun silence() = speaker.silence()

    /** The card as one file, ready to be sent. None: it could not be written. */
    fun export(languages: List<String>, only: String?): Uri? =
        try {
            SharedFile.write(context, PhoneCard.of(context).card.export(languages, only, PhoneCard.clock()))
        } catch (_: HelpCardException) {
            null
        } catch (_: InternalException) {
            null
        } catch (_: java.io.IOException) {
            null
        }

    fun look(): Look = looks.now()

    fun showAs(look: Look) = looks.showAs(look)
}
