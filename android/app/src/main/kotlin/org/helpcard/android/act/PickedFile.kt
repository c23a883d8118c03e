package org.helpcard.android.act

import android.content.ContentResolver
import android.net.Uri
import org.helpcard.largestCardFile
import java.io.ByteArrayOutputStream
import java.io.IOException

/** The file that she picked. What another app says of its size is not believed; no more is read than a card can have. None: it cannot be read. */
fun read(resolver: ContentResolver, uri: Uri): ByteArray? =
    try {
        resolver.openInputStream(uri)?.use { input ->
            val bytes = ByteArrayOutputStream()
            val piece = ByteArray(64 * 1024)
            // One byte more than any card has, so that the card itself can say that it is too large.
            val most = largestCardFile().toLong() + 1
            while (bytes.size() < most) {
                val count = input.read(piece, 0, minOf(piece.size.toLong(), most - bytes.size()).toInt())
                if (count < 0) break
                bytes.write(piece, 0, count)
            }
            bytes.toByteArray()
        }
    } catch (_: IOException) {
        null
    } catch (_: RuntimeException) {
        // Another app answers here, and may throw what it likes.
        null
    } catch (_: OutOfMemoryError) {
        // An old phone has no room for what pretends to be a card; the real ones are twenty times smaller.
        null
    }
