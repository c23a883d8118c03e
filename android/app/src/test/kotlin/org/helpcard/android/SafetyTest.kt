package org.helpcard.android

import android.content.ClipboardManager
import android.content.ComponentName
import android.content.Intent
import android.content.pm.ActivityInfo
import android.content.pm.PackageManager
import android.os.Build
import android.os.Bundle
import android.os.Parcel
import android.view.View
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import android.widget.SeekBar
import org.helpcard.Action
import org.helpcard.Look
import org.helpcard.android.act.Acting
import org.helpcard.android.act.Looks
import org.helpcard.android.act.Phone
import org.helpcard.android.act.SharedFile
import org.helpcard.android.draw.SECONDS_TO_STOP
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowLooper

/** What must not be seen, kept or done by a slip. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 35])
class SafetyTest {
    private val shell = Shell("km-w360dp-h640dp-hdpi")
    private val activity get() = shell.activity
    private val card get() = PhoneCard.of(activity)

    private fun isHidden() = activity.window.attributes.flags and FLAG_SECURE != 0

    private fun saved() = card.card.saved(card.person()).map { it.route }

    @Test
    fun nobodyTakesAPictureUntilSheAllowsItAndThenOnlyOfThatScreen() {
        assertTrue(isHidden())
        shell.open("/contact/police-110")
        shell.touch(shell.touchable<Action.AllowPicture>())
        assertFalse(isHidden())
        shell.open("/emergency")
        assertTrue(isHidden())
        activity.allowPicture()
        activity.onBackPressed()
        assertTrue(isHidden())
    }

    @Test
    fun whatWasAllowedEndsAfterAMinuteAndWhenSomethingElseComesToTheFront() {
        shell.open("/contact/police-110")
        activity.allowPicture()
        pass(59)
        assertFalse(isHidden())
        pass(2)
        assertTrue("a minute is over", isHidden())
        activity.allowPicture()
        assertFalse(isHidden())
        activity.onWindowFocusChanged(false)
        assertTrue("the list of open apps may be there", isHidden())
        activity.onWindowFocusChanged(true)
        assertTrue("and what was allowed does not come back", isHidden())
    }

    @Test
    fun theAppIsNotAmongRecentOnesAndOpensNothingButItsThreeNames() {
        val flags = PackageManager.GET_ACTIVITIES or PackageManager.GET_PROVIDERS or PackageManager.MATCH_DISABLED_COMPONENTS or PackageManager.GET_PERMISSIONS
        val info = activity.packageManager.getPackageInfo(activity.packageName, flags)
        assertEquals(null, info.requestedPermissions)
        val exported = info.activities.orEmpty().filter { it.exported }.map { it.name }.sorted()
        assertEquals(Look.entries.map(Looks::alias).sorted(), exported)
        assertTrue(info.providers.orEmpty().none { it.exported })
        val own = activity.packageManager.getActivityInfo(ComponentName(activity, CardActivity::class.java), 0)
        assertTrue(own.flags and ActivityInfo.FLAG_EXCLUDE_FROM_RECENTS != 0)
        assertEquals(0, checkNotNull(info.applicationInfo).flags and android.content.pm.ApplicationInfo.FLAG_ALLOW_BACKUP)
    }

    @Test
    fun leavingBlanksTheScreenFirst() {
        shell.open("/situation/debt")
        shell.touchable<Action.Leave>().performClick()
        assertEquals("blank", "", shell.words())
        assertFalse("blank before it is gone", activity.isFinishing)
        ShadowLooper.idleMainLooper(200, java.util.concurrent.TimeUnit.MILLISECONDS)
        assertTrue(activity.isFinishing)
        val home = checkNotNull(activity.asked())
        assertEquals(Intent.ACTION_MAIN, home.action)
        assertTrue(home.hasCategory(Intent.CATEGORY_HOME))
    }

    @Test
    fun whatShePulledIsErasedBeneathABlankScreenAndThenSheIsGone() {
        card.card.perform(Action.Save("/situation/debt"))
        shell.open("/settings")
        slide(slider())
        val later = mutableListOf<Runnable>()
        NewerCard.background = java.util.concurrent.Executor { later += it }
        shell.touchable<Action.Leave>().performClick()
        assertEquals("blank first", "", shell.words())
        pass(1)
        assertEquals("not on the thread that draws", listOf("/situation/debt"), saved())
        assertFalse("erased before it is gone", activity.isFinishing)
        activity.onBackPressed()
        activity.open("/about")
        activity.redraw()
        assertEquals("nothing is drawn over it", "", shell.words())
        later.forEach(Runnable::run)
        pass(1)
        assertEquals(emptyList<String>(), saved())
        assertTrue(activity.isFinishing)
        assertEquals("", shell.words())
    }

    @Test
    fun aPhoneThatErasesForEverHoldsNobody() {
        shell.open("/settings")
        slide(slider())
        NewerCard.background = java.util.concurrent.Executor { }
        shell.touch(shell.touchable<Action.Leave>())
        pass(6)
        assertTrue(activity.isFinishing)
        assertEquals("", shell.words())
    }

    private val clipboard get() = activity.getSystemService(ClipboardManager::class.java)

    private fun copied() = clipboard.primaryClip?.takeIf { it.itemCount > 0 }?.getItemAt(0)?.text?.toString().orEmpty()

    private fun copy() {
        Acting(activity, Phone(activity) { null }).act(Action.Copy("a number"))
        assertEquals("a number", copied())
    }

    @Test
    fun whatSheCopiedGoesWhenSheLeaves() {
        copy()
        shell.touch(shell.touchable<Action.Leave>())
        pass(1)
        assertEquals("", copied())
    }

    @Test
    fun whatSheCopiedGoesWhenSheErases() {
        copy()
        shell.open("/settings")
        slide(slider())
        pass(SECONDS_TO_STOP + 1)
        assertEquals("", copied())
        copy()
        shell.open("/settings")
        slide(slider())
        shell.touch(shell.touchable<Action.Leave>())
        assertEquals("at once, if she leaves meanwhile", "", copied())
    }

    @Test
    fun whatSheCopiedGoesAfterAnHour() {
        copy()
        pass(org.helpcard.secondsCopied() - 1)
        assertEquals("a number", copied())
        pass(2)
        assertEquals("", copied())
        copy()
        PhoneCard.clock = { NOON + org.helpcard.secondsCopied() + 1 }
        activity.onWindowFocusChanged(true)
        PhoneCard.clock = { NOON }
        assertEquals("also when the phone slept", "", copied())
    }

    @Test
    fun whatSomebodyElseCopiedStays() {
        copy()
        clipboard.setPrimaryClip(android.content.ClipData.newPlainText("", "theirs"))
        pass(org.helpcard.secondsCopied() + 1)
        assertEquals("theirs", copied())
        copy()
        clipboard.setPrimaryClip(android.content.ClipData.newPlainText("", "theirs"))
        shell.touch(shell.touchable<Action.Leave>())
        pass(1)
        assertEquals("theirs", copied())
    }

    private val sent get() = java.io.File(activity.cacheDir, "sent")

    @Test
    fun theFileThatSheSentGoesAWhileAfterSheLeft() {
        SharedFile.write(activity, "words")
        shell.touch(shell.touchable<Action.Leave>())
        pass(30)
        assertTrue("the app that she sent it to may read it only now", sent.exists())
        pass(60)
        assertFalse(sent.exists())
    }

    @Test
    fun aFileThatSheSendsAfterSheCameBackStays() {
        SharedFile.write(activity, "words")
        shell.touch(shell.touchable<Action.Leave>())
        pass(30)
        SharedFile.write(activity, "others")
        pass(60)
        assertTrue(sent.exists())
    }

    @Test
    fun aFileThatCouldNotBeWrittenLeavesNothing() {
        sent.resolve(org.helpcard.sharedFileName()).resolve("in the way").mkdirs()
        org.junit.Assert.assertThrows(java.io.IOException::class.java) { SharedFile.write(activity, "words") }
        assertFalse(sent.exists())
    }

    @Test
    fun onTheFirstScreenNothingIsWrittenWhenTheProcessEnds() {
        fun keys() = Bundle().also(shell.controller::saveInstanceState).keySet() intersect setOf("paths", "scrolls", "left")
        assertEquals(emptySet<String>(), keys())
        shell.open("/about")
        assertEquals(setOf("paths", "scrolls", "left"), keys())
        activity.onBackPressed()
        assertEquals(emptySet<String>(), keys())
    }

    @Test
    fun theSettingsOfThePhoneShowANameThatIsNoneOfTheThreeAndTheCardSaysIt() {
        val name = activity.applicationInfo.loadLabel(activity.packageManager).toString()
        assertFalse(name.contains("help", ignoreCase = true))
        for (language in LANGUAGES) {
            val other = Shell("$language-w360dp-h640dp-hdpi")
            val names = listOf(R.string.name_notes, R.string.name_dictionary, R.string.name_recipes).map(other.activity::getString)
            assertFalse("$language: $name", name in names)
            other.open("/app")
            assertTrue("$language: $name", other.words().contains(name))
            other.close()
        }
    }

    @Test
    fun whatSheReadLongAgoIsNotShownAgain() {
        val home = card.screen("/", card.person()).title.value
        for ((seconds, isHome) in listOf(3600L to false, 3601L to true)) {
            shell.opened("/situation/debt")
            shell.controller.pause().stop()
            PhoneCard.clock = { NOON + seconds }
            shell.controller.restart().resume()
            PhoneCard.clock = { NOON }
            assertEquals(isHome, shell.words().lines().contains(home))
        }
        shell.opened("/situation/debt")
        val state = Bundle()
        shell.controller.pause().stop().saveInstanceState(state)
        for ((seconds, isHome) in listOf(3600L to false, 3601L to true)) {
            val later = Shell("km-w360dp-h640dp-hdpi", state = state, now = NOON + seconds)
            assertEquals("also when the process ended", isHome, later.words().lines().contains(home))
            later.close()
        }
    }

    @Test
    fun theFirstScreenIsLeftByBack() {
        activity.onBackPressed()
        ShadowLooper.idleMainLooper(200, java.util.concurrent.TimeUnit.MILLISECONDS)
        assertTrue(activity.isFinishing)
    }

    @Test
    fun oneOfThreeNamesIsOnAndTheOthersAreOff() {
        shell.open("/app")
        assertEquals(Look.NOTES, Looks(activity).now())
        for (look in listOf(Look.RECIPES, Look.DICTIONARY, Look.NOTES)) {
            shell.touch(shell.touchable<Action.ShowAs> { it.look == look })
            assertEquals(look, Looks(activity).now())
            val on = Look.entries.filter { state(it) == PackageManager.COMPONENT_ENABLED_STATE_ENABLED }
            assertEquals(listOf(look), on)
        }
    }

    private fun state(look: Look) = activity.packageManager.getComponentEnabledSetting(ComponentName(activity, Looks.alias(look)))

    @Test
    fun thePhoneShowsTheNamesThatTheCardSays() {
        for (language in LANGUAGES) {
            val other = Shell("$language-w360dp-h640dp-hdpi")
            other.open("/app")
            for (name in listOf(R.string.name_notes, R.string.name_dictionary, R.string.name_recipes).map(other.activity::getString)) {
                assertTrue("$language: $name", other.words().lines().contains(name))
            }
            other.close()
        }
    }

    private fun slider(): SeekBar = shell.views().filterIsInstance<SeekBar>().first()

    /** Pulls it from the beginning and lets go. */
    private fun slide(bar: SeekBar, to: Float = 1f) = shell.drag(bar, 0f, to)

    private fun pass(seconds: Long) = ShadowLooper.idleMainLooper(seconds, java.util.concurrent.TimeUnit.SECONDS)

    @Test
    fun erasingTakesASlideAndFiveSeconds() {
        card.card.perform(Action.Save("/situation/debt"))
        shell.open("/settings")
        slide(slider(), to = 0.6f)
        pass(10)
        assertEquals("let go before the end", listOf("/situation/debt"), saved())
        shell.drag(slider(), 1f, 1f)
        pass(10)
        assertEquals("a tap at the end is no slide", listOf("/situation/debt"), saved())
        shell.drag(slider(), 0.9f, 1f)
        pass(10)
        assertEquals("nor is a little one", listOf("/situation/debt"), saved())
        slide(slider())
        pass(SECONDS_TO_STOP - 1)
        assertEquals(listOf("/situation/debt"), saved())
        pass(2)
        assertEquals(emptyList<String>(), saved())
        assertTrue(shell.words().contains(card.screen(PhoneCard.HOME, card.person()).title.value))
        assertFalse("nothing stays", java.io.File(activity.noBackupFilesDir, "pages").walk().any { it.isFile })
    }

    @Test
    fun erasingCanBeStopped() {
        card.card.perform(Action.Save("/situation/debt"))
        shell.open("/settings")
        slide(slider())
        pass(2)
        val stop = checkNotNull(card.words(card.person())).stop.value
        shell.touch(shell.views().filterIsInstance<android.widget.Button>().first { it.text.toString() == stop })
        pass(10)
        assertEquals(listOf("/situation/debt"), saved())
        assertTrue("it can be pulled again", slider().visibility == View.VISIBLE)
        slide(slider())
        activity.onBackPressed()
        pass(10)
        assertEquals("what she walked away from does not erase", listOf("/situation/debt"), saved())
    }

    @Test
    fun leavingCarriesOutWhatShePulled() {
        card.card.perform(Action.Save("/situation/debt"))
        shell.open("/settings")
        slide(slider())
        shell.touch(shell.touchable<Action.Leave>())
        assertEquals(emptyList<String>(), saved())
    }

    @Test
    fun keysCanPullItToo() {
        card.card.perform(Action.Save("/situation/debt"))
        shell.open("/settings")
        val bar = slider()
        repeat(200) {
            bar.onKeyDown(android.view.KeyEvent.KEYCODE_DPAD_RIGHT, android.view.KeyEvent(android.view.KeyEvent.ACTION_DOWN, android.view.KeyEvent.KEYCODE_DPAD_RIGHT))
        }
        pass(SECONDS_TO_STOP + 1)
        assertEquals(emptyList<String>(), saved())
    }

    private fun field(): EditText = shell.views().filterIsInstance<EditText>().first()

    @Test
    fun noKeyboardLearnsAndNothingIsFilledIn() {
        shell.open("/search")
        assertTrue(field().imeOptions and EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING != 0)
        assertFalse(field().isImportantForAutofill)
        assertFalse(field().isSaveEnabled)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) assertFalse(field().isImportantForContentCapture)
    }

    @Test
    fun dialAndEraseTakeNoTouchThroughAnotherWindow() {
        shell.open("/emergency")
        assertTrue(shell.touchable<Action.Dial>().filterTouchesWhenObscured)
        shell.open("/settings")
        assertTrue(slider().filterTouchesWhenObscured)
    }

    @Test
    fun whatSheTypedIsNotWrittenWhenTheProcessEnds() {
        val marker = "zebrastripes"
        shell.open("/situation/debt")
        shell.open("/search")
        field().setText(marker)
        assertTrue("it is on the screen", shell.words().contains(marker))
        val state = Bundle()
        shell.controller.saveInstanceState(state)
        val parcel = Parcel.obtain()
        state.writeToParcel(parcel, 0)
        fun isIn(text: String) =
            listOf(Charsets.UTF_8, Charsets.UTF_16LE, Charsets.UTF_16BE).any { holds(parcel.marshall(), text.toByteArray(it)) }
        assertFalse(isIn(marker))
        assertTrue("a path is, so the test can see", isIn("/situation/debt"))
        parcel.recycle()
        val again = Shell("km-w360dp-h640dp-hdpi", state = state)
        assertFalse(again.words().contains(marker))
        again.activity.onBackPressed()
        assertTrue("the way back is there", again.words().contains(card.screen("/situation/debt", card.person()).title.value))
    }

    private fun holds(bytes: ByteArray, piece: ByteArray) =
        (0..bytes.size - piece.size).any { start -> piece.indices.all { bytes[start + it] == piece[it] } }

    @Test
    fun aTurnedPhoneKeepsTheWayAndWhatSheTypes() {
        shell.open("/search")
        field().setText("passport")
        shell.controller.recreate()
        assertEquals("passport", field().text.toString())
        activity.onBackPressed()
        assertTrue(shell.words().contains(card.screen("/", card.person()).title.value))
    }

    @Test
    fun searchAnswersWhileSheTypesAndTheFieldStays() {
        shell.open("/search")
        val before = field()
        before.setText("pas")
        before.append("port")
        assertTrue(before === field())
        assertTrue(shell.words().contains(card.screen("/situation/passport-taken", card.person()).title.value))
        fun answer() = shell.views().filterIsInstance<android.widget.TextView>().filterNot { it is EditText }.joinToString("\n") { it.text }
        val found = answer()
        before.setText("zzzzqqqq")
        assertNotEquals(null, before.parent)
        // Whatever the card shows where nothing is found, it is no longer what was found.
        assertNotEquals(found, answer())
    }

    @Test
    fun comingBackSheIsWhereSheWas() {
        shell.open("/contacts")
        shell.layOut()
        val scroll = shell.views().filterIsInstance<android.widget.ScrollView>().first()
        scroll.scrollTo(0, 500)
        shell.open("/emergency")
        activity.onBackPressed()
        shell.layOut()
        ShadowLooper.idleMainLooper()
        assertEquals(500, shell.views().filterIsInstance<android.widget.ScrollView>().first().scrollY)
    }

    @Test
    fun theLargeSentenceCanBeLeftAndKeepsItsTurn() {
        shell.open("/phrase/passport-was-taken")
        activity.showLarge("/phrase/passport-was-taken")
        val words = checkNotNull(card.words(card.person()))
        shell.touch(shell.views().filterIsInstance<android.widget.Button>().first { it.text.toString() == words.turn.value })
        shell.controller.recreate()
        assertTrue("a turned phone keeps it turned", shell.views().any { it.rotation == 180f })
        shell.touch(shell.touchable<Action.Leave>())
        assertEquals("", shell.words())
    }

    @Test
    fun whatSheChoseKeepsTheFocus() {
        shell.open("/settings")
        val radio = shell.touchable<Action.Set> { it.value == "th" }
        radio.requestFocusFromTouch()
        assertTrue(radio.isFocused)
        // The test's window falls back into touch mode, in which a radio button keeps no focus; that it was given is what counts.
        val given = mutableListOf<Any?>()
        shell.root.viewTreeObserver.addOnGlobalFocusChangeListener { _, to -> given += to?.getTag(R.id.action) }
        shell.touch(radio)
        assertTrue("$given", Action.Set(org.helpcard.Setting.LANGUAGE, "th") in given)
    }

    @Test
    fun theLargeSentenceTurnsAndCloses() {
        shell.open("/phrase/passport-was-taken")
        shell.touch(shell.touchable<Action.ShowLarge>())
        val words = checkNotNull(card.words(card.person()))
        fun button(name: String) = shell.views().filterIsInstance<android.widget.Button>().first { it.text.toString() == name }
        shell.touch(button(words.turn.value))
        assertTrue(shell.views().any { it.rotation == 180f })
        shell.touch(button(words.turn.value))
        assertTrue(shell.views().none { it.rotation == 180f })
        activity.onBackPressed()
        assertTrue("back closes it and goes no further", shell.touchable<Action.ShowLarge>().isShown)
    }
}
