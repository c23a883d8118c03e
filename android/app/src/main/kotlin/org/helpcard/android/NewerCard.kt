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

/**
 * A file that she picked: first looked at, then, when she says so, taken. The card decides both; here it is only handed over. Everything but the work
 * itself happens on the thread that draws, and what she walked away from counts no more.
 */
class NewerCard(private val card: HelpCard) {
    private class Answer(val screen: Screen, val file: ByteArray?)

    private var offered: ByteArray? = null
    private var turn = 0
    private var waiting: Answer? = null

    /** Who draws the answer now. A turned phone has another one; an answer that came between waits for it. */
    var show: ((Screen) -> Unit)? = null
        set(value) {
            field = value
            waiting?.let(::answer)
        }

    /** Whether a file was looked at, its offer was seen, and it can be taken. */
    val isOffered: Boolean get() = offered != null

    /** The system's own way to pick a file. It shows any kind, as a card has none of its own. */
    fun pick(): Intent = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType("*/*")

    /** Another app hands out the file, and may never answer: then it is as a file that cannot be read. */
    fun offer(resolver: ContentResolver, uri: Uri, person: Person) {
        val question = Question(turn)
        work(question) {
            val file = read(resolver, uri) ?: ByteArray(0)
            Answer(card.offer(file, person), file)
        }
        main().postDelayed({ if (question.isOpen) work(question) { Answer(card.offer(ByteArray(0), person), null) } }, LONGEST)
    }

    fun install(person: Person) {
        val file = offered ?: return
        forget()
        work(Question(turn)) { Answer(card.install(file, person), null) }
    }

    fun forget() {
        turn += 1
        offered = null
        waiting = null
    }

    /** Asked once, answered once: what comes after that, or after she walked away, is not heard. */
    private inner class Question(private val asked: Int) {
        private var isAnswered = false

        val isOpen: Boolean get() = !isAnswered && asked == turn

        fun answer(answer: Answer?) {
            if (!isOpen) return
            isAnswered = true
            answer?.let(this@NewerCard::answer)
        }
    }

    /** Off the thread that draws: a file is read and every screen of it is made once. */
    private fun work(question: Question, ask: () -> Answer) {
        background.execute {
            val answer = answered(ask)
            main().post { question.answer(answer) }
        }
    }

    private fun main() = Handler(Looper.getMainLooper())

    private fun answered(ask: () -> Answer): Answer? =
        try {
            ask()
        } catch (refused: HelpCardException.NotTaken) {
            refused.screen?.let { Answer(it, null) }
        } catch (_: HelpCardException) {
            null
        } catch (_: InternalException) {
            null
        }

    private fun answer(answer: Answer) {
        val draw = show
        waiting = if (draw == null) answer else null
        if (draw == null) return
        offered = answer.file
        draw(answer.screen)
    }

    companion object {
        /** Milliseconds in which another app must hand out a file. */
        const val LONGEST = 30_000L

        /** Threads for what takes long. One that waits for another app for ever holds up nothing else, nor the end of the process. */
        val THREADS: Executor = Executors.newCachedThreadPool { work -> Thread(work).apply { isDaemon = true } }

        var background: Executor = THREADS
    }
}
