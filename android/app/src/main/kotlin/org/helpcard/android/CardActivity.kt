package org.helpcard.android

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Intent
import android.os.Build
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.view.Choreographer
import android.view.WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import org.helpcard.Action
import org.helpcard.Block
import org.helpcard.HelpCardException
import org.helpcard.InternalException
import org.helpcard.Layout
import org.helpcard.Person
import org.helpcard.Screen
import org.helpcard.ShellWords
import org.helpcard.Text
import org.helpcard.android.act.Acting
import org.helpcard.android.act.Phone
import org.helpcard.android.act.SharedFile
import org.helpcard.android.act.Stage
import org.helpcard.android.draw.Drawing
import org.helpcard.android.draw.Frame
import org.helpcard.android.draw.large

/** The whole shell: keeps the way back, asks the card for the screen on top, draws it, and hands on what she touches. */
class CardActivity : Activity(), Stage {
    private lateinit var card: PhoneCard
    private lateinit var stack: BackStack
    private lateinit var phone: Phone
    private lateinit var acting: Acting
    private lateinit var frame: Frame
    private lateinit var newer: NewerCard
    private lateinit var person: Person
    private var words: ShellWords? = null

    /** A large sentence lies over the screen. */
    private var largeRoute: String? = null

    /** The screen is blank and stays so, whatever happens until the app is gone. */
    private var isLeaving = false

