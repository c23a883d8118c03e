package org.helpcard.android

import android.content.ClipboardManager
import android.content.Intent
import android.net.Uri
import android.view.WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import org.helpcard.Action
import org.helpcard.Block
import org.helpcard.Setting
import org.helpcard.android.act.Acting
import org.helpcard.android.act.Looks
import org.helpcard.android.act.Phone
import org.helpcard.android.act.SharedFile
import org.helpcard.everyKindOfBlock
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowTextToSpeech

/** Every action, carried out: what leaves the app, and what changes in it. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [26, 35])
class ActionsTest(@Suppress("unused") private val name: String, private val index: Int) {
    private val shell = Shell("ja-w360dp-h640dp-hdpi")
    private val activity = shell.activity
    private val card = PhoneCard.of(activity)

    @Test
    fun itDoesWhatItSays() {
        val action = actions()[index]
        prepare(action)
        val acting = Acting(activity, Phone(activity) { card.words(card.person()) })
        acting.act(action)
        org.robolectric.shadows.ShadowLooper.idleMainLooper()
        check(action)
        shell.close()
    }

    /** So that nothing is already as it must become. */
    private fun prepare(action: Action) {
        shell.opened("/phrases")
        when (action) {
            is Action.Forget -> card.card.perform(Action.Save(action.route))
            is Action.Erase -> card.card.perform(Action.Save("/about"))
            else -> Unit
        }
    }

    /** A new action does not compile here until somebody says what it must do. */
    private fun check(action: Action) {
        when (action) {
            is Action.Open -> shows(action.route)
            is Action.Dial -> asks(Intent.ACTION_DIAL, Uri.fromParts("tel", action.number, null))
            is Action.Message -> asks(Intent.ACTION_SENDTO, Uri.fromParts("smsto", action.number, null))
            is Action.Mail -> asks(Intent.ACTION_SENDTO, Uri.fromParts("mailto", action.address, null))
            is Action.Line -> asks(Intent.ACTION_VIEW, Uri.parse("https://line.me/R/ti/p/%40someone"))
            is Action.Web -> asks(Intent.ACTION_VIEW, Uri.parse(action.address))
            is Action.Share -> assertEquals(action.text, chosen().getStringExtra(Intent.EXTRA_TEXT))
            is Action.ShareFile -> sharesTheFile(action)
            is Action.Copy -> isOnTheClipboard(action.text)
            is Action.Speak -> saysThatThereIsNoVoice()
            is Action.ShowLarge -> {
                assertTrue(activity.window.attributes.flags and FLAG_KEEP_SCREEN_ON != 0)
                assertTrue(shell.words().contains(words().turn.value))
            }
            is Action.Set -> isSet(action)
            is Action.Save -> assertEquals(listOf(action.route), saved())
            is Action.Forget -> assertEquals(emptyList<String>(), saved())
            is Action.Erase -> {
                assertEquals(emptyList<String>(), saved())
                shows(PhoneCard.HOME)
            }
            is Action.Install -> assertEquals(Intent.ACTION_OPEN_DOCUMENT, activity.asked()?.action)
            is Action.AllowPicture -> assertEquals(0, activity.window.attributes.flags and FLAG_SECURE)
            is Action.ShowAs -> assertEquals(action.look, Looks(activity).now())
            is Action.Leave -> {
                org.robolectric.shadows.ShadowLooper.idleMainLooper(200, java.util.concurrent.TimeUnit.MILLISECONDS)
                assertTrue(activity.isFinishing)
                assertEquals("", shell.words())
            }
        }
    }

    private fun words() = checkNotNull(card.words(card.person()))

    private fun saved() = card.card.saved(card.person()).map { it.route }

    private fun shows(route: String) {
        val screen = card.screen(route, card.person())
        assertEquals(route, screen.route)
        assertTrue(shell.words().contains(screen.title.value))
    }

    private fun asks(action: String, data: Uri) {
        val intent = checkNotNull(activity.asked())
        assertEquals(action, intent.action)
        assertEquals(data, intent.data)
    }

    private fun chosen(): Intent {
        val chooser = checkNotNull(activity.asked())
        assertEquals(Intent.ACTION_CHOOSER, chooser.action)
        @Suppress("DEPRECATION")
        return checkNotNull(chooser.getParcelableExtra(Intent.EXTRA_INTENT))
    }

    private fun sharesTheFile(action: Action.ShareFile) {
        val intent = chosen()
        assertEquals(SharedFile.TYPE, intent.type)
        assertTrue(intent.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        @Suppress("DEPRECATION")
        val uri = checkNotNull(intent.getParcelableExtra<Uri>(Intent.EXTRA_STREAM))
        val provider = org.robolectric.Robolectric.setupContentProvider(SharedFile::class.java, uri.authority)
        val file = provider.openFile(uri, "r")
        val page = android.os.ParcelFileDescriptor.AutoCloseInputStream(file).readBytes().decodeToString()
        assertEquals(card.card.export(action.languages, action.only, NOON), page)
        assertFalse("a name that says nothing", uri.toString().contains("help"))
    }

    private fun isOnTheClipboard(text: String) {
        val clip = checkNotNull(activity.getSystemService(ClipboardManager::class.java).primaryClip)
        assertEquals(text, clip.getItemAt(0).text)
        assertTrue(clip.description.extras.getBoolean("android.content.extra.IS_SENSITIVE"))
        assertTrue(shell.words().contains(words().copied.value))
    }

    /** The phone of the test has no voices. */
    private fun saysThatThereIsNoVoice() {
        val engine = ShadowTextToSpeech.getLastTextToSpeechInstance()
        assertNotNull(engine)
        shadowOf(engine).onInitListener.onInit(android.speech.tts.TextToSpeech.SUCCESS)
        org.robolectric.shadows.ShadowLooper.idleMainLooper()
        assertTrue(shell.words().contains(words().noVoice.value))
    }

    private fun isSet(action: Action.Set) {
        val person = card.person()
        val now =
            when (action.setting) {
                Setting.LANGUAGE -> person.languages.first()
                Setting.PLACE -> person.place
                Setting.PHONE -> person.phone.name.lowercase().removeSuffix("_sim").replace("no", "none")
            }
        assertEquals(action.value, now)
    }

    companion object {
        private fun actions(): List<Action> =
            everyKindOfBlock().blocks.firstNotNullOf { it as? Block.Choice }.options.map { it.action }

        @JvmStatic
        @Parameters(name = "{1} {0}")
        fun cases(): List<Array<Any>> = actions().mapIndexed { index, action -> arrayOf(action.javaClass.simpleName, index) }
    }
}
