package org.helpcard.android

import android.content.ContentResolver
import android.content.Intent
import android.net.Uri
import android.os.Handler
import android.os.Looper
import org.helpcard.HelpCard
import org.helpcard.HelpCardException
import org.helpcard.InternalException
import org.helpcard.Person
import org.helpcard.Screen
import org.helpcard.android.act.read
import java.util.concurrent.Executor
import java.util.concurrent.Executors

/** A file that she picked: first looked at, then, when she says so, taken. The card decides both; here it is only handed over. */
class NewerCard(private val card: HelpCard) {
    private var offered: ByteArray? = null

    /** Whether a file was looked at and can be taken. */
    val isOffered: Boolean get() = offered != null

    /** The system's own way to pick a file. It shows any kind, as a card has none of its own. */
    fun pick(): Intent = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType("*/*")

    fun offer(resolver: ContentResolver, uri: Uri, person: Person, show: (Screen) -> Unit) =
        work(show) {
            val file = read(resolver, uri) ?: ByteArray(0)
            val screen = card.offer(file, person)
            screen.also { offered = file }
        }

    fun install(person: Person, show: (Screen) -> Unit) {
        val file = offered ?: return
        offered = null
        work(show) { card.install(file, person) }
    }

    fun forget() {
        offered = null
    }

    /** Off the thread that draws: a file is read and every screen of it is made once. */
    private fun work(show: (Screen) -> Unit, ask: () -> Screen) =
        background.execute {
            val screen =
                try {
                    ask()
                } catch (refused: HelpCardException.NotTaken) {
                    refused.screen
                } catch (_: HelpCardException) {
                    null
                } catch (_: InternalException) {
                    null
                }
            if (screen != null) Handler(Looper.getMainLooper()).post { show(screen) }
        }

    companion object {
        var background: Executor = Executors.newSingleThreadExecutor()
    }
}
