import Foundation
package import Language
import Secrets

/// Somebody who works with Pacesetter. What is personal stands apart and can be erased; what the person did then stays, without the name.
package struct Person: Sendable, Equatable {
    package enum Standing: Sendable, Equatable {
        case known(PersonalValues)
        case erased(at: Moment)
    }

    package let id: ID<Person>
    package let standing: Standing

    package init(id: ID<Person>, standing: Standing) { (self.id, self.standing) = (id, standing) }

    /// In place of the name of somebody whose name was erased: the same in every language.
    package static let nameless = "—"

    package var name: String { values?.name ?? Self.nameless }

    package var values: PersonalValues? {
        if case .known(let values) = standing { values } else { nil }
    }
}

/// What is stored about a person because it is needed, and nothing else: no field for anybody's views exists.
package struct PersonalValues: Sendable, Equatable {
    package var name: String
    /// nil: as the browser asks.
    package var language: Language?
    package var badge: BadgeNumber?

    package init(name: String, language: Language? = nil, badge: BadgeNumber? = nil) { (self.name, self.language, self.badge) = (name, language, badge) }

    /// By this a form says what it was opened with, without saying it.
    package var mark: String {
        String(Digest(ofFields: [name, language?.rawValue, badge?.text].map { $0.map { Array($0.utf8) } }).description.prefix(16))
    }
}

/// What people call somebody, as it may be stored.
struct PersonName: Sendable {
    let text: String

    /// nil unless it has at least one sign, at most 200 bytes and no control characters.
    init?(_ typed: String) {
        text = typed.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty, text.utf8.count <= 200, text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else { return nil }
    }
}
