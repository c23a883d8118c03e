package org.helpcard.android.act

import android.content.Context
import android.speech.tts.TextToSpeech
import java.util.Locale

/** Reads aloud with a voice that is on the phone. A voice that needs a network is no voice. */
class Speaker(private val context: Context) {
    private var engine: TextToSpeech? = null

    fun speak(text: String, lang: String, noVoice: () -> Unit) {
        silence()
        var started: TextToSpeech? = null
        started = TextToSpeech(context) { status ->
            val voice = started
            if (status != TextToSpeech.SUCCESS || voice == null || !say(voice, text, lang)) noVoice()
        }
        engine = started
    }

    fun silence() {
        engine?.shutdown()
        engine = null
    }

    private fun say(engine: TextToSpeech, text: String, lang: String): Boolean {
        val locale = Locale.forLanguageTag(lang)
        if (engine.setLanguage(locale) < TextToSpeech.LANG_AVAILABLE) return false
        val voices = engine.voices.orEmpty().filter { it.locale.language == locale.language }
        if (voices.isNotEmpty()) {
            val own = voices.firstOrNull { !it.isNetworkConnectionRequired && NOT_INSTALLED !in it.features } ?: return false
            engine.voice = own
        }
        return engine.speak(text, TextToSpeech.QUEUE_FLUSH, null, "") == TextToSpeech.SUCCESS
    }

    private companion object {
        const val NOT_INSTALLED = TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED
    }
}
