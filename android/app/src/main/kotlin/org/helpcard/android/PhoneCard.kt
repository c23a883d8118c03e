package org.helpcard.android

import android.content.Context
import android.os.LocaleList
import org.helpcard.HelpCard
import org.helpcard.HelpCardException
import org.helpcard.InternalException
import org.helpcard.Person
import org.helpcard.Platform
import org.helpcard.Screen
import org.helpcard.ShellWords
import org.helpcard.android.act.Copied
import java.io.File

/** The one card of this process, over the folder in which it may remember. Every screen comes from here. */
class PhoneCard private constructor(private val folder: File, context: Context) {
    val card: HelpCard = HelpCard.open(folder.path, Platform.ANDROID)

    /** What she copied from it. */
    val copied = Copied(context.applicationContext)

    /** Who asks now: what she let the card remember, then the phone's own languages. */
    fun person(): Person {
        // Not those of the resources: there the few that the icon's names are written in would come first.
        val locales = LocaleList.getDefault()
        val languages = List(locales.size()) { index -> locales[index].toLanguageTag() }
        return card.person(clock(), languages)
    }

    /** The screen of a route. It always answers: if nothing else can, the numbers for danger do. */
    fun screen(route: String, person: Person): Screen =
        try {
            card.screen(route, person)
        } catch (_: HelpCardException.UnknownRoute) {
            // A newer card may have lost a page that she had open.
            if (route == HOME) card.emergency(person) else screen(HOME, person)
        } catch (_: HelpCardException) {
            card.emergency(person)
        } catch (_: InternalException) {
            card.emergency(person)
        }

    /** The words on the shell's own controls. None when the pack cannot be read; then the controls have their pictures alone. */
    fun words(person: Person): ShellWords? =
        try {
            card.words(person)
        } catch (_: HelpCardException) {
            null
        } catch (_: InternalException) {
            null
        }

    companion object {
        const val HOME = "/"
        const val SEARCH = "/search"
        const val SETTINGS = "/settings"

        /** Seconds since 1970. */
        var clock: () -> Long = { System.currentTimeMillis() / 1000 }

        private var opened: PhoneCard? = null

        /** As if the process had ended. */
        internal fun close() {
            opened = null
        }

        /** Opens the card once for a process. Its folder goes into no backup; nothing is made there before she chooses something. */
        fun of(context: Context): PhoneCard {
            val folder = File(context.noBackupFilesDir, "pages")
            return opened?.takeIf { it.folder == folder } ?: PhoneCard(folder, context).also { opened = it }
        }
    }
}
