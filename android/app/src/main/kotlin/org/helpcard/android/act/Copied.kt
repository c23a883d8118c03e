package org.helpcard.android.act

import android.content.ClipData
import android.content.ClipDescription
import android.content.ClipboardManager
import android.content.Context
import android.os.Build
import android.os.Handler
import android.os.Looper
import android.os.PersistableBundle
import org.helpcard.android.PhoneCard
import org.helpcard.isPlaceKept
import org.helpcard.secondsCopied
import java.util.UUID

/**
 * What she copied. It goes when she leaves, when she erases, and after an hour; never what somebody else put there since. The phone lets nobody look who is not
 * in front, so what cannot be told then is looked at again when the app is in front.
 */
class Copied(private val context: Context) {
    private val clipboard get() = context.getSystemService(ClipboardManager::class.java)

    /** Stands beside the words, and nowhere else: so it is known whether they are still ours, without reading them. */
    private var mark: String? = null

    /** When it was copied, in seconds since 1970. */
    private var since = 0L

    /** Keyboards and the phone itself do not show what was copied. */
    fun put(text: String) {
        val own = UUID.randomUUID().toString()
        val clip = ClipData.newPlainText("", text)
        val beside = PersistableBundle()
        val name = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) ClipDescription.EXTRA_IS_SENSITIVE else SENSITIVE
        beside.putBoolean(name, true)
        beside.putString(MARK, own)
        clip.description.extras = beside
        clipboard.setPrimaryClip(clip)
        mark = own
        since = PhoneCard.clock()
        Handler(Looper.getMainLooper()).postDelayed({ if (mark == own) forget() }, secondsCopied() * 1000)
    }

    /** The phone may have slept through the hour. */
    fun forgetOld() {
        if (mark != null && !isPlaceKept(since, PhoneCard.clock())) forget()
    }

    /** She left or erased. */
    fun forget() {
        val own = mark ?: return
        try {
            // None: nothing is there, or somebody else is in front.
            val there = clipboard.primaryClipDescription ?: return
            mark = null
            if (there.extras?.getString(MARK) == own) clear()
        } catch (_: RuntimeException) {
            // Some phones throw here. Leaving goes on.
        }
    }

    private fun clear() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) clipboard.clearPrimaryClip() else clipboard.setPrimaryClip(ClipData.newPlainText("", ""))
    }

    private companion object {
        const val MARK = "mark"

        /** The same before it had a name in the framework. */
        const val SENSITIVE = "android.content.extra.IS_SENSITIVE"
    }
}
