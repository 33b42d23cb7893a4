package import Statistics
package import Works

/// Why the ratio of a whole has changed since the span before: because its units changed, or because their weights did
/// (Kitagawa 1955). A whole can rise while each of its units falls (Simpson 1951).
package struct MixShift: Sendable {
    package let units: [UnitPath]
    package let before: Double
    package let after: Double
    package let parts: KitagawaParts

    /// The units' own change points the other way than the whole's, beyond chance.
    package var isReversed: Bool { parts.isReversed(error: parts.rateError) }

    /// Most of the change comes from the weights.
    package var isMostlyMix: Bool { abs(parts.mix) > abs(parts.rate) }
}

extension MixShift {
    /// nil unless the indicator is a ratio and two units or more were there both times.
    package init?(of unit: UnitPath, indicator: String, from earlier: Brief, to later: Brief) {
        guard let (then, thenIndex) = earlier.found(unit, indicator), let (now, nowIndex) = later.found(unit, indicator), now.model == .share,
            then.model == .share
        else { return nil }
        let old = then.parts(of: thenIndex), new = now.parts(of: nowIndex)
        units = Set(old.keys).intersection(new.keys).sorted()
        guard units.count > 1, let parts = KitagawaParts(from: units.map { old[$0]! }, to: units.map { new[$0]! }) else { return nil }
        self.parts = parts
        before = MixShift.ratio(units.map { old[$0]! })
        after = MixShift.ratio(units.map { new[$0]! })
    }

    private static func ratio(_ parts: [KitagawaParts.Part]) -> Double { parts.reduce(0) { $0 + $1.hits } / parts.reduce(0) { $0 + $1.base } }
}

extension Analysis {
    fileprivate func parts(of unit: Int) -> [UnitPath: KitagawaParts.Part] {
        let known = tree.children(of: unit).filter { measured($0).base > 0 }
        return Dictionary(
            known.map { (tree.paths[$0], KitagawaParts.Part(hits: measured($0).actual, base: measured($0).base)) }, uniquingKeysWith: { first, _ in first })
    }
}
