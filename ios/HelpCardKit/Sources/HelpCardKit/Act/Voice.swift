/// The voice for a language among those on this phone (BCP 47, as `ja-JP`), so that no other reads it. None: there is no such voice.
public func voice(for lang: String, among voices: [String]) -> String? {
    voices.first { $0 == lang } ?? voices.first { primary($0) == primary(lang) }
}

/// The language of a tag, without script and country.
private func primary(_ tag: String) -> String {
    tag.prefix { $0 != "-" }.lowercased()
}
