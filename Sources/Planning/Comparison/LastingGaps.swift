package import Works

/// The whole quarters before a day, and where the units of each group of like ones stood in them by every indicator. Like are the units of one
/// peer group, else those of one level, product, equipment and trade: a group that is the same from each of its units, and may be of two.
package struct LastingGaps: Sendable {
    package struct Found: Sendable, Equatable {
        package let unit: UnitPath
        package let indicator: String
        package let gap: LastingGap
    }

    /// By indicator, group and path; only those that have told in the last quarter.
    private let told: [Found]
    /// Of those the ones that have stayed behind, the longest first: few, and asked for with every page.
    private let behind: [Found]

    package func gap(of unit: UnitPath, indicator: String) -> LastingGap? { told.first { $0.unit == unit && $0.indicator == indicator }?.gap }

    /// Those below a unit, and itself, that have stayed behind, the longest first.
    package func behind(within unit: UnitPath) -> [Found] { behind.filter { $0.unit.isWithin(unit) } }
}

extension LastingGaps {
    package static let quartersCompared = 4
    package static let none = LastingGaps(told: [])

    private init(told: [Found]) {
        self.told = told
        behind = told.filter(\.gap.isBehind).sorted { ($1.gap.length, $0.indicator, $0.unit) < ($0.gap.length, $1.indicator, $1.unit) }
    }

    /// At the terminal, where nothing is kept: only where there are two whole quarters to look at.
    package init(before day: Day, in panoramas: [Panorama], _ organisation: Organisation) {
        let quarters = LastingGaps.quarters(before: day).suffix(LastingGap.worthCalling)
        guard let first = quarters.first?.from, panoramas.contains(where: { $0.days.first.map { $0 <= first } ?? false }) else { self = .none; return }
        self.init(before: day, organisation) { span in
            span.on < (panoramas.compactMap(\.days.first).min() ?? .never) ? nil : BriefComputation(span: span).brief(of: panoramas)
        }
    }

    /// - Parameters:
    ///   - indicator: the only one looked at; nil for all.
    ///   - brief: of the whole works over a whole quarter; nil where nothing is known of it.
    package init(before day: Day, by indicator: String? = nil, _ organisation: Organisation, brief: (BriefSpan) -> Brief?) {
        let quarters = LastingGaps.quarters(before: day).map { span in (span, brief(span)) }
        guard let last = quarters.last?.1 else { self.init(told: []); return }
        let names = last.indicators.map(\.name).filter { indicator == nil || $0 == indicator }
        self.init(told: names.flatMap { LastingGaps.told(by: $0, quarters, organisation) })
    }

    private static func told(by indicator: String, _ quarters: [(span: BriefSpan, brief: Brief?)], _ organisation: Organisation) -> [Found] {
        let sides = quarters.map { quarter in
            quarter.brief.flatMap { PeerField(indicator, in: $0, organisation) }?.quarter(from: quarter.span.from) ?? [:]
        }
        return (sides.last ?? [:]).keys.sorted().map { unit in Found(unit: unit, indicator: indicator, gap: LastingGap(sides.map { $0[unit] })) }
    }

    /// Whole quarters, the oldest first.
    private static func quarters(before day: Day) -> [BriefSpan] {
        sequence(first: BriefSpan.wholeQuarter(of: BriefSpan.wholeQuarter(of: day).from - 1)) { .wholeQuarter(of: $0.from - 1) }
            .prefix(quartersCompared).reversed()
    }
}

extension BriefSpan {
    static func wholeQuarter(of day: Day) -> BriefSpan {
        let first = Day(year: day.year, month: (day.month - 1) / 3 * 3 + 1, day: 1), after = first + 100
        let last = Day(year: after.year, month: (after.month - 1) / 3 * 3 + 1, day: 1) - 1
        return BriefSpan(from: first, on: last, until: last)
    }
}
