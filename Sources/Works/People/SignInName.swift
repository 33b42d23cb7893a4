package import Database
import Foundation

/// What one types to say who one is. Unique over all works of a database; capitals do not matter.
package struct SignInName: Hashable, Sendable, CustomStringConvertible {
    package let text: String
    package var description: String { text }

    /// nil unless it has 2 to 64 signs without blanks, at least one of them a letter: so that it is never taken for a badge number.
    package init?(_ typed: String) {
        let text = typed.precomposedStringWithCompatibilityMapping.lowercased().trimmingCharacters(in: .whitespaces)
        guard (2...64).contains(text.count), text.contains(where: \.isLetter) else { return nil }
        guard text.allSatisfy({ $0.isLetter || $0.isNumber || "._-@+".contains($0) }) else { return nil }
        self.text = text
    }

    /// One that is stored.
    init(stored text: String) { self.text = text }

    package static let form = "2 to 64 letters, digits or . _ - @ + without blanks, at least one letter"
}

/// The number on a works' badge: unique in its works.
package struct BadgeNumber: Hashable, Sendable, CustomStringConvertible {
    package let text: String
    package var description: String { text }

    /// nil unless it has 1 to 32 digits, which may stand in groups with - . or /.
    package init?(_ typed: String) {
        let text = typed.precomposedStringWithCompatibilityMapping.trimmingCharacters(in: .whitespaces)
        guard (1...32).contains(text.count), text.contains(where: \.isNumber) else { return nil }
        guard text.allSatisfy({ ("0"..."9").contains($0) || "-./".contains($0) }) else { return nil }
        self.text = text
    }

    /// One that is stored.
    init(stored text: String) { self.text = text }

    package static let form = "1 to 32 digits, in groups with - . or / where wanted"
}

extension SignInName: Bindable {
    package var bound: BoundValue { .text(text) }
    package static var columnType: ColumnType? { .text }
}

extension BadgeNumber: Bindable {
    package var bound: BoundValue { .text(text) }
    package static var columnType: ColumnType? { .text }
}
