package org.helpcard.android.draw

import android.content.Context
import android.os.Build
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.view.WindowInsets
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
    private var cover: View? = null
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

    /** No app that fills in forms, and no service that reads screens, gets what stands here. */
    private fun keepOut() {
        importantForAutofill = IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
        isSaveFromParentEnabled = false
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            importantForContentCapture = IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS
        } else {
            fitsSystemWindows = true
        }
    }

    /** A screen, as far down as she had read. */
    fun show(screen: Screen, drawing: Drawing, scrolled: Int, back: (() -> Unit)?) {
        uncover()
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
        if (scrolled > 0) scroll.post { scroll.scrollTo(0, scrolled) }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) whole.accessibilityPaneTitle = drawing.spoken(screen.title)
    }

    /** The same screen with another answer; a field in which she types stays. */
    fun answer(screen: Screen, drawing: Drawing) {
        this.drawing = drawing
        page?.answer(screen)
    }

    fun scrolled(): Int = scroll.scrollY

    /** Lies over everything until it is taken away. */
    fun cover(view: View) {
        uncover()
        cover = view
        whole.visibility = GONE
        addView(view, LayoutParams(MATCH_PARENT, MATCH_PARENT))
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
