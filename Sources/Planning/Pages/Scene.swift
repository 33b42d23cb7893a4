package import Language
package import Web
package import Works

/// An outlook with what it takes to show it: the columns of the works, the day it comes to, the unit's place on that day.
package struct Scene: Sendable {
    package let visit: Visit
    package let reader: Reader
    package let outlook: Outlook
    package let columns: WorksPanorama
    package let unit: Unit
    /// The works' own day by its clock.
    package let today: Day
    package let on: Day
    package let path: UnitPath
    /// nil where no day is complete yet.
    package let lastComplete: Day?
    private let lastKnown: Day
    /// What stands beside the unit's name in the frame, such as a star where it is a favourite.
    package var besideName: (@Sendable (inout HTML) -> Void)?

    /// The day shown where the address names none.
    package enum Usual { case lastComplete, current }

    init(visit: Visit, outlook: Outlook, columns: WorksPanorama, unit: Unit, today: Day, _ usual: Usual) {
        (self.visit, reader, self.outlook, self.columns, self.unit, self.today) = (visit, visit.reader, outlook, columns, unit, today)
        let lastReported = columns.lastReported(until: today)
        lastComplete = columns.lastComplete(until: today)
        lastKnown = Scene.lastKnown(lastReported, today)
        on = outlook.on ?? (usual == .current ? lastKnown : lastComplete ?? lastReported ?? today)
        path = columns.organisation.nearestPath(of: unit.id, to: columns.tree == .asItWas ? on : today) ?? UnitPath(unit.code)
    }

    package var language: Language { reader.language }
    package var panoramas: [Panorama] { columns.panoramas.map(\.panorama) }
    var days: [Day] { columns.panoramas.first?.panorama.days ?? [] }

    /// A works that still reports goes on to today; one of the past ends with its records.
    private static func lastKnown(_ reported: Day?, _ today: Day) -> Day {
        guard let reported, today - reported > longestSilence else { return today }
        return reported
    }

    /// Longer than any holidays.
    private static let longestSilence = 62

    /// Of a works of the past, the day before its last.
    var yesterday: Day { lastKnown - 1 }

    var previousDay: Day? {
        let index = columns.panoramas.first?.panorama.firstIndex(from: on) ?? 0
        return index > 0 ? days[index - 1] : nil
    }

    var nextDay: Day? {
        let index = columns.panoramas.first?.panorama.firstIndex(from: on + 1) ?? 0
        return index < days.count && days[index] <= lastKnown ? days[index] : nil
    }
}

extension Scene {
    /// Where a unit stood, as the number that addresses carry.
    package func unit(at path: UnitPath) -> ID<Unit>? {
        columns.organisation.unit(at: path, on: on) ?? columns.organisation.everAt(path).last?.unit
    }

    package func address(of path: UnitPath, _ place: Outlook.Place) -> Address? {
        unit(at: path).map { unit in outlook.changed { $0.unit = unit }.address(of: place) }
    }

    /// The days of the chosen kind around a day.
    package func span(around day: Day) -> BriefSpan { columns.span(outlook.span, around: day) }

    /// The same for another unit of the works.
    package func seen(from path: UnitPath) -> Scene? {
        unit(at: path).flatMap { columns.organisation.units[$0] }.map { other in
            Scene(visit: visit, outlook: outlook.changed { ($0.unit, $0.on) = (other.id, on) }, columns: columns, unit: other, today: today, .current)
        }
    }

    package var guide: UnitGuide {
        UnitGuide(
            address: { address(of: $0, $1) }, traits: { path in unit(at: path).flatMap { columns.organisation.units[$0]?.traits } },
            sees: { visit.may(.seeFigures, on: $0) }, verdicts: { brief, background in PlanVerdicts(brief, columns.organisation) { background } })
    }

    /// Whether the unit or something below it ever stood elsewhere: only then does the roof matter.
    var hasMoves: Bool { columns.organisation.hasMoves(within: path) }
}

/// What pages know of units besides their paths: where they lead, and what they are. A page in a file leads nowhere.
package struct UnitGuide: Sendable {
    package let address: @Sendable (UnitPath, Outlook.Place) -> Address?
    package let traits: @Sendable (UnitPath) -> UnitTraits?
    /// Whether whoever looks may see a unit's figures.
    package let sees: @Sendable (UnitPath) -> Bool
    /// Is a plan too high? Of a brief of the whole works, with the twelve months up to its day.
    package let verdicts: @Sendable (Brief, Brief) -> PlanVerdicts?

    package static let none = UnitGuide(address: { _, _ in nil }, traits: { _ in nil }, sees: { _ in true }, verdicts: { _, _ in nil })

    /// For a terminal, which leads nowhere and shows everything.
    package static func everything(of organisation: Organisation) -> UnitGuide {
        UnitGuide(address: { _, _ in nil }, traits: { _ in nil }, sees: { _ in true }) { brief, background in
            PlanVerdicts(brief, organisation) { background }
        }
    }
}

extension WorksPanorama {
    /// Where no plan goes beyond the year, the year is the whole plan.
    func span(_ kind: Outlook.Span, around day: Day) -> BriefSpan {
        switch kind {
        case .plan: planOfYears(around: day) ?? .year(of: day)
        case .year: .year(of: day)
        case .quarter: .quarter(of: day)
        case .month: .month(of: day)
        }
    }
}
