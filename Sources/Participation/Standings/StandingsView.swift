import Planning
import Statistics
import Web
import Works

/// The table of a league as one reader may see it: places are reckoned over all, but only units whose figures the reader may see are named.
struct StandingsView: Sendable {
    struct Unplaced: Sendable {
        let reason: LeagueTable.Reason
        let named: [UnitPath]
        /// The rest, unseen or left out.
        let others: Int
    }

    let table: LeagueTable
    /// By place; those that may be seen and are not left out.
    let rows: [Standing.Placed]
    /// Placed, but not for this reader to see.
    let unseen: Int
    /// Placed and left out, so that the list can be read.
    let others: Int
    let unplaced: [Unplaced]
    let padded: [PaddedPlan]
    let paddedOthers: Int
}

extension StandingsView {
    /// How much of a long table is shown.
    enum Extent: Sendable, Equatable {
        /// The first places, and those around the unit's own.
        case readable
        /// From this row on, as many as a page bears.
        case from(Int)
        case all
    }

    static let first = 20, around = 3, aPage = 200
    private static let mostNamed = 20

    init(_ table: LeagueTable, _ extent: Extent = .all, sees: (UnitPath) -> Bool = { _ in true }) {
        let placed = table.standing?.placed ?? [], seen = placed.filter { sees($0.unit) }
        let most = extent == .all ? Int.max : StandingsView.mostNamed, padded = table.padded.filter { sees($0.unit) }
        self.table = table
        rows = StandingsView.cut(seen, extent, own: table.question.unit)
        (unseen, others) = (placed.count - seen.count, seen.count - rows.count)
        unplaced = LeagueTable.Reason.allCases.compactMap { reason in
            let all = table.unplaced.filter { $0.reason == reason }.map(\.unit), named = Array(all.filter(sees).prefix(most))
            return all.isEmpty ? nil : Unplaced(reason: reason, named: named, others: all.count - named.count)
        }
        self.padded = Array(padded.prefix(most))
        paddedOthers = table.padded.count - self.padded.count
    }

    private static func cut(_ seen: [Standing.Placed], _ extent: Extent, own: UnitPath) -> [Standing.Placed] {
        switch extent {
        case .all: return seen
        case .from(let row): return Array(seen.dropFirst(row - 1).prefix(aPage))
        case .readable:
            guard seen.count > 2 * first, let place = seen.firstIndex(where: { $0.unit == own }) else { return Array(seen.prefix(2 * first)) }
            return seen.indices.filter { $0 < first || abs($0 - place) <= around }.map { seen[$0] }
        }
    }

    /// Of whom the reader asked, where it has a place.
    var own: Standing.Placed? { table.own }
}
