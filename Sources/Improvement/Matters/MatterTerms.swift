import Foundation

/// By what a text is found: its words without case and marks, cut where endings begin; of writing without blanks every sign and every two
/// that stand beside each other. The same on every database, so an index of words of its own.
enum MatterTerms {
    /// Behind it stand endings and second halves: Schmelzofen and Schmelzöfen begin alike.
    private static let longestWord = 8
    /// What is longer than three printed pages is found by its beginning.
    private static let mostTerms = 600

    static func terms(of texts: [String]) -> Set<String> {
        var found = Set<String>()
        for run in texts.lazy.flatMap({ runs(of: $0) }) where found.count < mostTerms {
            guard beginsAnywhere(run[0]) else {
                found.insert(text(run.prefix(longestWord)))
                continue
            }
            for index in run.indices { found.formUnion(signs(run, at: index)) }
        }
        return found
    }

    /// What is looked for: terms from one up to, not including, another.
    struct Wanted: Equatable {
        let from: String
        let until: String

        /// Two letters are a word that stands anywhere; two Chinese signs are one that says something.
        var tellsApart: Bool { from.unicodeScalars.count > 2 || from.unicodeScalars.contains(where: MatterTerms.beginsAnywhere) }
    }

    /// All of these must be there. The last two letters of a word may be its ending: печь, печи.
    static func wanted(_ text: String) -> [Wanted] {
        runs(of: text).flatMap { run -> [Wanted] in
            guard beginsAnywhere(run[0]) else { return [beginning(run)] }
            let pairs = run.indices.dropLast().map { self.text(run[$0...$0 + 1]) }
            return (pairs.isEmpty ? [self.text(run)] : pairs).map { Wanted(from: $0, until: $0 + "\u{1}") }
        }
    }

    private static let longestEnding = 2
    /// With fewer letters a word would be anything.
    private static let shortestStem = 3

    private static func beginning(_ word: ArraySlice<Unicode.Scalar>) -> Wanted {
        let stem = text(word.prefix(min(longestWord, max(shortestStem, word.count - longestEnding))))
        return Wanted(from: stem, until: stem + "\u{10FFFF}")
    }

    private static func signs(_ run: ArraySlice<Unicode.Scalar>, at index: Int) -> [String] {
        [text(run[index...index])] + (index + 1 < run.endIndex ? [text(run[index...index + 1])] : [])
    }

    private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// Words, each of one writing.
    private static func runs(of text: String) -> [ArraySlice<Unicode.Scalar>] { words(of: text).flatMap { parts(of: $0[...]) } }

    private static func parts(of word: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
        var parts: [ArraySlice<Unicode.Scalar>] = [], start = word.startIndex
        for index in word.indices.dropFirst() where beginsAnywhere(word[index]) != beginsAnywhere(word[index - 1]) {
            parts.append(word[start..<index])
            start = index
        }
        return parts + [word[start...]]
    }

    private static func words(of text: String) -> [[Unicode.Scalar]] {
        text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
            .filter { $0.properties.generalCategory != .nonspacingMark }
            .split { !($0.properties.isAlphabetic || $0.properties.numericType != nil) }.map(Array.init)
    }

    /// Chinese and Japanese signs.
    fileprivate static func beginsAnywhere(_ scalar: Unicode.Scalar) -> Bool {
        0x2E80...0xA4CF ~= scalar.value || 0xF900...0xFAFF ~= scalar.value || 0x20000...0x3FFFF ~= scalar.value
    }
}
