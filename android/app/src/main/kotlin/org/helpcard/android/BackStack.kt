package org.helpcard.android

import android.os.Bundle
import org.helpcard.Screen
import org.helpcard.isPlaceKept

/** The screens that she came through, the last one on top. */
class BackStack {
    /** A screen and how far it was scrolled. [shown]: it came as an answer and has no route of its own to ask again. */
    class Entry(val route: String, var scroll: Int = 0, val shown: Screen? = null)

    private val entries = ArrayDeque(listOf(Entry(PhoneCard.HOME)))

    /** When the app was left, in seconds since 1970. */
    private var leftAt: Long? = null

    val top: Entry get() = entries.last()

    val canGoBack: Boolean get() = entries.size > 1

    fun push(route: String, shown: Screen? = null) {
        entries.addLast(Entry(route, shown = shown))
    }

    /** The same place answers anew, after a choice or while she types. */
    fun replaceTop(route: String) {
        val scroll = top.scroll
        entries.removeLast()
        entries.addLast(Entry(route, scroll))
    }

    fun pop() {
        if (canGoBack) entries.removeLast()
    }

    fun clear() {
        entries.clear()
        entries.addLast(Entry(PhoneCard.HOME))
    }

    /** The app is seen no longer. */
    fun left(now: Long) {
        leftAt = now
    }

    /** It is seen again. True: that was so long ago that where she was is forgotten. */
    fun cameBack(now: Long): Boolean {
        val isForgotten = leftAt?.let { !isPlaceKept(it, now) } == true
        leftAt = null
        if (isForgotten) clear()
        return isForgotten
    }

    /** Paths alone: what stands after the question mark she may have typed, and the system writes this to the disk. */
    fun save(state: Bundle, now: Long) {
        val kept = entries.filter { it.shown == null }
        // On the first screen alone she was nowhere; then not even the moment is written.
        if (kept.size <= 1 && kept.all { it.route == PhoneCard.HOME }) return
        state.putLong(LEFT, now)
        state.putStringArray(PATHS, kept.map { it.route.substringBefore('?') }.toTypedArray())
        state.putIntArray(SCROLLS, kept.map { it.scroll }.toIntArray())
    }

    fun restore(state: Bundle) {
        val paths = state.getStringArray(PATHS).orEmpty()
        val scrolls = state.getIntArray(SCROLLS) ?: IntArray(0)
        if (paths.isEmpty()) return
        leftAt = state.getLong(LEFT)
        entries.clear()
        paths.forEachIndexed { index, path -> entries.addLast(Entry(path, scrolls.getOrElse(index) { 0 })) }
    }

    private companion object {
        const val PATHS = "paths"
        const val SCROLLS = "scrolls"
        const val LEFT = "left"
    }
}
