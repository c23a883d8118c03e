package org.helpcard.android

import android.app.Activity
import android.graphics.Bitmap
import android.graphics.Canvas
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import org.helpcard.Action
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.android.controller.ActivityController
import java.io.File

/** A Tuesday afternoon in Japan: 24 November 2026, 14:00. */
const val NOON = 1795489200L

val LANGUAGES: List<String> = System.getProperty("helpcard.languages").orEmpty().split(",")

/** What Maven made. */
val MADE = File(System.getProperty("helpcard.made").orEmpty())

/** The project. */
val ROOT = File(System.getProperty("helpcard.root").orEmpty())

/** The shell on a phone of the test, with what a person does to it. */
class Shell(qualifiers: String = "en-w360dp-h640dp-xhdpi", fontScale: Float = 1f, state: Bundle? = null, now: Long = NOON) {
    val controller: ActivityController<CardActivity>

    init {
        RuntimeEnvironment.setQualifiers(qualifiers)
        RuntimeEnvironment.setFontScale(fontScale)
        // A phone has both from its settings; the test framework sets the one alone.
        android.os.LocaleList.setDefault(RuntimeEnvironment.getApplication().resources.configuration.locales)
        PhoneCard.clock = { now }
        NewerCard.background = java.util.concurrent.Executor { it.run() }
        controller = Robolectric.buildActivity(CardActivity::class.java).let { if (state == null) it.setup() else it.setup(state) }
    }

    val activity: CardActivity get() = controller.get()

    val root: View get() = activity.window.decorView

    fun open(route: String) = activity.open(route)

    /** The screen that must be there. A route that the card does not know would show the first screen instead. */
    fun opened(route: String): org.helpcard.Screen {
        open(route)
        val card = PhoneCard.of(activity)
        val screen = card.screen(route, card.person())
        check(screen.route == route) { "$route is no screen; ${screen.route} came" }
        check(words().contains(screen.title.value)) { "$route is not what is seen" }
        return screen
    }

    /** Every view that can be seen, from the top down. */
    fun views(from: View = root): List<View> =
        if (from.visibility != View.VISIBLE) {
            emptyList()
        } else {
            listOf(from) + ((from as? ViewGroup)?.let { group -> (0 until group.childCount).flatMap { views(group.getChildAt(it)) } } ?: emptyList())
        }

    /** Every word that can be seen. */
    fun words(): String = views().filterIsInstance<android.widget.TextView>().joinToString("\n") { it.text.toString() }

    inline fun <reified T : Action> touchable(wanted: (T) -> Boolean = { true }): View =
        views().first { view -> (view.getTag(R.id.action) as? T)?.let(wanted) == true }

    fun touch(view: View) {
        check(view.performClick()) { "nothing happens" }
        org.robolectric.shadows.ShadowLooper.idleMainLooper()
    }

    fun layOut() {
        org.robolectric.shadows.ShadowLooper.idleMainLooper()
        val width = View.MeasureSpec.makeMeasureSpec(root.width, View.MeasureSpec.EXACTLY)
        val height = View.MeasureSpec.makeMeasureSpec(root.height, View.MeasureSpec.EXACTLY)
        root.measure(width, height)
        root.layout(0, 0, root.measuredWidth, root.measuredHeight)
    }

    fun picture(): Bitmap {
        layOut()
        val bitmap = Bitmap.createBitmap(root.width, root.height, Bitmap.Config.ARGB_8888)
        root.draw(Canvas(bitmap))
        return bitmap
    }

    /** The bar and the whole page beneath it, as long as it is. At most as long as ten phones. */
    fun whole(): Bitmap {
        layOut()
        val frame = activity.findViewById<ViewGroup>(android.R.id.content).getChildAt(0)
        val page = views().filterIsInstance<android.widget.ScrollView>().first()
        val height = (page.getChildAt(0).height + frame.height - page.height).coerceIn(frame.height, 8000)
        frame.measure(View.MeasureSpec.makeMeasureSpec(frame.width, View.MeasureSpec.EXACTLY), View.MeasureSpec.makeMeasureSpec(height, View.MeasureSpec.EXACTLY))
        frame.layout(0, 0, frame.measuredWidth, frame.measuredHeight)
        val bitmap = Bitmap.createBitmap(frame.width, frame.height, Bitmap.Config.ARGB_8888)
        frame.draw(Canvas(bitmap))
        return bitmap
    }

    /** A finger from one place to another, as the framework reports it. */
    fun drag(view: View, from: Float, to: Float) {
        layOut()
        val start = android.os.SystemClock.uptimeMillis()
        fun touch(action: Int, part: Float, after: Long) {
            val room = view.width - view.paddingLeft - view.paddingRight
            val event = android.view.MotionEvent.obtain(start, start + after, action, view.paddingLeft + room * part, view.height / 2f, 0)
            view.dispatchTouchEvent(event)
            event.recycle()
        }
        touch(android.view.MotionEvent.ACTION_DOWN, from, 0)
        if (from != to) for (step in 1..10) touch(android.view.MotionEvent.ACTION_MOVE, from + (to - from) * step / 10, step * 20L)
        touch(android.view.MotionEvent.ACTION_UP, to, 220)
    }

    fun close() {
        controller.pause().stop().destroy()
    }
}

fun Bitmap.save(file: File) {
    file.parentFile?.mkdirs()
    file.outputStream().use { compress(Bitmap.CompressFormat.PNG, 100, it) }
}

/** The activity that the shell asked for, if any. */
fun Activity.asked(): android.content.Intent? = org.robolectric.Shadows.shadowOf(this).nextStartedActivity
