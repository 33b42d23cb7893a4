import Foundation
package import Secrets

/// A screen in a workshop that many share: registered once for a unit, it shows that unit and what is below it, and takes their figures, without anybody
/// signing in.
package struct Screen: Sendable, Equatable {
    package enum Standing: Sendable, Equatable {
        /// Its code has not been typed yet.
        case awaited(until: Moment)
        case open(since: Moment)
        case revoked(at: Moment)
    }

    /// Somebody showed badge and PIN: the next entries are theirs.
    package struct Speaker: Sendable, Equatable {
        package let person: ID<Person>
        package let until: Moment
        package init(person: ID<Person>, until: Moment) { (self.person, self.until) = (person, until) }
    }

    package let id: ID<Screen>
    package let unit: ID<Unit>
    package let name: String
    package let standing: Standing
    /// nil where it was never used.
    package let seen: Moment?
    package let speaker: Speaker?

    /// Long enough to walk over to the screen.
    package static let secondsOfCode = 15 * 60
    /// Long enough for the figures of a shift; whoever comes next must not write in the name of whoever has gone.
    package static let secondsOfSpeaker = 3 * 60
    /// Not a write for every page.
    private static let secondsBetweenMarks = 3600

    package func isWorthMarking(at now: Moment) -> Bool { seen.map { now >= $0 + Self.secondsBetweenMarks } ?? true }
}

/// What is typed at a screen to make it one: `3-k7qd-m2xw`. The number before the first hyphen is the works'.
package struct ScreenCode: Sendable, Equatable {
    package let works: ID<Works>
    package let secret: Token

    /// Eight of 31 signs are 39 bits: more than anybody tries in a quarter of an hour at the pace that an address is given.
    package static func random(of works: ID<Works>) -> ScreenCode {
        let signs = Array("abcdefghjkmnpqrstuvwxyz23456789")
        return ScreenCode(works: works, secret: Token(String((0..<8).map { _ in signs.randomElement()! })))
    }

    private init(works: ID<Works>, secret: Token) { (self.works, self.secret) = (works, secret) }

    /// nil for what cannot be one. Capitals, blanks and hyphens do not matter.
    package init?(_ typed: String) {
        let text = typed.trimmingCharacters(in: .whitespaces).lowercased()
        guard let hyphen = text.firstIndex(of: "-"), let works = Int64(text[..<hyphen]), works > 0 else { return nil }
        let secret = text[hyphen...].filter { $0.isLetter || $0.isNumber }
        guard secret.count == 8 else { return nil }
        self.init(works: ID(works), secret: Token(secret))
    }

    package var text: String { "\(works.number)-\(secret.text.prefix(4))-\(secret.text.suffix(4))" }
}
