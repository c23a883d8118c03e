package org.helpcard.android.act

import android.content.ContentProvider
import android.content.ContentValues
import android.content.Context
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.Handler
import android.os.Looper
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import org.helpcard.sharedFileName
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException

/** Serves the one file that she sends, to the app that she picked, for reading, and nothing else. */
class SharedFile : ContentProvider() {
    override fun onCreate(): Boolean = true

    override fun getType(uri: Uri): String? = TYPE.takeIf { isOurs(uri) }

    override fun query(uri: Uri, wanted: Array<out String>?, where: String?, arguments: Array<out String>?, order: String?): Cursor {
        val columns = wanted ?: arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE)
        val cursor = MatrixCursor(columns, 1)
        // An error would stop the app that asks.
        val file = found(uri) ?: return cursor
        cursor.addRow(
            columns.map {
                when (it) {
                    OpenableColumns.DISPLAY_NAME -> file.name
                    OpenableColumns.SIZE -> file.length()
                    else -> null
                }
            },
        )
        return cursor
    }

    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor {
        if (mode != "r") throw FileNotFoundException("only for reading")
        return ParcelFileDescriptor.open(found(uri) ?: throw FileNotFoundException("no such file"), ParcelFileDescriptor.MODE_READ_ONLY)
    }

    override fun insert(uri: Uri, values: ContentValues?): Uri? = null

    override fun update(uri: Uri, values: ContentValues?, where: String?, arguments: Array<out String>?): Int = 0

    override fun delete(uri: Uri, where: String?, arguments: Array<out String>?): Int = 0

    private fun found(uri: Uri): File? = context?.let(::place)?.takeIf { isOurs(uri) && it.exists() }

    companion object {
        const val TYPE = "text/html"
        private const val AUTHORITY = "app.pages.reader.file"

        /** Milliseconds in which another app can still read it after she left. */
        private const val GRACE = 60_000L

        /** What was written after she left is not forgotten for that. */
        private var turn = 0

        private fun address(): Uri = Uri.Builder().scheme("content").authority(AUTHORITY).appendPath(sharedFileName()).build()

        private fun isOurs(uri: Uri): Boolean = uri == address()

        private fun place(context: Context): File = File(File(context.cacheDir, "sent"), sharedFileName())

        /** Writes the file that will be sent. The one before is overwritten. */
        fun write(context: Context, words: String): Uri {
            turn += 1
            val file = place(context)
            file.parentFile?.mkdirs()
            // In one step: an app that still reads the one before goes on reading it.
            val fresh = File(file.parentFile, "fresh")
            try {
                fresh.writeText(words)
                if (!fresh.renameTo(file)) throw IOException()
            } catch (trouble: IOException) {
                // Half a card helps nobody, and tells who finds it.
                forget(context)
                throw trouble
            }
            return address()
        }

        /** She left. The app that she sent it to may read it only now, so it has a while; after that nothing of it stays. */
        fun forgetSoon(context: Context) {
            val (mine, lasting) = turn to context.applicationContext
            Handler(Looper.getMainLooper()).postDelayed({ if (mine == turn) forget(lasting) }, GRACE)
        }

        /** Nothing of it stays. */
        fun forget(context: Context) {
            place(context).parentFile?.deleteRecursively()
        }
    }
}
