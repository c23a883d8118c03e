package org.helpcard.android

import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/**
 * How long our own work takes until the first screen is laid out. No test: it says what it measured.
 *
 * `mvn -f android test -Dtest=StartBench -Dhost=FOLDER`, where the folder holds the library of a phone for this machine (`bindings/size.sh`).
 */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class StartBench {
    @Test
    fun firstScreen() {
        val opened = System.nanoTime()
        val application = org.robolectric.RuntimeEnvironment.getApplication()
        val card = PhoneCard.of(application)
        card.words(card.person())
        val open = System.nanoTime() - opened
        // The first rounds are the JVM's: a phone has compiled its code before.
        val rounds = List(30) { milliseconds { Shell("km-w360dp-h640dp-xhdpi").layOut() } }
        val shell = Shell("km-w360dp-h640dp-xhdpi")
        val redrawn = List(30) { milliseconds { shell.open("/situation/passport-taken").also { shell.layOut() }.also { shell.activity.onBackPressed() } } }
        println("opening the card with its library, in a JVM that is cold: ${open / 1_000_000} ms")
        println("an activity from nothing to its first screen laid out: first ${rounds.first()} ms, then at best ${rounds.min()} ms")
        println("a situation opened, laid out, and back: at best ${redrawn.min()} ms")
    }

    private fun milliseconds(work: () -> Unit): Long {
        val start = System.nanoTime()
        work()
        return (System.nanoTime() - start) / 1_000_000
    }
}
