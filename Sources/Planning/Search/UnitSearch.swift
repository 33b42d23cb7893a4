package import Works

/// Finds units by what people write: names of all their places, today's and former ones, and codes; in any script, with slips of the
/// pen. A value, made of an organisation; 100,000 units are gone through in some milliseconds.
package struct UnitSearch: Sendable {
    /// In path order, so that of equals the one that stands first in the tree comes first.
    private let places: UnitPlaces
    /// Of all places, behind them the codes.
    private let names: NameIndex
    private var units: [Candidate] = []
    private var stays: [Stay] = []

    private struct Candidate {
        let unit: ID<Unit>
        let code: Int?
        let stays: Range<Int>
    }

    private struct Stay {
        let place: Int
        let from: Day
        let until: Day?
    }

    package init(_ organisation: Organisation) { self.init(organisation, UnitPlaces(organisation)) }

    init(_ organisation: Organisation, _ places: UnitPlaces) {
        self.places = places
        var codes: [String] = []
        for unit in organisation.units.values {
            let first = stays.count, stood = organisation.stays(of: unit.id)
            for stay in stood { if let place = places.number(of: stay.path) { stays.append(Stay(place: place, from: stay.from, until: stay.until)) } }
            let isOwnCode = !unit.code.contains("/") && !stood.contains { $0.path.name == unit.code }
            units.append(Candidate(unit: unit.id, code: isOwnCode ? places.paths.count + codes.count : nil, stays: first..<stays.count))
            if isOwnCode { codes.append(unit.code) }
        }
        names = NameIndex(places.paths.map { String($0.name) } + codes)
    }
}

extension UnitSearch {
    /// What was found, the closest first.
    package struct Result: Sendable {
        package enum Manner: Sendable { case asWritten, withSlips, guessed }

        package let manner: Manner
        package let hits: [Hit]
        /// Of all, also those that are not among the hits.
        package let count: Int
    }

    package struct Hit: Sendable, Equatable {
        /// Where the unit stands under the name that was found, and until when.
        package let stay: Organisation.Stay
        package var unit: ID<Unit> { stay.unit }
    }

    /// Longer than any name; what stands behind is not read.
    private static let longestText = 200
    private static let mostWords = 8

    /// - Parameters:
    ///   - text: as somebody wrote it.
    ///   - day: places that hold on it come before former ones.
    ///   - maySee: units that the reader may not know of are neither shown nor counted.
    package func find(_ text: String, on day: Day, atMost most: Int, maySee: (ID<Unit>) -> Bool) -> Result {
        let words = Array(FoldedText(String(text.prefix(Self.longestText))).words.prefix(Self.mostWords))
        guard !words.isEmpty else { return Result(manner: .asWritten, hits: [], count: 0) }
        var result = Result(manner: .asWritten, hits: [], count: 0)
        for manner in [Result.Manner.asWritten, .withSlips, .guessed] where result.count == 0 {
            guard let wanted = Wanted(words, in: names, above: places.above, manner) else { continue }
            result = self.result(of: wanted, manner, on: day, most, maySee)
        }
        return result
    }

    private func result(of wanted: Wanted, _ manner: Result.Manner, on day: Day, _ most: Int, _ maySee: (ID<Unit>) -> Bool) -> Result {
        var best = Best(most: most)
        for candidate in units {
            guard let (rank, stay) = rank(candidate, wanted, day), maySee(candidate.unit) else { continue }
            best.take(rank, Best.Found(unit: candidate.unit, stay: stay))
        }
        return Result(manner: manner, hits: best.found.map(hit), count: best.count)
    }

    /// By the place that holds on the day, else by the best of the former ones; nil where none is meant.
    private func rank(_ candidate: Candidate, _ wanted: Wanted, _ day: Day) -> (Rank, stay: Int)? {
        var best: (Rank, stay: Int)?
        for number in candidate.stays {
            let stay = stays[number]
            guard let match = wanted.match(stay.place, code: candidate.code) else { continue }
            let isPresent = stay.from <= day && (stay.until.map { day <= $0 } ?? true)
            let rank = Rank(match, isPresent ? .present : .past, place: stay.place, depth: places.depths[stay.place])
            if isPresent { return (rank, number) }
            if best.map({ rank < $0.0 }) ?? true { best = (rank, number) }
        }
        return best
    }

    private func hit(_ found: Best.Found) -> Hit {
        let stay = stays[found.stay]
        return Hit(stay: Organisation.Stay(unit: found.unit, path: places.paths[stay.place], from: stay.from, until: stay.until))
    }
}
