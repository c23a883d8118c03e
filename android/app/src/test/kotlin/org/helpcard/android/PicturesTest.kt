package org.helpcard.android

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import org.helpcard.everyKindOfBlock
import org.junit.AfterClass
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.annotation.Config
import java.io.File
import kotlin.math.abs

/** A look that a phone can have. */
class Setting(val language: String, val width: Int, val scale: Float, val isDark: Boolean) {
    val qualifiers = "$language-w${width}dp-h800dp-${if (isDark) "night" else "notnight"}-mdpi"

    override fun toString() = "$language-$width-${(scale * 100).toInt()}-${if (isDark) "dark" else "light"}"
}

/**
 * Every kind of block and ten screens, on two frameworks, two widths, with letters of two sizes, dark and light, in four languages. They lie in
 * `app/target/pictures` with a page to look at them; a few are kept beside the tests and compared.
 */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [26, 35])
class PicturesTest(private val setting: Setting) {
    private val sdk = android.os.Build.VERSION.SDK_INT

    @Test
    fun pictures() {
        val shell = Shell(setting.qualifiers, setting.scale)
        val wrong = SCREENS.mapNotNull { (name, route) ->
            if (route == null) shell.activity.show(everyKindOfBlock()) else shell.opened(route)
            val picture = shell.whole()
            val file = "$sdk-$setting-$name.png"
            picture.save(File(PICTURES, file))
            if (isKept(name)) compare(firstOf(picture), File(KEPT, file)) else null
        }
        assertTrue(wrong.joinToString("\n"), wrong.isEmpty())
        shell.close()
    }

    /** Four languages as most phones show them, and the hardest: small, large letters, dark. */
    private fun isKept(name: String): Boolean =
        sdk == 35 && name in KEPT_SCREENS && setting.width == 360 && (setting.scale == 1f && !setting.isDark || setting.scale == 2f && setting.isDark && setting.language == "km")

    /** What she sees before she scrolls. */
    private fun firstOf(picture: Bitmap) = Bitmap.createBitmap(picture, 0, 0, picture.width, minOf(picture.height, 800))

    /** Other versions of Java round colours and edges a little differently, so a few pixels may differ, and none by much over a whole picture. */
    private fun compare(picture: Bitmap, kept: File): String? {
        if (System.getenv("HELPCARD_UPDATE_PICTURES") != null) picture.save(kept)
        val before = kept.takeIf { it.exists() }?.readBytes()?.let { BitmapFactory.decodeByteArray(it, 0, it.size) } ?: return "$kept is missing; HELPCARD_UPDATE_PICTURES=1 writes it"
        if (before.width != picture.width || before.height != picture.height) return "$kept has another size than ${picture.width} by ${picture.height}"
        val first = IntArray(before.width * before.height).also { before.getPixels(it, 0, before.width, 0, 0, before.width, before.height) }
        val second = IntArray(first.size).also { picture.getPixels(it, 0, before.width, 0, 0, before.width, before.height) }
        val different = first.indices.count { at -> listOf(0, 8, 16).any { abs((first[at] shr it and 255) - (second[at] shr it and 255)) > 32 } }
        return "$kept differs in $different pixels; look at both, then HELPCARD_UPDATE_PICTURES=1 writes it".takeIf { different > first.size / 1000 }
    }

    companion object {
        private val PICTURES = File(MADE, "pictures")
        private val KEPT = File(ROOT, "android/app/src/test/pictures")

        /** A name that is a file's, and a route. None: the screen of every kind. */
        private val SCREENS =
            listOf(
                "every-kind" to null,
                "home" to "/",
                "emergency" to "/emergency",
                "situation" to "/situation/passport-taken",
                "contacts" to "/contacts?help=labour",
                "contact" to "/contact/yorisoi-hotline",
                "phrases" to "/phrases",
                "phrase" to "/phrase/passport-was-taken",
                "search" to "/search?q=passport",
                "settings" to "/settings",
                "app" to "/app",
            )
        private val KEPT_SCREENS = listOf("home", "situation", "contact", "phrase")

        @JvmStatic
        @Parameters(name = "{0}")
        fun cases(): List<Array<Any>> =
            LANGUAGES.flatMap { language ->
                listOf(360, 411).flatMap { width -> listOf(1f, 2f).flatMap { scale -> listOf(false, true).map { arrayOf<Any>(Setting(language, width, scale, it)) } } }
            }

        /** One page with all of them. */
        @JvmStatic
        @AfterClass
        fun sheet() {
            val names = PICTURES.list().orEmpty().filter { it.endsWith(".png") }.sorted()
            val images = names.joinToString("\n") { "<figure><img src=\"$it\" loading=\"lazy\" alt=\"\"><figcaption>$it</figcaption></figure>" }
            val style = "body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px}img{max-width:280px;border:1px solid #888}figure{margin:0}"
            File(PICTURES, "index.html").writeText("<!DOCTYPE html><meta charset=\"utf-8\"><title>Pictures</title><style>$style</style>\n$images\n")
        }
    }
}
