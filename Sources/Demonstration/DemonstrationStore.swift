package import Database
import Improvement
import Planning
package import Secrets
package import Works

/// Writes a demonstration works into a database. What a report states and what was filled in come from entries of their own,
/// so that the history of every figure says which of the two it is.
package struct DemonstrationStore {
    private let db: Connection
    private let demonstration: DemonstrationWorks
    private let at: Moment
    private let works: Works
    private let entries: EntryStore
    private var units: [UnitPath: ID<Unit>] = [:]
    private var indicators: [String: ID<Indicator>] = [:]

    /// - Throws: `DemonstrationError.alreadyLoaded`
    package static func load(_ demonstration: DemonstrationWorks, into database: Database, at: Moment) throws {
        try load(demonstration, into: database, password: nil, at: at)
    }

    /// - Parameter password: of everybody there; nil where nobody is to sign in.
    /// - Throws: `DemonstrationError.alreadyLoaded`
    package static func load(_ demonstration: DemonstrationWorks, into database: Database, password: PasswordHash?, at: Moment) throws {
        try database.write { db in
            guard try WorksStore(db).works(named: demonstration.name) == nil else { throw DemonstrationError.alreadyLoaded(demonstration.name) }
            var store = try DemonstrationStore(db, demonstration, at: at)
            try store.write()
            var loop = DemonstrationProposals(db, of: store.works, demonstration.calendar, at: store.units, at)
            try loop.write(demonstration)
            guard let password else { return }
            let people = try DemonstrationPeople(db: db, works: store.works.id, password: password, at: at)
                .write(demonstration.people, at: store.units, from: demonstration.lastDay - 365)
            try DemonstrationLoop(db: db, works: store.works, units: store.units, indicators: store.indicators, people: people).write(demonstration.events)
        }
    }

    private init(_ db: Connection, _ demonstration: DemonstrationWorks, at: Moment) throws {
        (self.db, self.demonstration, self.at) = (db, demonstration, at)
        var works = try WorksStore(db).found(named: demonstration.name)
        (works.timeZone, works.dayBegins, works.restWeekdays) = (demonstration.timeZone, demonstration.dayBegins, demonstration.restWeekdays)
        try WorksStore(db).set(works)
        self.works = works
        entries = EntryStore(db, of: works.id)
    }

    private mutating func write() throws {
        try writeUnits()
        try writeIndicators()
        try writeCalendar()
        try writePlans()
        try writeRecords()
        try writeStates()
        try writeHelp()
        try writeNotes()
    }

    private mutating func writeUnits() throws {
        let store = UnitStore(db, of: works.id)
        var authors = Authors(self)
        for unit in demonstration.units.sorted(by: { $0.path < $1.path }) {
            let id = ID<Unit>(try entries.numbers(1).lowerBound), entry = try authors.entry(.units, unit.origin)
            units[unit.path] = id
            try store.create(id, code: unit.code, by: entry)
            try store.place(id, Placement(from: .always, parent: unit.path.parent.flatMap { units[$0] }, name: String(unit.path.name)), by: entry)
            try store.state(unit.traits, of: id, by: entry)
        }
    }

    private mutating func writeIndicators() throws {
        var authors = Authors(self)
        for indicator in demonstration.indicators {
            let id = ID<Indicator>(try entries.numbers(1).lowerBound)
            indicators[indicator.name] = id
            try IndicatorStore(db, of: works.id).state(indicator, as: id, by: authors.entry(.indicators, .filledIn))
        }
    }

    private func writeCalendar() throws {
        var authors = Authors(self)
        for day in demonstration.holidays.sorted() {
            try CalendarStore(db, of: works).state(.holiday, on: day, shift: nil, by: authors.entry(.calendar, .filledIn))
        }
        try PlanStore(db, of: works.id).set(demonstration.profile)
    }

    /// Versions are stated one after the other, in the order in which they first appear.
    private func writePlans() throws {
        var versions: [String] = []
        for plan in demonstration.plans where !versions.contains(plan.version) { versions.append(plan.version) }
        for version in versions {
            for origin in [DemonstrationWorks.Origin.report, .filledIn] {
                let plans = demonstration.plans.filter { $0.version == version && $0.origin == origin }
                if !plans.isEmpty { try state(plans, of: version, by: entries.record(.plans, by: author(origin), rows: plans.count)) }
            }
        }
    }

    private func state(_ plans: [DemonstrationWorks.Plan], of version: String, by entry: ID<Entry>) throws {
        for plan in plans {
            guard let unit = units[plan.unit], let indicator = indicators[plan.indicator] else { continue }
            try PlanStore(db, of: works.id).state(
                Plan(unit: unit, indicator: indicator, from: plan.from, until: plan.until, amount: plan.amount, base: plan.base, version: version), by: entry)
        }
    }

    private func writeRecords() throws {
        for origin in [DemonstrationWorks.Origin.report, .filledIn] {
            let records = demonstration.records.filter { $0.origin == origin }.compactMap { record in
                units[record.unit].flatMap { unit in indicators[record.indicator].map { (RecordKey(unit: unit, indicator: $0, day: record.day), record) } }
            }.sorted { $0.0 < $1.0 }
            guard !records.isEmpty else { continue }
            let entry = try entries.record(.records, by: author(origin), rows: records.count)
            _ = try db.bulk(into: "statement", columns: StatementStore.columnNames) { writer in
                for (key, record) in records {
                    try StatementStore.put(
                        Figures(plan: record.plan, actual: record.actual, base: record.base), about: key, of: works.id, by: entry, into: writer)
                }
            }
        }
    }

    private func writeStates() throws {
        guard !demonstration.stations.isEmpty else { return }
        let rows = demonstration.stations.reduce(0) { $0 + $1.intervals.count }, entry = try entries.record(.states, by: author(.filledIn), rows: rows)
        _ = try db.bulk(into: "station_state", columns: StateStore.columnNames) { writer in
            for station in demonstration.stations {
                guard let unit = units[station.unit] else { continue }
                for interval in station.intervals { try StateStore.put(interval, of: station.name, at: unit, works.id, by: entry, into: writer) }
            }
        }
    }

    private func writeHelp() throws {
        for help in demonstration.help {
            guard let helped = units[help.helped], let helper = units[help.helper], let indicator = indicators[help.indicator] else { continue }
            try HelpStore(db, of: works.id).add(
                HelpChoice(
                    id: ID(try entries.numbers(1).lowerBound), indicator: indicator, helped: helped, helper: helper, decision: .taken, reason: help.reason,
                    day: help.day, at: at))
        }
    }

    private func writeNotes() throws {
        var authors = Authors(self)
        let root = UnitPath(demonstration.name)
        for note in demonstration.notes {
            guard let unit = units[note.unit ?? root] else { continue }
            let number = try entries.numbers(1).lowerBound
            try UnitStore(db, of: works.id).note(
                UnitNote(kind: note.kind.rawValue, text: note.text), on: unit, as: number, by: authors.entry(.units, note.kind == .report ? .report : .filledIn)
            )
        }
    }

    private func author(_ origin: DemonstrationWorks.Origin) -> Author { Author(name: "demonstration", source: origin.source, at: at) }

    /// One entry for what the report states and one for what was filled in, made when first needed.
    private struct Authors {
        private let store: DemonstrationStore
        private var made: [DemonstrationWorks.Origin: ID<Entry>] = [:]

        init(_ store: DemonstrationStore) { self.store = store }

        mutating func entry(_ what: Entry.What, _ origin: DemonstrationWorks.Origin) throws -> ID<Entry> {
            if let known = made[origin] { return known }
            let entry = try store.entries.record(what, by: store.author(origin))
            made[origin] = entry
            return entry
        }
    }
}

package enum DemonstrationError: Error, CustomStringConvertible {
    case alreadyLoaded(String)
    package var description: String {
        switch self {
        case .alreadyLoaded(let name): "The demonstration works \"\(name)\" is in this database already."
        }
    }
}
