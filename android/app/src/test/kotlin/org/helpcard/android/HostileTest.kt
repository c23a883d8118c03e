package org.helpcard.android

import android.app.Activity
import android.content.ContentValues
import android.content.Intent
import android.database.Cursor
import android.net.Uri
import android.os.Bundle
import org.helpcard.Action
import org.helpcard.android.act.Acting
import org.helpcard.android.act.Phone
import org.helpcard.android.act.SharedFile
import org.helpcard.largestCardFile
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowLooper
import org.robolectric.shadows.ShadowTextToSpeech
import java.io.FileNotFoundException
import java.io.IOException
import java.io.InputStream

/** What another app or a broken phone may send: nothing of it stops the card. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 35])
class HostileTest {
    private fun starts(intent: Intent) {
        val activity = Robolectric.buildActivity(CardActivity::class.java, intent).setup().get()
        assertTrue(activity.window.decorView.isShown)
    }

    @Test
    fun anyIntentStartsTheFirstScreen() {
        starts(Intent())
        starts(Intent(Intent.ACTION_SEARCH).putExtra("query", "x".repeat(1_000_000)))
        starts(Intent(Intent.ACTION_VIEW, Uri.parse("/situation/../../etc")).putExtra("route", 7))
        starts(Intent(Intent.ACTION_SEND).setType("application/octet-stream").putExtra(Intent.EXTRA_STREAM, "no address"))
    }

    @Test
    fun aSavedStateThatIsWrongStartsTheFirstScreen() {
        val card = Shell().let { shell -> PhoneCard.of(shell.activity).screen("/", PhoneCard.of(shell.activity).person()).title.value }
        for (paths in listOf(arrayOf("/no-such-page"), arrayOf(""), arrayOf("x".repeat(100_000)), emptyArray())) {
            val state = Bundle()
            state.putStringArray("paths", paths)
            state.putIntArray("scrolls", intArrayOf(-5))
            assertTrue(Shell(state = state).words().contains(card))
        }
        val wrong = Bundle()
        wrong.putInt("paths", 1)
        wrong.putString("scrolls", "many")
        assertTrue(Shell(state = wrong).words().contains(card))
    }

    @Test
    fun aHugeQueryIsAnswered() {
        val shell = Shell()
        shell.open("/search")
        val field = shell.views().filterIsInstance<android.widget.EditText>().first()
        field.setText("ក".repeat(20_000))
        field.setText("\u0000\uFFFF\uD83D?&=%2F#")
        assertTrue(field.isShown)
    }

    @Test
    fun aFileThatCannotBeWrittenIsSaid() {
        val shell = Shell()
        val card = PhoneCard.of(shell.activity)
        val words = checkNotNull(card.words(card.person()))
        java.io.File(shell.activity.cacheDir, "sent").writeText("in the way")
        Acting(shell.activity, Phone(shell.activity) { words }).act(Action.ShareFile(listOf("en"), null))
        assertTrue(shell.words().contains(words.noFile.value))
        assertEquals(null, shadowOf(shell.activity).nextStartedActivity)
    }

    /** Answers as a picked file may: with an error, with nothing, without an end. */
    private fun picks(shell: Shell, input: () -> InputStream?): String {
        val uri = Uri.parse("content://somebody/else")
        shadowOf(shell.activity.contentResolver).registerInputStreamSupplier(uri) { input() }
        shell.activity.install()
        val asked = shadowOf(shell.activity).nextStartedActivityForResult
        shadowOf(shell.activity).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(uri))
        org.robolectric.shadows.ShadowLooper.idleMainLooper()
        return shell.words()
    }

    private class Endless : InputStream() {
        var given = 0L

        override fun read(): Int = 0.also { given += 1 }

        override fun read(into: ByteArray, at: Int, count: Int): Int = count.also { given += count }
    }

    @Test
    fun aFileThatLiesIsRefusedInWords() {
        val shell = Shell("en-w360dp-h640dp-hdpi")
        val before = shell.words()
        val endless = Endless()
        for (input in listOf({ "PK".byteInputStream() }, { "".byteInputStream() }, { throw IOException("gone") }, { throw SecurityException("no") }, { endless })) {
            val after = picks(shell, input)
            assertTrue(after, after.length > 50 && after != before)
            shell.activity.onBackPressed()
            assertEquals("the way back is the old one", before, shell.words())
        }
        assertTrue("no more is read than a card can have", endless.given <= largestCardFile().toLong() + 64 * 1024)
    }

    @Test
    fun anAppThatNeverHandsOutTheFileIsAsAFileThatCannotBeRead() {
        val shell = Shell("en-w360dp-h640dp-hdpi")
        val unreadable = picks(shell) { throw IOException("gone") }
        shell.activity.onBackPressed()
        val before = shell.words()
        val works = mutableListOf<Runnable>()
        NewerCard.background = java.util.concurrent.Executor { works += it }
        picks(shell) { java.io.File(MADE, "newer.helpcard").inputStream() }
        ShadowLooper.idleMainLooper(NewerCard.LONGEST - 1, java.util.concurrent.TimeUnit.MILLISECONDS)
        assertEquals(before, shell.words())
        assertEquals("the one that hangs", 1, works.size)
        ShadowLooper.idleMainLooper(2, java.util.concurrent.TimeUnit.MILLISECONDS)
        works.last().run()
        ShadowLooper.idleMainLooper()
        assertEquals(unreadable, shell.words())
        works.first().run()
        ShadowLooper.idleMainLooper()
        assertEquals("what comes too late is not heard", unreadable, shell.words())
    }

    @Test
    fun anAppThatNeverHandsOutTheFileHoldsUpNothingElse() {
        val (never, done) = java.util.concurrent.CountDownLatch(1) to java.util.concurrent.CountDownLatch(1)
        NewerCard.THREADS.execute { never.await() }
        NewerCard.THREADS.execute { done.countDown() }
        assertTrue(done.await(20, java.util.concurrent.TimeUnit.SECONDS))
        never.countDown()
    }

    @Test
    fun anAddressOpensABrowserOrNothing() {
        val shell = Shell()
        val card = PhoneCard.of(shell.activity)
        val words = checkNotNull(card.words(card.person()))
        val acting = Acting(shell.activity, Phone(shell.activity) { words })
        for (address in listOf("intent://x#Intent;end", "javascript:alert(1)", "file:///etc/passwd", "content://x/y", "tel:0", "market://details", "example.com", "", "HTTPS", "data:text/html,x")) {
            acting.act(Action.Web(address))
            assertEquals(address, null, shadowOf(shell.activity).nextStartedActivity)
            assertTrue(address, shell.words().contains(words.noApp.value) && shell.words().contains(address))
        }
        for (address in listOf("https://example.com/a?b=c", "http://example.com", "HTTPS://example.com")) {
            acting.act(Action.Web(address))
            assertEquals(Uri.parse(address), checkNotNull(shadowOf(shell.activity).nextStartedActivity).data)
        }
    }

    @Test
    fun noVoiceReadsOfWhichNothingIsKnown() {
        val shell = Shell()
        val card = PhoneCard.of(shell.activity)
        val words = checkNotNull(card.words(card.person()))
        val acting = Acting(shell.activity, Phone(shell.activity) { words })
        val japanese = java.util.Locale.forLanguageTag("ja-JP")
        ShadowTextToSpeech.addLanguageAvailability(java.util.Locale.forLanguageTag("ja"))
        fun read(): String? {
            acting.act(Action.Speak("かな", "ja"))
            val engine = shadowOf(ShadowTextToSpeech.getLastTextToSpeechInstance())
            engine.onInitListener.onInit(android.speech.tts.TextToSpeech.SUCCESS)
            ShadowLooper.idleMainLooper()
            return engine.lastSpokenText
        }
        fun voice(name: String, needsNetwork: Boolean) =
            ShadowTextToSpeech.addVoice(android.speech.tts.Voice(name, japanese, 300, 300, needsNetwork, emptySet()))
        assertEquals("no voice is named", null, read())
        assertTrue(shell.words().contains(words.noVoice.value))
        voice("far", needsNetwork = true)
        assertEquals("its voice is somewhere else", null, read())
        voice("near", needsNetwork = false)
        assertEquals("かな", read())
    }

    @Test
    fun aPickThatCameToNothingChangesNothing() {
        val shell = Shell()
        val before = shell.words()
        shell.activity.install()
        val asked = shadowOf(shell.activity).nextStartedActivityForResult
        shadowOf(shell.activity).receiveResult(asked.intent, Activity.RESULT_CANCELED, null)
        shell.activity.install()
        shadowOf(shell.activity).receiveResult(shadowOf(shell.activity).nextStartedActivityForResult.intent, Activity.RESULT_OK, Intent())
        assertEquals(before, shell.words())
    }

    @Test
    fun theProviderServesOneFileForReadingAndNothingElse() {
        val shell = Shell()
        val provider = Robolectric.setupContentProvider(SharedFile::class.java, "app.pages.reader.file")
        val uri = SharedFile.write(shell.activity, "words")
        for (other in listOf("content://app.pages.reader.file/", "$uri/..", "$uri/../../../etc/passwd", "content://app.pages.reader.file/%2E%2E%2Fpages", "$uri?x=1", "file:///etc/passwd")) {
            assertThrows(other, FileNotFoundException::class.java) { provider.openFile(Uri.parse(other), "r") }
            assertEquals(null, provider.getType(Uri.parse(other)))
            assertEquals("an error would stop the app that asks", 0, provider.query(Uri.parse(other), null, null, null, null).count)
        }
        for (mode in listOf("w", "rw", "rwt", "wa", "")) assertThrows(FileNotFoundException::class.java) { provider.openFile(uri, mode) }
        assertEquals(0, provider.delete(uri, null, null))
        assertEquals(0, provider.update(uri, ContentValues(), null, null))
        assertEquals(null, provider.insert(uri, ContentValues()))
        val answer: Cursor = provider.query(uri, null, null, null, null)
        assertTrue(answer.moveToFirst())
        assertEquals(5L, answer.getLong(1))
        SharedFile.forget(shell.activity)
        assertThrows(FileNotFoundException::class.java) { provider.openFile(uri, "r") }
    }
}
