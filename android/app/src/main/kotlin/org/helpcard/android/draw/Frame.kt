package org.helpcard.android.draw

import android.content.Context
import android.os.Build
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.view.WindowInsets
import android.view.contentcapture.ContentCaptureManager
import android.view.inputmethod.InputMethodManager
import android.widget.EditText
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.ScrollView
import org.helpcard.Screen
import org.helpcard.Text
import org.helpcard.android.R

/** What stands on every screen: the bar, the page that scrolls, and below it what the app has to say. */
class Frame(context: Context) : FrameLayout(context) {
    private val whole = LinearLayout(context)
    private val bar = FrameLayout(context)
    private val scroll = ScrollView(context)
    private val said = FrameLayout(context)
    private var cover: Large? = null
    private var pending: Int? = null
    private var drawing: Drawing? = null
    private var page: Page? = null

    init {
        setBackgroundColor(context.getColor(R.color.page))
        whole.orientation = LinearLayout.VERTICAL
        whole.addView(bar, LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        whole.addView(scroll, LinearLayout.LayoutParams(MATCH_PARENT, 0, 1f))
        whole.addView(said, LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        said.accessibilityLiveRegion = ACCESSIBILITY_LIVE_REGION_POLITE
        scroll.isFillViewport = false
        addView(whole, LayoutParams(MATCH_PARENT, MATCH_PARENT))
        keepOut()
    }

    /** No app that fills in forms and nothing that guesses what is on a screen gets what stands here; of helpers, only those that say what they are. */
    private fun keepOut() {
        importantForAutofill = IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
        isSaveFromParentEnabled = false
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) context.getSystemService(ContentCaptureManager::class.java)?.isContentCaptureEnabled = false
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE) setAccessibilityDataSensitive(ACCESSIBILITY_DATA_SENSITIVE_YES)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            importantForContentCapture = IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS
        } else {
            fitsSystemWindows = true
        }
    }

    /** A screen, as far down as she had read. */
    fun show(screen: Screen, drawing: Drawing, scrolled: Int, back: (() -> Unit)?) {
        uncover()
        val focused = findFocus()?.getTag(R.id.action)
        hideKeyboard()
        said.removeAllViews()
        bar.removeAllViews()
        bar.addView(drawing.bar(back))
        val page = Page(drawing)
        page.draw(screen)
        scroll.removeAllViews()
        scroll.addView(page, LayoutParams(MATCH_PARENT, WRAP_CONTENT, Gravity.CENTER_HORIZONTAL))
        this.page = page
        this.drawing = drawing
        scroll.scrollTo(0, 0)
        pending = scrolled.takeIf { it > 0 }
        if (scrolled > 0) scroll.post { scrollNow() }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) {
            whole.accessibilityPaneTitle = drawing.spoken(screen.title)
        } else {
            announceForAccessibility(drawing.spoken(screen.title))
        }
        // What she touched has another view now; keys and a reader aloud go on from there.
        focused?.let { action -> scroll.post { page.findFocusable(action)?.requestFocusFromTouch() } }
    }

    /** The same screen with another answer; a field in which she types stays. */
    fun answer(screen: Screen, drawing: Drawing) {
        this.drawing = drawing
        page?.answer(screen)
    }

    /** What was not laid out yet will be where it was put. */
    fun scrolled(): Int = pending ?: scroll.scrollY

    /** Whether she pulled the slide to the end and can still stop it. */
    val isErasing: Boolean get() = drawing?.isErasing == true

    private fun scrollNow() {
        pending?.let { scroll.scrollTo(0, it) }
        pending = null
    }

    private fun hideKeyboard() {
        if (findFocus() is EditText) context.getSystemService(InputMethodManager::class.java).hideSoftInputFromWindow(windowToken, 0)
    }

    /** Lies over everything until it is taken away. What is beneath keeps its place and cannot be reached. */
    fun cover(view: Large) {
        uncover()
        cover = view
        whole.visibility = INVISIBLE
        addView(view, LayoutParams(MATCH_PARENT, MATCH_PARENT))
        view.requestFocus()
    }

    /** Whether the large sentence stands upside down. */
    val isTurned: Boolean get() = cover?.isTurned == true

    fun turn(isTurned: Boolean) {
        cover?.isTurned = isTurned
    }

    fun uncover() {
        cover?.let(::removeView)
        cover = null
        whole.visibility = VISIBLE
    }

    /** Nothing of the card is left on the screen. */
    fun blank() {
        removeAllViews()
        page = null
    }

    /** A short word, and perhaps a number beneath it, until she goes on. */
    fun say(text: Text?, more: String) {
        val drawing = drawing ?: return
        said.removeAllViews()
        if (text == null && more.isEmpty()) return
        val words = text?.let { drawing.words(it, Size.BODY, R.color.on_info, bold = true) }
        val number = more.takeIf { it.isNotEmpty() }?.let { drawing.words(it, Size.HEADING, R.color.on_info, bold = true) }
        said.addView(drawing.card(R.color.info, words, number))
    }

    override fun onApplyWindowInsets(insets: WindowInsets): WindowInsets {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.R) return super.onApplyWindowInsets(insets)
        // New phones draw under their bars and the keyboard, unless one keeps away oneself.
        val bars = insets.getInsets(WindowInsets.Type.systemBars() or WindowInsets.Type.displayCutout() or WindowInsets.Type.ime())
        setPadding(bars.left, bars.top, bars.right, bars.bottom)
        return WindowInsets.CONSUMED
    }
}
