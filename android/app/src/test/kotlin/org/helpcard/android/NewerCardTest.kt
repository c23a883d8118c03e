package org.helpcard.android

import android.app.Activity
import android.content.Intent
import android.net.Uri
import org.helpcard.Action
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.io.File

/** A newer card is picked, looked at, taken, and answers. The library of this test knows the test key. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 35])
class NewerCardTest {
    private val shell = Shell("en-w360dp-h640dp-hdpi")

    private fun pick(file: ByteArray) {
        val uri = Uri.parse("content://somebody/card")
        shadowOf(shell.activity.contentResolver).registerInputStreamSupplier(uri) { file.inputStream() }
        shell.open("/about")
        shell.touch(shell.touchable<Action.Install>())
        val asked = shadowOf(shell.activity).nextStartedActivityForResult
        assertEquals(Intent.ACTION_OPEN_DOCUMENT, asked.intent.action)
        shadowOf(shell.activity).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(uri))
        org.robolectric.shadows.ShadowLooper.idleMainLooper()
    }

    private fun routes() = PhoneCard.of(shell.activity).card.routes().size

    @Test
    fun aNewerCardIsTakenAfterTheSecondTouch() {
        val before = routes()
        pick(File(MADE, "newer.helpcard").readBytes())
        assertEquals("looked at, not taken", before, routes())
        shell.touch(shell.touchable<Action.Install>())
        org.robolectric.shadows.ShadowLooper.idleMainLooper()
        assertTrue("the newer card has fewer pages", routes() < before)
        shell.activity.onBackPressed()
        assertTrue(shell.words().isNotEmpty())
    }

    @Test
    fun notTakingItLeadsBackToThePageAboutTheCard() {
        pick(File(MADE, "newer.helpcard").readBytes())
        val about = PhoneCard.of(shell.activity).screen("/about", PhoneCard.of(shell.activity).person()).blocks
        val offer = shell.words()
        shell.touch(shell.touchable<Action.Open> { it.route == "/about" })
        assertTrue(shell.words() != offer)
        assertTrue(shell.words().contains((about.first { it is org.helpcard.Block.Paragraph } as org.helpcard.Block.Paragraph).text.value))
    }

    @Test
    fun anAnswerThatCameTooLateIsNotShown() {
        val late = mutableListOf<Runnable>()
        NewerCard.background = java.util.concurrent.Executor { late += it }
        pick(File(MADE, "newer.helpcard").readBytes())
        shell.open("/emergency")
        val before = shell.words()
        late.forEach(Runnable::run)
        org.robolectric.shadows.ShadowLooper.idleMainLooper()
        assertEquals(before, shell.words())
        shell.open("/about")
        shell.touch(shell.touchable<Action.Install>())
        assertEquals("and not taken", Intent.ACTION_OPEN_DOCUMENT, shadowOf(shell.activity).nextStartedActivityForResult.intent.action)
    }

    @Test
    fun anAnswerWaitsForThePhoneThatWasTurned() {
        val late = mutableListOf<Runnable>()
        NewerCard.background = java.util.concurrent.Executor { late += it }
        pick(File(MADE, "newer.helpcard").readBytes())
        shell.controller.recreate()
        late.forEach(Runnable::run)
        org.robolectric.shadows.ShadowLooper.idleMainLooper()
        assertTrue("the offer is there", shell.views().count { it.getTag(R.id.action) is Action.Install } == 1)
    }

    @Test
    fun whatSheWalkedAwayFromIsNotTaken() {
        val before = routes()
        pick(File(MADE, "newer.helpcard").readBytes())
        shell.activity.onBackPressed()
        shell.touch(shell.touchable<Action.Install>())
        assertEquals("it asks for a file again", Intent.ACTION_OPEN_DOCUMENT, shadowOf(shell.activity).nextStartedActivityForResult.intent.action)
        assertEquals(before, routes())
    }

    @Test
    fun oneChangedLetterIsRefused() {
        val file = File(MADE, "newer.helpcard").readBytes()
        file[file.size / 2] = (file[file.size / 2] + 1).toByte()
        val before = routes()
        pick(file)
        assertFalse(shell.views().any { it.getTag(R.id.action) is Action.Install })
        assertEquals(before, routes())
    }
}
