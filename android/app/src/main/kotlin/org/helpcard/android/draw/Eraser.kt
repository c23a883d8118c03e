package org.helpcard.android.draw

import android.content.Context
import android.os.Build
import android.os.Handler
import android.os.Looper
import android.view.View
import android.view.accessibility.AccessibilityManager
import android.widget.LinearLayout
import android.widget.SeekBar
import android.widget.TextView
import org.helpcard.Action
import org.helpcard.ChoiceOption
import org.helpcard.ShellWords
import org.helpcard.android.R

/** How long she can still stop it. */
const val SECONDS_TO_STOP = 5L

private const val END = 100

/**
 * Pulled from one side to the other, then five seconds in which it can be stopped: no slip of a finger erases anything. A screen that goes away takes it
 * back, unless she leaves altogether: then it is carried out at once ([Drawing.isErasing]), since she asked for it twice.
 */
fun Drawing.eraser(option: ChoiceOption): View {
    val column = column(words(option.text, Size.BODY, R.color.on_danger, bold = true))
    column.background = rounded(color(R.color.danger))
    column.setPadding(dp(16), dp(12), dp(16), dp(12))
    // Without words nobody could know what it does and how to stop it.
    val controls = controls ?: return column
    val slide = SeekBar(context)
    val label = words(controls.slide, Size.BODY, R.color.on_danger)
    val said = words("", Size.BODY, R.color.on_danger)
    said.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_ASSERTIVE
    val wait = Wait(this, column, { tap(Action.Erase) })
    val stop = button(controls.stop) { wait.stop() }
    wait.views = Wait.Views(listOf(slide, label), stop, slide, said, controls)

    slide.max = END
    slide.minimumHeight = dp(TOUCH)
    slide.isSaveEnabled = false
    slide.filterTouchesWhenObscured = true
    slide.contentDescription = spoken(controls.slide)
    slide.setTag(R.id.action, option.action)
    slide.setOnSeekBarChangeListener(Slid(wait::begin))
    listOf(label, slide, said).forEach { column.addView(it, LinearLayout.LayoutParams(LinearLayout.LayoutParams.MATCH_PARENT, LinearLayout.LayoutParams.WRAP_CONTENT)) }
    column.addView(stop)
    stop.visibility = View.GONE
    // What she cannot see any more does not erase.
    column.addOnAttachStateChangeListener(Gone(wait::stop))
    return column
}

/** The seconds in which it can be stopped. */
private class Wait(private val drawing: Drawing, private val column: View, private val erase: () -> Unit) {
    class Views(val before: List<View>, val stop: View, val slide: SeekBar, val said: TextView, val controls: ShellWords)

    lateinit var views: Views
    private val handler = Handler(Looper.getMainLooper())
    private val done = Runnable { finish() }

    fun begin() {
        views.before.forEach { it.visibility = View.GONE }
        views.stop.visibility = View.VISIBLE
        views.said.text = drawing.spoken(views.controls.erasing)
        // The view that had the focus is gone; what she may need is here.
        views.stop.requestFocus()
        drawing.isErasing = true
        handler.postDelayed(done, timeToStop(column.context).toLong())
    }

    fun stop() {
        handler.removeCallbacks(done)
        drawing.isErasing = false
        views.stop.visibility = View.GONE
        views.said.text = ""
        views.slide.progress = 0
        views.before.forEach { it.visibility = View.VISIBLE }
    }

    private fun finish() {
        val isSeen = column.windowVisibility == View.VISIBLE
        stop()
        if (isSeen) erase()
    }

    /** Longer for those who told the phone that they need longer to read and to touch. */
    private fun timeToStop(context: Context): Int {
        val usual = (SECONDS_TO_STOP * 1000).toInt()
        val accessibility = context.getSystemService(AccessibilityManager::class.java)
        return when {
            Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q ->
                accessibility.getRecommendedTimeoutMillis(usual, AccessibilityManager.FLAG_CONTENT_CONTROLS or AccessibilityManager.FLAG_CONTENT_TEXT)
            accessibility.isTouchExplorationEnabled -> 2 * usual
            else -> usual
        }
    }
}

/** With a finger it counts when she pulled it from the beginning and lets go at the end; with keys and with a reader aloud, when the end is reached. */
private class Slid(private val done: () -> Unit) : SeekBar.OnSeekBarChangeListener {
    private var isHeld = false

    /** Where the finger was first. A tap at the end jumps there, and is no slide. */
    private var first = -1

    override fun onProgressChanged(bar: SeekBar, progress: Int, fromUser: Boolean) {
        if (!fromUser) return
        if (isHeld) {
            if (first < 0) first = progress
        } else if (progress == END) {
            done()
        }
    }

    override fun onStartTrackingTouch(bar: SeekBar) {
        isHeld = true
        first = -1
    }

    override fun onStopTrackingTouch(bar: SeekBar) {
        isHeld = false
        if (bar.progress == END && first in 0..END / 4) done() else bar.progress = 0
    }
}

private class Gone(private val act: () -> Unit) : View.OnAttachStateChangeListener {
    override fun onViewAttachedToWindow(view: View) = Unit

    override fun onViewDetachedFromWindow(view: View) = act()
}
