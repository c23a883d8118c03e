package org.helpcard.android.act

import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager.COMPONENT_ENABLED_STATE_DISABLED
import android.content.pm.PackageManager.COMPONENT_ENABLED_STATE_ENABLED
import android.content.pm.PackageManager.DONT_KILL_APP
import org.helpcard.Look

/** The three names and pictures among the apps of the phone, of which one is switched on. */
class Looks(private val context: Context) {
    private val packages = context.packageManager

    /** The first is on until another was chosen. */
    fun now(): Look =
        Look.entries.firstOrNull { packages.getComponentEnabledSetting(component(it)) == COMPONENT_ENABLED_STATE_ENABLED } ?: Look.NOTES

    fun showAs(look: Look) {
        // First the new one: without any, the phone would have no way into the app.
        set(look, COMPONENT_ENABLED_STATE_ENABLED)
        Look.entries.filter { it != look }.forEach { set(it, COMPONENT_ENABLED_STATE_DISABLED) }
    }

    private fun set(look: Look, state: Int) = packages.setComponentEnabledSetting(component(look), state, DONT_KILL_APP)

    companion object {
        /** The name of the alias in the manifest. */
        fun alias(look: Look): String =
            when (look) {
                Look.NOTES -> "app.pages.reader.Notes"
                Look.DICTIONARY -> "app.pages.reader.Dictionary"
                Look.RECIPES -> "app.pages.reader.Recipes"
            }
    }

    private fun component(look: Look) = ComponentName(context, alias(look))
}
