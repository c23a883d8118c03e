package org.helpcard.android

import android.os.Bundle
import org.helpcard.Screen

/** The screens that she came through, the last one on top. */
class BackStack {
    /** A screen and how far it was scrolled. [shown]: it came as an answer and has no route of its own to ask again. */
    class Entry(val route: String, var scroll: Int = 0, val shown: Screen? = null)

    private val entries = ArrayDeque(listOf(Entry(PhoneCard.HOME)))

    val top: Entry get() = entries.last()

    val canGoBack: Boolean get() = entries.size > 1

    fun push(route: String, shown: Screen? = null) {
        entries.addLast(Entry(route, shown = shown))
    }

    /** The same place answers anew, after a choice or while she types. */
    fun replaceTop(route: String, shown: Screen? = null, keepScroll: Boolean = true) {
        val scroll = if (keepScroll) top.scroll else 0
        entries.removeLast()
        entries.addLast(Entry(route, scroll, shown))
    }

    fun pop() {
        if (canGoBack) entries.removeLast()
    }

    fun clear() {
        entries.clear()
        entries.addLast(Entry(PhoneCard.HOME))
    }

    /** Paths alone: what stands after the question mark she may have typed, and the system writes this to the disk. */
    fun save(state: Bundle) {
        val kept = entries.filter { it.shown == null }
        state.putStringArray(PATHS, kept.map { it.route.substringBefore('?') }.toTypedArray())
        state.putIntArray(SCROLLS, kept.map { it.scroll }.toIntArray())
    }

    fun restore(state: Bundle) {
        val paths = state.getStringArray(PATHS).orEmpty()
        val scrolls = state.getIntArray(SCROLLS) ?: IntArray(0)
        if (paths.isEmpty()) return
        entries.clear()
        paths.forEachIndexed { index, path -> entries.addLast(Entry(path, scrolls.getOrElse(index) { 0 })) }
    }

    private companion object {
        const val PATHS = "paths"
        const val SCROLLS = "scrolls"
    }
}
