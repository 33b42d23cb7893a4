package import Database
package import Works

/// The indicators of a works: a value, small enough to hold.
package struct IndicatorBook: Sendable {
    package private(set) var byID: [ID<Indicator>: Indicator]
    private var byName: [String: ID<Indicator>]

    /// No two indicators have one name, unless somebody wrote into the database by other ways: then it is that of the older one.
    package init(_ indicators: [ID<Indicator>: Indicator] = [:]) {
        byID = indicators
        byName = Dictionary(indicators.map { ($0.value.name, $0.key) }) { min($0, $1) }
    }

    var sharedNames: [String] { ordered.filter { byName[$0.indicator.name] != $0.id }.map(\.indicator.name) }

    package func id(named name: String) -> ID<Indicator>? { byName[name] }
    package subscript(id: ID<Indicator>) -> Indicator? { byID[id] }

    /// In the order in which the works defined them.
    package var ordered: [(id: ID<Indicator>, indicator: Indicator)] {
        byID.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    package mutating func add(_ indicator: Indicator, as id: ID<Indicator>) {
        byID[id] = indicator
        byName[indicator.name] = id
    }
}

package struct IndicatorStore {
    let db: Connection
    let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// Of two statements about one indicator the later entry's stands.
    /// - Parameter entry: not listened to either.
    package func book(without entry: ID<Entry>? = nil) throws -> IndicatorBook {
        let unseen = try EntryStore(db, of: works).unseen(and: entry)
        var found: [ID<Indicator>: Indicator] = [:]
        try db.forEach(
            """
            SELECT indicator_id, entry_id, name, kind, direction, unit, lower_limit, upper_limit, description, scope, formula, timing, audience
            FROM indicator WHERE works_id = \(works) ORDER BY indicator_id, entry_id
            """
        ) { row in
            if unseen.contains(row.id(1)) { return }
            found[row.id(0)] = Indicator(
                name: row.text(2), kind: .init(rawValue: row.text(3)) ?? .amount, direction: .init(rawValue: row.text(4)) ?? .more, unit: row.text(5),
                lower: row.realOrNil(6), upper: row.realOrNil(7), description: row.text(8), scope: row.text(9), formula: row.text(10),
                timing: .init(rawValue: row.text(11)) ?? .periodically, audience: row.text(12))
        }
        return IndicatorBook(found)
    }

    package func state(_ indicator: Indicator, as id: ID<Indicator>, by entry: ID<Entry>) throws {
        _ = try db.execute(
            """
            INSERT INTO indicator (works_id, indicator_id, entry_id, name, kind, direction, unit, lower_limit, upper_limit, description, scope, formula, timing, audience)
            VALUES (\(works), \(id), \(entry), \(indicator.name), \(indicator.kind.rawValue), \(indicator.direction.rawValue), \(indicator.unit),
                    \(indicator.lower), \(indicator.upper), \(indicator.description), \(indicator.scope), \(indicator.formula),
                    \(indicator.timing.rawValue), \(indicator.audience))
            """)
    }
}
