import Database
import Language
import Web
import Works

/// Something that is defined by hand: typed, looked at before it is done, and done only where nobody changed the same thing since
/// the form was opened. Made anew for each request from what was typed and what stands now.
protocol Definition: Sendable {
    /// What is wrong, by the name of the field.
    var problems: [String: Message] { get }
    /// What stands now, by its last statement.
    var version: DefinitionVersion { get }

    /// What it would do.
    func preview(_ db: Connection, _ language: Language) throws -> DefinitionPreview

    /// Does it, inside a transaction of the caller.
    /// - Returns: nil where all that is said holds already.
    func state(_ db: Connection, by author: Author) throws -> ID<Entry>?
}

/// Which statement a form was opened at: another one stands now where somebody was faster.
struct DefinitionVersion: Sendable, Equatable {
    /// About what exactly, where the form itself decides it: the period of a plan.
    private let subject: String
    private let statement: String
    let by: String?
    let at: Moment?

    /// - Parameter entry: what stated it last; nil where nobody has.
    init(_ entry: Entry?, of subject: String = "") {
        (self.subject, statement, by, at) = (subject, entry.map { String($0.id.number) } ?? "0", entry?.by, entry?.at)
    }

    /// Of something that has no entry of its own, known by what it says.
    init(saying text: String) { (subject, statement, by, at) = ("", text, nil, nil) }

    var token: String { subject + DefinitionVersion.between + statement }

    private static let between = "@"

    /// Whether the form was opened on the same thing, and something else is said of it now.
    func hasOvertaken(_ opened: String?) -> Bool {
        guard let opened, opened != token else { return false }
        return opened.hasPrefix(subject + DefinitionVersion.between)
    }
}

/// What a change would do, told before it is done.
struct DefinitionPreview: Sendable {
    struct Change: Sendable, Equatable {
        let what: String
        let before: String
        let after: String
    }

    /// Field by field, only what differs.
    var changes: [Change] = []
    /// What it touches: days, units, sums, plans.
    var touches: [String] = []
    /// What stays as it is though one might fear for it.
    var leaves: [String] = []
    var tables: [Comparison] = []

    /// Notes a field where it differs.
    mutating func compare(_ what: String, _ before: String?, _ after: String?) {
        let (before, after) = (before ?? "", after ?? "")
        if before != after { changes.append(Change(what: what, before: before.isEmpty ? "–" : before, after: after.isEmpty ? "–" : after)) }
    }
}

/// Where a form stands between being opened and being done.
enum DefinitionTurn: Sendable {
    case opened
    /// Something is wrong: it stands beside its field.
    case wrong
    case shown(DefinitionPreview)
    /// Somebody changed the same thing since the form was opened: theirs and yours beside each other.
    case overtaken(DefinitionPreview)
    /// nil where it held already.
    case done(ID<Entry>?)
}
