extension Language {
    /// The reader's choice by the header `Accept-Language` (RFC 9110, 12.5.4): the highest weight wins, the first
    /// among equals. Regions are not told apart; English where nothing fits.
    package init(accepting header: String?) {
        var best = (language: Language.english, weight: 0.0)
        for range in (header ?? "").split(separator: ",") {
            guard let (language, weight) = Language.weighted(range), weight > best.weight else { continue }
            best = (language, weight)
        }
        self = best.language
    }

    /// `de-AT;q=0.8` is German at 0.8; nil for other languages and for what cannot be read.
    private static func weighted(_ range: Substring) -> (Language, Double)? {
        let parts = range.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
        guard let primary = parts.first?.split(separator: "-").first, let language = Language(rawValue: primary.lowercased()) else { return nil }
        guard let quality = parts.dropFirst().first else { return (language, 1) }
        guard quality.hasPrefix("q="), let weight = Double(quality.dropFirst(2)), (0...1).contains(weight) else { return nil }
        return (language, weight)
    }
}
