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
        let columns = try database.read { db in
            let works = try WorksStore(db).works(of: units.first)
            return try PanoramaStore(db, of: works).columns(call.tree(of: works))
        }
        if let unknown = units.first(where: { columns.organisation.everAt($0).isEmpty }) {
            throw WorksError.unknownUnit(unknown.text, similar: suggestions(for: unknown.text, among: columns.organisation.paths.map(\.text)))
        }
        for unit in units { if let now = columns.elsewhere(unit) { throw BriefError.standsElsewhere(unit, now: now) } }
        let all = columns.panoramas.map(\.panorama), wanted = call.value("--indicator")
        let planned = all.filter { panorama in units.first.map { panorama.tree.index(of: $0) != nil } ?? true }
        if let unit = units.first, planned.isEmpty, !all.isEmpty { throw BriefError.nothingPlanned(of: unit) }
        panoramas = planned.filter { wanted == nil || $0.indicator.name == wanted }
        guard !panoramas.isEmpty else { throw BriefError.noSuchIndicator(wanted, known: all.map(\.indicator.name)) }
        self.columns = columns
    }

    package static let treeOption = Option.value("--tree", "ROOFS", "then (default: each day under the roofs of that day) or today (all days under today's)")

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
    case standsElsewhere(UnitPath, now: UnitPath)
    case nothingReported

    package var description: String {
        switch self {
        case .noSuchIndicator(_, let known) where known.isEmpty: "Nothing is planned or recorded in this works yet: import records first."
        case .noSuchIndicator(let name, let known): "There is no indicator \"\(name ?? "")\"; this works has \(known.joined(separator: ", "))."
        case .nothingPlanned(let unit): "Nothing is planned or recorded of \(unit.text) yet."
        case .standsElsewhere(let unit, let now): "Under today's roofs \(unit.text) is \(now.text): ask for that, or leave out --tree today."
        case .nothingReported: "On no day have four of five units with a plan reported, so there is no day to judge; name one with --on DAY."
        }
    }
}

extension WorksPanorama {
    /// Where a unit stands in this tree, if no longer at a path at which it stood once.
    fileprivate func elsewhere(_ path: UnitPath) -> UnitPath? {
        guard case .of(let day) = tree else { return nil }
        let paths = organisation.everAt(path).compactMap { organisation.nearestPath(of: $0.unit, to: day) }
        return paths.contains(path) ? nil : paths.last
    }
}

extension Invocation {
    /// `--tree`: each day under the roofs of that day, unless today's are asked for.
    fileprivate func tree(of works: Works) throws -> TreeOfPeriod {
        switch value("--tree") {
        case nil, "then": .asItWas
        case "today": .of(WorksClock(of: works).day(at: .now))
        case let other?: throw UsageError("--tree is then or today, found \"\(other)\".")
        }
    }
}
