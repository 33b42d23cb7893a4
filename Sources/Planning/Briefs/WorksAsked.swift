package import Database
import Tables
package import Terminal
package import Works

/// What a call at the terminal asks about: the columns of one works, and the indicators that are planned of the units it names.
package struct WorksAsked {
    package let columns: WorksPanorama
    /// Of the indicator named, or of all that are planned of the first unit; never empty.
    package let panoramas: [Panorama]

    /// - Parameter units: in the order of the call; with none, the only works of the database is meant.
    package init(_ call: Invocation, about units: [UnitPath], in database: Database) throws {
        let columns = try database.read { db in try PanoramaStore(db, of: WorksStore(db).works(of: units.first)).columns(.asItWas) }
        if let unknown = units.first(where: { columns.organisation.everAt($0).isEmpty }) {
            throw WorksError.unknownUnit(unknown.text, similar: suggestions(for: unknown.text, among: columns.organisation.paths.map(\.text)))
        }
        let all = columns.panoramas.map(\.panorama), wanted = call.value("--indicator")
        let planned = all.filter { panorama in units.first.map { panorama.tree.index(of: $0) != nil } ?? true }
        if let unit = units.first, planned.isEmpty, !all.isEmpty { throw BriefError.nothingPlanned(of: unit) }
        panoramas = planned.filter { wanted == nil || $0.indicator.name == wanted }
        guard !panoramas.isEmpty else { throw BriefError.noSuchIndicator(wanted, known: all.map(\.indicator.name)) }
        self.columns = columns
    }

    /// From `--from`, `--on` and `--until`, with the usual days where they are not said.
    package func span(_ call: Invocation) throws -> BriefSpan {
        let (from, on, until) = (try call.day("--from"), try call.day("--on"), try call.day("--until"))
        if let from, let on, on < from { throw UsageError("--on \(on) is before --from \(from).") }
        if let until, let on, until < on { throw UsageError("--until \(until) is before --on \(on).") }
        guard let span = BriefSpan.usual(for: panoramas, from: from, on: on, until: until) else { throw BriefError.nothingReported }
        return span
    }
}

/// Why a question has no answer.
package enum BriefError: Error, CustomStringConvertible {
    case noSuchIndicator(String?, known: [String])
    case nothingPlanned(of: UnitPath)
    case nothingReported

    package var description: String {
        switch self {
        case .noSuchIndicator(_, let known) where known.isEmpty: "Nothing is planned or recorded in this works yet: import records first."
        case .noSuchIndicator(let name, let known): "There is no indicator \"\(name ?? "")\"; this works has \(known.joined(separator: ", "))."
        case .nothingPlanned(let unit): "Nothing is planned or recorded of \(unit.text) yet."
        case .nothingReported: "On no day have four of five units with a plan reported, so there is no day to judge; name one with --on DAY."
        }
    }
}
