package import Statistics
package import Works

/// Why the ratio of a whole, or its completion, has changed since the span before: because its units changed, or because their weights did
/// (Kitagawa 1955). A whole can rise while each of its units falls (Simpson 1951). The weights are bases, of amounts the plans.
package struct MixShift: Sendable {
    package let units: [UnitPath]
    package let before: Double
    package let after: Double
    package let parts: KitagawaParts
    /// Of the rate part.
    private let error: Double

    /// The units' own change points the other way than the whole's, beyond chance.
    package var isReversed: Bool { parts.isReversed(error: error) }

    /// Most of the change comes from the weights.
    package var isMostlyMix: Bool { abs(parts.mix) > abs(parts.rate) }

    /// A smaller part of the weights, as a share of the whole, is no reason to look.
    private static let worthTelling = 0.001

    /// The weights hide how the units did.
    package var misleads: Bool { isReversed || isMostlyMix && abs(parts.mix) >= MixShift.worthTelling }
}

extension MixShift {
    /// nil for facts, and where there are not two units. A unit that came or went is weight that moved.
    package init?(of unit: UnitPath, indicator: String, from earlier: Brief, to later: Brief) {
        guard let (then, thenIndex) = earlier.found(unit, indicator), let (now, nowIndex) = later.found(unit, indicator), now.model != .fact,
            then.model == now.model
        else { return nil }
        let old = then.parts(of: thenIndex), new = now.parts(of: nowIndex)
        units = Set(old.keys).union(new.keys).sorted()
        let before = units.map { old[$0] ?? .none }, after = units.map { new[$0] ?? .none }
        guard units.count > 1, let parts = KitagawaParts(from: before.map(\.part), to: after.map(\.part)) else { return nil }
        self.parts = parts
        self.before = MixShift.ratio(before)
        self.after = MixShift.ratio(after)
        error = MixShift.error(before, after)
    }

    private static func ratio(_ parts: [WeighedPart]) -> Double { parts.reduce(0) { $0 + $1.part.hits } / parts.reduce(0) { $0 + $1.part.base } }

    /// A base may be grams, so that its number says nothing of chance: each unit brings the standard error of its own level.
    private static func error(_ before: [WeighedPart], _ after: [WeighedPart]) -> Double {
        let old = before.reduce(0) { $0 + $1.part.base }, new = after.reduce(0) { $0 + $1.part.base }
        return zip(before, after).reduce(0) { sum, pair in
            let weight = (pair.0.part.base / old + pair.1.part.base / new) / 2
            return sum + weight * weight * (pair.0.error * pair.0.error + pair.1.error * pair.1.error)
        }.squareRoot()
    }
}

/// What a unit brings into the whole, with the standard error of its level.
private struct WeighedPart {
    let part: KitagawaParts.Part
    let error: Double

    /// Of a unit that was not there.
    static let none = WeighedPart(part: KitagawaParts.Part(hits: 0, base: 0), error: 0)
}

extension Analysis {
    fileprivate func parts(of unit: Int) -> [UnitPath: WeighedPart] {
        func weight(_ unit: Int) -> Double { model == .share ? measured(unit).base : measured(unit).plan }
        let known = tree.children(of: unit).filter { weight($0) > 0 }
        return Dictionary(
            known.map { child in
                let part = KitagawaParts.Part(hits: measured(child).actual, base: weight(child))
                return (tree.paths[child], WeighedPart(part: part, error: judgements[child].standardError))
            }, uniquingKeysWith: { first, _ in first })
    }
}
