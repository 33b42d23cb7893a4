/// A text of one language, written as a string literal. What is interpolated is said in that language.
package struct Phrase<Spoken: Tongue>: ExpressibleByStringInterpolation, Sendable {
    package let text: String

    package init(stringLiteral text: String) { self.text = text }
    package init(stringInterpolation parts: Parts) { text = parts.text }

    package struct Parts: StringInterpolationProtocol {
        fileprivate(set) var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            // A number, a unit's name: 16 bytes hold most of them.
            text.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        /// What ends in a full stop of its own (1959 г.) needs no second one to end the sentence.
        package mutating func appendLiteral(_ literal: String) {
            let isStopped = text.hasSuffix(".") && (literal == "." || literal.hasPrefix(". "))
            text += isStopped ? literal.dropFirst() : literal[...]
        }

        /// A name, as it is.
        package mutating func appendInterpolation(_ name: String) { text += name }
        package mutating func appendInterpolation(_ name: Substring) { text += name }

        package mutating func appendInterpolation(_ number: Int) { text += Spoken.language.number(number) }
        package mutating func appendInterpolation(_ value: some Worded) { text += value.text(in: Spoken.language) }

        /// A message of the catalogue: `\(.days(3))`.
        package mutating func appendInterpolation(_ message: Message) { text += message.text(in: Spoken.language) }

        fileprivate mutating func append(_ number: Int, _ noun: String) {
            appendInterpolation(number)
            text += "\u{A0}" + noun
        }
    }
}

/// A language as a type, so that a phrase knows at compile time how many forms its nouns have.
package protocol Tongue: Sendable {
    static var language: Language { get }
}

package enum English: Tongue { package static let language = Language.english }
package enum Chinese: Tongue { package static let language = Language.chinese }
package enum Russian: Tongue { package static let language = Language.russian }
package enum German: Tongue { package static let language = Language.german }

// A counted noun: `\(teams, "team", "teams")`. Chinese has one form and needs none of this.

extension Phrase.Parts where Spoken == English {
    package mutating func appendInterpolation(_ number: Int, _ one: String, _ other: String) {
        append(number, PluralForm(english: number) == .one ? one : other)
    }
}

extension Phrase.Parts where Spoken == German {
    package mutating func appendInterpolation(_ number: Int, _ one: String, _ other: String) {
        append(number, PluralForm(german: number) == .one ? one : other)
    }
}

extension Phrase.Parts where Spoken == Russian {
    /// 1 день, 2 дня, 5 дней.
    package mutating func appendInterpolation(_ number: Int, _ one: String, _ few: String, _ many: String) {
        switch PluralForm(russian: number) {
        case .one: append(number, one)
        case .few: append(number, few)
        case .many, .other: append(number, many)
        }
    }
}
