package org.helpcard.android.act

import android.content.Context
import android.os.Handler
import android.os.Looper
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import android.speech.tts.Voice
import java.util.Locale
import java.util.MissingResourceException

/** Reads aloud with a voice that is on the phone. A voice that needs a network, or of which nothing is known, is no voice. */
class Speaker(private val context: Context) {
    private val main = Handler(Looper.getMainLooper())
    private var engine: TextToSpeech? = null

    /** Answers of an engine that was silenced since count no more. */
    private var turn = 0

    fun speak(text: String, lang: String, noVoice: () -> Unit) {
        silence()
        val mine = turn
        val failed = Runnable { if (mine == turn) noVoice() }
        var started: TextToSpeech? = null
        started = TextToSpeech(context) { status ->
            val voice = started
            if (mine == turn && (status != TextToSpeech.SUCCESS || voice == null || !say(voice, text, lang, failed))) main.post(failed)
        }
        engine = started
    }

    fun silence() {
        turn += 1
        engine?.shutdown()
        engine = null
    }

    private fun say(engine: TextToSpeech, text: String, lang: String, failed: Runnable): Boolean {
        val locale = Locale.forLanguageTag(lang)
        if (engine.setLanguage(locale) < TextToSpeech.LANG_AVAILABLE) return false
        // An engine that names no voice may read with one that is somewhere else.
        val here = engine.voices.orEmpty().filter { isOf(it.locale, locale) && isHere(it) }
        val chosen = engine.voice
        engine.voice = here.firstOrNull { it == chosen } ?: here.minByOrNull { it.name } ?: return false
        engine.setOnUtteranceProgressListener(Progress { main.post(failed) })
        return engine.speak(text, TextToSpeech.QUEUE_FLUSH, null, UTTERANCE) == TextToSpeech.SUCCESS
    }

    private fun isHere(voice: Voice) = !voice.isNetworkConnectionRequired && TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED !in voice.features.orEmpty()

    /** Some engines name a language by two letters, some by three. */
    private fun isOf(voice: Locale, wanted: Locale): Boolean =
        try {
            voice.isO3Language == wanted.isO3Language
        } catch (_: MissingResourceException) {
            voice.language == wanted.language
        }

    private class Progress(private val failed: () -> Unit) : UtteranceProgressListener() {
        override fun onStart(id: String?) = Unit

        override fun onDone(id: String?) = Unit

        @Deprecated("The framework calls the other one, and older engines this.")
        override fun onError(id: String?) = failed()

        override fun onError(id: String?, code: Int) = failed()
    }

    private companion object {
        const val UTTERANCE = "sentence"
    }
}
