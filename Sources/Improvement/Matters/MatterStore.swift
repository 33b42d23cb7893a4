package import Database
package import Works

/// Matters and their steps of one works, inside a transaction of the caller. Writing goes through `MatterDesk`.
package struct MatterStore {
    let db: Connection
    let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func matter(_ id: ID<Matter>) throws -> Matter? {
        try db.row("SELECT \(raw: Self.columns) FROM matter WHERE works_id = \(works) AND matter_id = \(id)", Self.matter)
    }

    /// In the order in which they were done.
    package func steps(of matter: ID<Matter>) throws -> [MatterStep] {
        try db.rows(
            "SELECT \(raw: Self.stepColumns) FROM matter_step WHERE works_id = \(works) AND matter_id = \(matter) ORDER BY step_id", Self.step)
    }

    package func step(_ id: ID<MatterStep>, of matter: ID<Matter>) throws -> MatterStep? {
        try db.row(
            "SELECT \(raw: Self.stepColumns) FROM matter_step WHERE works_id = \(works) AND matter_id = \(matter) AND step_id = \(id)", Self.step)
    }

    /// Newest first.
    package func lastSteps(of matter: ID<Matter>, _ limit: Int) throws -> [MatterStep] {
        try db.rows(
            """
            SELECT \(raw: Self.stepColumns) FROM matter_step WHERE works_id = \(works) AND matter_id = \(matter) ORDER BY step_id DESC LIMIT \(limit)
            """, Self.step)
    }

    package func parts(of matter: ID<Matter>) throws -> [MatterPart] {
        try db.rows("SELECT person_id, role, naming FROM matter_part WHERE works_id = \(works) AND matter_id = \(matter) ORDER BY person_id, role") { row in
            MatterPart(row.id(0), as: MatterRole(rawValue: row.text(1)) ?? .member, MatterPart.Naming(rawValue: row.text(2)) ?? .nameless)
        }
    }

    /// Other units that take part in it.
    package func sides(of matter: ID<Matter>) throws -> Set<ID<Unit>> {
        Set(try db.rows("SELECT unit_id FROM matter_side WHERE works_id = \(works) AND matter_id = \(matter)") { $0.id(0) })
    }

    /// In which the unit takes part though they are of another, newest first.
    package func list(_ kind: MatterKind, beside unit: ID<Unit>, _ limit: Int) throws -> [Matter] {
        try db.rows(
            """
            SELECT \(raw: Self.columnsOfM) FROM matter_side s JOIN matter m ON m.works_id = s.works_id AND m.matter_id = s.matter_id
            WHERE s.works_id = \(works) AND m.works_id = \(works) AND s.unit_id = \(unit) AND m.kind = \(kind.rawValue)
            ORDER BY s.matter_id DESC LIMIT \(limit)
            """, Self.matter)
    }

    /// In which somebody takes part by name, newest first.
    package func list(_ kind: MatterKind, naming person: ID<Person>, as role: MatterRole, _ limit: Int) throws -> [Matter] {
        try db.rows(
            """
            SELECT \(raw: Self.columnsOfM) FROM matter_part p JOIN matter m ON m.works_id = p.works_id AND m.matter_id = p.matter_id
            WHERE p.works_id = \(works) AND m.works_id = \(works) AND p.person_id = \(person) AND p.role = \(role.rawValue)
                AND p.naming = \(MatterPart.Naming.named.rawValue) AND m.kind = \(kind.rawValue)
            ORDER BY m.matter_id DESC LIMIT \(limit)
            """, Self.matter)
    }

    /// What it leads to.
    package func ties(of matter: ID<Matter>) throws -> [(tie: MatterTie, to: ID<Matter>)] {
        try db.rows("SELECT tie, to_matter_id FROM matter_tie WHERE works_id = \(works) AND matter_id = \(matter) ORDER BY tie, to_matter_id") { row in
            (MatterTie(rawValue: row.text(0)) ?? .about, row.id(1))
        }
    }

    /// How many of a kind lead to each of some.
    package func counts(of kind: MatterKind, tied tie: MatterTie, to matters: [ID<Matter>]) throws -> [ID<Matter>: Int] {
        guard !matters.isEmpty else { return [:] }
        let counted = try db.rows(
            """
            SELECT t.to_matter_id, COUNT(*) FROM matter_tie t JOIN matter m ON m.works_id = t.works_id AND m.matter_id = t.matter_id
            WHERE t.works_id = \(works) AND m.works_id = \(works) AND t.tie = \(tie.rawValue) AND m.kind = \(kind.rawValue)
              AND t.to_matter_id IN (\(joined: matters)) GROUP BY t.to_matter_id
            """
        ) { row in (row.id(0, of: Matter.self), Int(row.integer(1))) }
        return Dictionary(uniqueKeysWithValues: counted)
    }

    /// What leads to it, oldest first.
    package func tied(_ tie: MatterTie, to matter: ID<Matter>) throws -> [Matter] {
        try db.rows(
            """
            SELECT \(raw: Self.columnsOfM) FROM matter_tie t JOIN matter m ON m.works_id = t.works_id AND m.matter_id = t.matter_id
            WHERE t.works_id = \(works) AND m.works_id = \(works) AND t.to_matter_id = \(matter) AND t.tie = \(tie.rawValue) ORDER BY m.matter_id
            """, Self.matter)
    }
}

// MARK: - Rows

extension MatterStore {
    static let columns: StaticString = """
        matter_id, kind, unit_id, title, stage, is_open, owner_id, due_day, awaits, place_id, opened_day, ended_day, person_id, screen_id, at, last_step, \
        last_turn
        """
    static let columnsOfM: StaticString = """
        m.matter_id, m.kind, m.unit_id, m.title, m.stage, m.is_open, m.owner_id, m.due_day, m.awaits, m.place_id, m.opened_day, m.ended_day, m.person_id, \
        m.screen_id, m.at, m.last_step, m.last_turn
        """

    static func matter(_ row: borrowing Row) -> Matter {
        Matter(
            id: row.id(0), kind: MatterKind(rawValue: row.text(1)) ?? .obstacle, unit: row.id(2), title: row.text(3), stage: row.text(4),
            isOpen: row.integer(5) == 1,
            owner: row.idOrNil(6), due: row.dayOrNil(7), awaits: row.textOrNil(8).flatMap(Deed.init(rawValue:)), place: row.id(9), opened: row.day(10),
            ended: row.dayOrNil(11), voice: Voice(person: row.idOrNil(12), screen: row.idOrNil(13)), at: row.moment(14), lastStep: row.id(15),
            lastTurn: row.id(16))
    }

    static let stepColumns: StaticString =
        "step_id, matter_id, what, text, turns, stage, is_open, owner_id, due_day, awaits, place_id, day, person_id, screen_id, at"

    static func step(_ row: borrowing Row) -> MatterStep {
        var turn: MatterTurn?
        if row.integer(4) == 1 {
            turn = MatterTurn(
                stage: row.textOrNil(5) ?? "", isOpen: row.integerOrNil(6) == 1, owner: row.idOrNil(7), due: row.dayOrNil(8),
                awaits: row.textOrNil(9).flatMap(Deed.init(rawValue:)), place: row.id(10))
        }
        return MatterStep(
            id: row.id(0), matter: row.id(1), what: row.text(2), text: row.text(3), turn: turn, day: row.day(11),
            voice: Voice(person: row.idOrNil(12), screen: row.idOrNil(13)), at: row.moment(14))
    }
}

extension Row {
    func idOrNil<Thing>(_ column: Int, of: Thing.Type = Thing.self) -> ID<Thing>? { integerOrNil(column).map { ID($0) } }
}
