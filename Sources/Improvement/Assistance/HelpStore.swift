package import Database
package import Planning
package import Works

/// Decisions about help and drawn orders of one works, inside a transaction of the caller.
package struct HelpStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// Oldest first.
    package func choices(by indicator: ID<Indicator>) throws -> [HelpChoice] {
        try db.rows(asked + " AND c.indicator_id = \(indicator) ORDER BY c.choice_id", Self.choice)
    }

    package func choices(by indicator: ID<Indicator>, about helped: ID<Unit>) throws -> [HelpChoice] {
        try db.rows(asked + " AND c.indicator_id = \(indicator) AND c.helped_id = \(helped) ORDER BY c.choice_id", Self.choice)
    }

    package func choice(_ id: ID<HelpChoice>) throws -> HelpChoice? { try db.row(asked + " AND c.choice_id = \(id)", Self.choice) }

    package func record(by indicator: ID<Indicator>) throws -> HelpRecord {
        HelpRecord(choices: try choices(by: indicator), draws: try draws(by: indicator), missions: try MissionStore(db, of: works).spans())
    }

    package func add(_ choice: HelpChoice) throws {
        try db.execute(
            """
            INSERT INTO help_choice (works_id, choice_id, indicator_id, helped_id, helper_id, proposed_id, decision, reason, day, person_id, at)
            VALUES (\(works), \(choice.id), \(choice.indicator), \(choice.helped), \(choice.helper), \(choice.proposed), \(choice.decision.rawValue),
                    \(choice.reason), \(choice.day), \(choice.by), \(choice.at))
            """)
    }

    package func add(_ withdrawal: HelpChoice.Withdrawal, of choice: ID<HelpChoice>) throws {
        try db.execute(
            """
            INSERT INTO help_withdrawal (works_id, choice_id, withdrawal_id, person_id, at)
            VALUES (\(works), \(choice), \(withdrawal.id), \(withdrawal.by), \(withdrawal.at))
            """)
    }

    private var asked: SQL {
        """
        SELECT c.choice_id, c.indicator_id, c.helped_id, c.helper_id, c.proposed_id, c.decision, c.reason, c.day, c.person_id, c.at,
               w.withdrawal_id, w.person_id, w.at
        FROM help_choice c LEFT JOIN help_withdrawal w ON w.works_id = c.works_id AND w.choice_id = c.choice_id WHERE c.works_id = \(works)
        """
    }

    private static func choice(_ row: borrowing Row) -> HelpChoice {
        HelpChoice(
            id: row.id(0), indicator: row.id(1), helped: row.id(2), helper: row.id(3), proposed: row.integerOrNil(4).map { ID($0) },
            decision: HelpChoice.Decision(rawValue: row.text(5)) ?? .declined, reason: row.text(6), day: row.day(7),
            by: row.integerOrNil(8).map { ID($0) }, at: row.moment(9),
            withdrawal: row.integerOrNil(10).map { HelpChoice.Withdrawal(id: ID($0), by: row.integerOrNil(11).map { ID($0) }, at: row.moment(12)) })
    }
}

// MARK: - Drawn orders

extension HelpStore {
    /// Latest first.
    package func draws(by indicator: ID<Indicator>) throws -> [HelpDraw] {
        let places = try db.rows(
            """
            SELECT p.draw_id, p.unit_id FROM help_draw_place p JOIN help_draw d ON d.works_id = p.works_id AND d.draw_id = p.draw_id
            WHERE p.works_id = \(works) AND d.works_id = \(works) AND d.indicator_id = \(indicator) ORDER BY p.draw_id, p.place
            """
        ) { (draw: $0.id(0, of: HelpDraw.self), unit: $0.id(1, of: Unit.self)) }
        let orders = Dictionary(grouping: places, by: \.draw).mapValues { $0.map(\.unit) }
        return try db.rows(
            """
            SELECT draw_id, seed, day, person_id, at FROM help_draw WHERE works_id = \(works) AND indicator_id = \(indicator) ORDER BY draw_id DESC
            """
        ) { row in
            HelpDraw(
                id: row.id(0), indicator: indicator, seed: row.integer(1), day: row.day(2), by: row.integerOrNil(3).map { ID($0) }, at: row.moment(4),
                order: orders[row.id(0)] ?? [])
        }
    }

    package func add(_ draw: HelpDraw) throws {
        try db.execute(
            """
            INSERT INTO help_draw (works_id, draw_id, indicator_id, seed, day, person_id, at)
            VALUES (\(works), \(draw.id), \(draw.indicator), \(draw.seed), \(draw.day), \(draw.by), \(draw.at))
            """)
        for (place, unit) in draw.order.enumerated() {
            try db.execute("INSERT INTO help_draw_place (works_id, draw_id, place, unit_id) VALUES (\(works), \(draw.id), \(place + 1), \(unit))")
        }
    }
}
