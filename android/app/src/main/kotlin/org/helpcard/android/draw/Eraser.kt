package org.helpcard.android.draw

import android.os.Handler
import android.os.Looper
import android.view.View
import android.widget.LinearLayout
import android.widget.SeekBar
import org.helpcard.Action
import org.helpcard.ChoiceOption
import org.helpcard.android.R

/** How long she can still stop it. */
const val SECONDS_TO_STOP = 5L

private const val END = 100

/** Pulled from one side to the other, then five seconds in which it can be stopped: no slip of a finger erases anything. */
fun Drawing.eraser(option: ChoiceOption): View {
    val column = column(words(option.text, Size.BODY, R.color.on_danger, bold = true))
    column.background = rounded(color(R.color.danger))
    column.setPadding(dp(16), dp(12), dp(16), dp(12))
    val slide = SeekBar(context)
    val label = controls?.let { words(it.slide, Size.BODY, R.color.on_danger) }
    val handler = Handler(Looper.getMainLooper())
    val erase = Runnable { if (column.isAttachedToWindow) tap(Action.Erase) }
    lateinit var wait: LinearLayout

    fun begin() {
        listOfNotNull(slide, label).forEach { it.visibility = View.GONE }
        wait.visibility = View.VISIBLE
        handler.postDelayed(erase, SECONDS_TO_STOP * 1000)
    }

    fun stop() {
        handler.removeCallbacks(erase)
        wait.visibility = View.GONE
        slide.progress = 0
        listOfNotNull(slide, label).forEach { it.visibility = View.VISIBLE }
    }

    wait = column(controls?.let { words(it.erasing, Size.BODY, R.color.on_danger) })
    controls?.let { wait.addView(button(it.stop, ::stop)) }
    wait.visibility = View.GONE
    wait.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE

    slide.max = END
    slide.minimumHeight = dp(TOUCH)
    slide.isSaveEnabled = false
    slide.filterTouchesWhenObscured = true
    slide.contentDescription = controls?.let { spoken(it.slide) }
    slide.setTag(R.id.action, option.action)
    slide.setOnSeekBarChangeListener(Slid(::begin))
    column.addView(label ?: View(context))
    column.addView(slide)
    column.addView(wait)
    // What she cannot see any more does not erase.
    column.addOnAttachStateChangeListener(Gone { handler.removeCallbacks(erase) })
    return column
}

/** With a finger it counts when she lets go at the end; with keys and with a reader aloud, when the end is reached. */
private class Slid(private val done: () -> Unit) : SeekBar.OnSeekBarChangeListener {
    private var isHeld = false

    override fun onProgressChanged(bar: SeekBar, progress: Int, fromUser: Boolean) {
        if (fromUser && !isHeld && progress == END) done()
    }

    override fun onStartTrackingTouch(bar: SeekBar) {
        isHeld = true
    }

    override fun onStopTrackingTouch(bar: SeekBar) {
        isHeld = false
        if (bar.progress == END) done() else bar.progress = 0
    }
}

private class Gone(private val act: () -> Unit) : View.OnAttachStateChangeListener {
    override fun onViewAttachedToWindow(view: View) = Unit

    override fun onViewDetachedFromWindow(view: View) = act()
}