    private val main = Handler(Looper.getMainLooper())
    private val hideAgain = Runnable(::hide)

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        hide()
        card = PhoneCard.of(this)
        phone = Phone(this) { words }
        acting = Acting(this, phone)
        // A turned phone keeps everything in memory; a process that ended left only paths.
        val kept = lastNonConfigurationInstance as? Kept
        stack = kept?.stack ?: BackStack().also { fresh -> state?.let(fresh::restore) }
        newer = kept?.newer ?: NewerCard(card.card)
        // A file that was sent before has been read by now.
        if (kept == null && state == null) SharedFile.forget(this)
        frame = Frame(this)
        setContentView(frame)
        // The phone was turned while she left.
        isLeaving = kept?.isLeaving == true
        if (isLeaving) return goOn()
        draw()
        kept?.large?.let(::showLarge)
        frame.turn(kept?.isTurned == true)
        newer.show = ::show
    }

    override fun onDestroy() {
        newer.show = null
        super.onDestroy()
    }

    /** No picture of the screen, not in recent apps, not in another's hands: until she allows one. */
    private fun hide() {
        main.removeCallbacks(hideAgain)
        window.addFlags(FLAG_SECURE)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) setRecentsScreenshotEnabled(false)
    }

    /** Draws the screen on top. */
    private fun draw() {
        if (isLeaving) return
        closeLarge()
        val (screen, drawing) = ask()
        frame.show(screen, drawing, stack.top.scroll, if (stack.canGoBack) ::back else null)
        title = ""
    }

    /** The screen on top may have another answer; a field in which she types stays. */
    private fun drawAnswer() {
        if (isLeaving) return
        val (screen, drawing) = ask()
        frame.answer(screen, drawing)
    }

    private fun ask(): Pair<Screen, Drawing> {
        person = card.person()
        words = card.words(person)
        val screen = stack.top.shown ?: card.screen(stack.top.route, person)
        return screen to drawing(screen)
    }

    private fun drawing(screen: Screen) =
        Drawing(this, words, screen.route, screen.title, screen.layout == Layout.FACING, phone::look, acting::act, ::answered)

    private fun answered(field: Block.Field, value: String) {
        stack.replaceTop(field.route + android.net.Uri.encode(value))
        drawAnswer()
    }

    override fun open(route: String) {
        leaveScreen()
        newer.forget()
        // An answer to a file may stand in front of the very page that it leads to.
        if (stack.top.shown != null && stack.top.route == route) stack.pop()
        if (route != stack.top.route) stack.push(route)
        draw()
    }

    override fun redraw() {
        stack.top.scroll = frame.scrolled()
        draw()
    }

    override fun showLarge(route: String) {
        if (isLeaving) return
        largeRoute = route
        hide()
        window.addFlags(FLAG_KEEP_SCREEN_ON)
        val screen = card.screen(route, person)
        frame.cover(drawing(screen).large(screen, ::closeLarge))
    }

    private fun closeLarge() {
        largeRoute = null
        window.clearFlags(FLAG_KEEP_SCREEN_ON)
        frame.uncover()
    }

    override fun perform(action: Action) {
        try {
            if (action is Action.Erase) forgetHanded()
            hide()
            val next = card.card.perform(action)
            if (action is Action.Erase) {
                stack.clear()
            } else {
                stack.top.scroll = frame.scrolled()
                stack.replaceTop(next)
            }
            draw()
        } catch (trouble: HelpCardException.NotRemembered) {
            draw()
            say(sentence { card.card.sayTrouble(trouble.trouble, person) })
        } catch (_: HelpCardException) {
            draw()
        } catch (_: InternalException) {
            draw()
        }
    }

    /** What left the card on this phone: it goes with what is erased. */
    private fun forgetHanded() {
        SharedFile.forget(this)
        newer.forget()
        card.copied.forget()
    }

    private fun sentence(ask: () -> Text): Text? =
        try {
            ask()
        } catch (_: HelpCardException) {
            null
        } catch (_: InternalException) {
            null
        }

    override fun install() {
        if (newer.isOffered) newer.install(person) else start(newer.pick(), PICK)
    }

    @Deprecated("The way with a contract needs a library that this app does without.")
    override fun onActivityResult(request: Int, result: Int, data: Intent?) {
        val uri = data?.data
        if (request == PICK && result == RESULT_OK && uri != null) newer.offer(contentResolver, uri, person)
    }

    /** A screen that came as an answer and cannot be asked for again by its route; in place of an earlier answer. */
    internal fun show(screen: Screen) {
        leaveScreen()
        if (stack.top.shown != null) stack.pop()
        stack.push(screen.route, screen)
        draw()
    }

    override fun allowPicture() {
        window.clearFlags(FLAG_SECURE)
        main.postDelayed(hideAgain, PICTURE)
    }

    /** Something else came to the front, as the list of open apps does: it shows what is here before this app is told to pause. */
    override fun onWindowFocusChanged(isFocused: Boolean) {
        super.onWindowFocusChanged(isFocused)
        if (isFocused) card.copied.forgetOld() else hide()
    }

    /** Blank first and seen to be blank; then what she still wanted erased; then gone from the list of tasks, then the home screen. */
    override fun leave() {
        if (isLeaving) return
        val erases = frame.isErasing
        isLeaving = true
        closeLarge()
        frame.blank()
        hide()
        phone.silence()
        newer.forget()
        stack.clear()
        withoutAnimation()
        val go = Once(::goOn)
        if (erases) eraseThen { afterFrame(go) } else afterFrame(go)
        // What is erased goes on being erased; an empty screen that stays says that something is wrong.
        main.postDelayed(go, LONGEST)
    }

    /** After one frame was drawn, or a moment later, whichever is first: leaving waits for nothing. */
    private fun afterFrame(go: Runnable) {
        Choreographer.getInstance().postFrameCallback { frame.post(go) }
        frame.postDelayed(go, MOMENT)
    }

    /** She pulled it to the end and then left: she does not come back to see whether it was done. Not on the thread that draws: a slow phone takes seconds. */
    private fun eraseThen(go: () -> Unit) {
        forgetHanded()
        NewerCard.background.execute {
            try {
                card.card.perform(Action.Erase)
            } catch (_: HelpCardException) {
                // Nothing is said over the empty screen. What could not be erased is still there when she opens the app.
            } catch (_: InternalException) {
                // The same.
            }
            main.post(go)
        }
    }

    private fun goOn() {
        card.copied.forget()
        SharedFile.forgetSoon(this)
        if (!isFinishing) goHome()
    }

    /** Of two that wait for the same, the first does it. */
    private class Once(private val act: () -> Unit) : Runnable {
        private var isDone = false

        override fun run() {
            if (isDone) return
            isDone = true
            act()
        }
    }

    /** An animation would show the page that was there. */
    private fun withoutAnimation() {
        window.setWindowAnimations(0)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE) {
            overrideActivityTransition(OVERRIDE_TRANSITION_CLOSE, 0, 0)
        } else {
            @Suppress("DEPRECATION")
            overridePendingTransition(0, 0)
        }
    }

    private fun goHome() {
        finishAndRemoveTask()
        start(Intent(Intent.ACTION_MAIN).addCategory(Intent.CATEGORY_HOME).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
    }

    override fun start(intent: Intent): Boolean = start(intent, null)

    private fun start(intent: Intent, request: Int?): Boolean =
        try {
            if (request == null) startActivity(intent) else startActivityForResult(intent, request)
            true
        } catch (_: ActivityNotFoundException) {
            if (request != null) say(words?.noApp)
            false
        } catch (_: SecurityException) {
            if (request != null) say(words?.noApp)
            false
        }

    override fun say(text: Text?, more: String) = frame.say(text, more)

    private fun back() {
        leaveScreen()
        newer.forget()
        stack.pop()
        draw()
    }

    /** What was allowed on a screen ends with it. */
    private fun leaveScreen() {
        stack.top.scroll = frame.scrolled()
        phone.silence()
        hide()
    }

    @Deprecated("Phones with Android 8 know no other way, and the manifest asks newer ones for this one.")
    override fun onBackPressed() {
        when {
            largeRoute != null -> closeLarge()
            stack.canGoBack -> back()
            else -> leave()
        }
    }

    /** What she read long ago is not what somebody else sees. */
    override fun onStart() {
        super.onStart()
        if (!stack.cameBack(PhoneCard.clock())) return
        newer.forget()
        draw()
    }

    override fun onStop() {
        super.onStop()
        stack.left(PhoneCard.clock())
    }

    override fun onPause() {
        super.onPause()
        stack.top.scroll = frame.scrolled()
        phone.silence()
        // The system takes a picture of what goes into the background.
        hide()
    }

    override fun onSaveInstanceState(state: Bundle) {
        // Not the framework's: it would save what views hold.
        stack.save(state, PhoneCard.clock())
    }

    override fun onRetainNonConfigurationInstance(): Any = Kept(stack, newer, largeRoute, frame.isTurned, isLeaving)

    private class Kept(val stack: BackStack, val newer: NewerCard, val large: String?, val isTurned: Boolean, val isLeaving: Boolean)

    private companion object {
        const val PICK = 1

        /** Milliseconds after which leaving goes on, drawn or not. */
        const val MOMENT = 100L

        /** Milliseconds after which she is on the home screen, erased or not yet. */
        const val LONGEST = 5_000L

        /** Milliseconds in which a picture can be taken. */
        const val PICTURE = 60_000L
    }
}
