import Database
package import Works

/// Which matters a list shows.
package struct MatterQuestion: Sendable {
    package enum Openness: String, Sendable, CaseIterable { case open, ended, all }

    package var kinds: Set<MatterKind>
    package var openness = Openness.open
    package var stages: Set<String> = []
    /// Only those of these units; nil for all of the works.
    package var units: Set<ID<Unit>>?
    /// Only those older than this one: the next page of a list.
    package var before: ID<Matter>?

    package init(_ kinds: Set<MatterKind>, in units: Set<ID<Unit>>?, _ openness: Openness = .open, stage: String? = nil) {
        (self.kinds, self.units, self.openness) = (kinds, units, openness)
        if let stage { stages = [stage] }
    }
}

/// How many of a kind stand at a stage in one unit.
package struct MatterCount: Sendable, Equatable {
    package let kind: MatterKind
    package let unit: ID<Unit>
    package let stage: String
    package let isOpen: Bool
    package let count: Int
}

extension MatterStore {
    /// With fewer units each is looked up by itself; with more the list is read from its newest until it is full.
    private static let fewUnits = 64

    /// Newest first.
    package func list(_ question: MatterQuestion, _ limit: Int) throws -> [Matter] {
        guard let units = question.units else { return try db.rows(asked(question) + " ORDER BY matter_id DESC LIMIT \(limit)", Self.matter) }
        guard units.count > Self.fewUnits else {
            let found = try units.flatMap { try db.rows(asked(question) + " AND unit_id = \($0) ORDER BY matter_id DESC LIMIT \(limit)", Self.matter) }
            return Array(found.sorted { $0.id > $1.id }.prefix(limit))
        }
        return try sift(question, limit) { units.contains($0.unit) }
    }

    /// Reads in steps from the newest on, until enough have passed.
    private func sift(_ question: MatterQuestion, _ limit: Int, _ passes: (Matter) -> Bool) throws -> [Matter] {
        var question = question, found: [Matter] = []
        while found.count < limit {
            let step = try db.rows(asked(question) + " ORDER BY matter_id DESC LIMIT \(Self.stepOfSifting)", Self.matter)
            found += step.filter(passes)
            guard step.count == Self.stepOfSifting else { break }
            question.before = step.last?.id
        }
        return Array(found.prefix(limit))
    }

    /// A millisecond of reading.
    private static let stepOfSifting = 1000

    package func counts(_ kinds: Set<MatterKind>) throws -> [MatterCount] {
        try kinds.sorted { $0.rawValue < $1.rawValue }.flatMap { kind in
            try db.rows(
                """
                SELECT unit_id, stage, is_open, COUNT(*) FROM matter WHERE works_id = \(works) AND kind = \(kind.rawValue) GROUP BY unit_id, stage, is_open
                """
            ) { row in MatterCount(kind: kind, unit: row.id(0), stage: row.text(1), isOpen: row.integer(2) == 1, count: Int(row.integer(3))) }
        }
    }

    package func openCount(_ kind: MatterKind, in units: Set<ID<Unit>>?) throws -> Int {
        try counts([kind]).filter { $0.isOpen && (units?.contains($0.unit) ?? true) }.map(\.count).reduce(0, +)
    }

    /// What a person answers for, soonest first; what has no day comes last.
    package func owned(by person: ID<Person>) throws -> [Matter] {
        try db.rows(
            """
            SELECT \(raw: Self.columns) FROM matter WHERE works_id = \(works) AND owner_id = \(person) AND is_open = 1
            ORDER BY CASE WHEN due_day IS NULL THEN 1 ELSE 0 END, due_day, matter_id
            """, Self.matter)
    }

    /// What waits for the word of an office, soonest first.
    package func awaiting(_ deeds: Set<Deed>) throws -> [Matter] {
        try deeds.sorted { $0.rawValue < $1.rawValue }.flatMap { deed in
            try db.rows(
                """
                SELECT \(raw: Self.columns) FROM matter WHERE works_id = \(works) AND awaits = \(deed.rawValue) AND is_open = 1 AND owner_id IS NULL
                ORDER BY due_day, matter_id
                """, Self.matter)
        }
    }

    /// What a person takes part in, and up to which step they have seen it; last turned first.
    package func shared(by person: ID<Person>, _ limit: Int) throws -> [(matter: Matter, seen: ID<MatterStep>)] {
        try db.rows(
            """
            SELECT \(raw: Self.columnsOfM), p.seen FROM matter m
            JOIN (SELECT works_id, matter_id, MAX(seen_step) AS seen FROM matter_part
                  WHERE works_id = \(works) AND person_id = \(person) GROUP BY works_id, matter_id) p
                ON m.works_id = p.works_id AND m.matter_id = p.matter_id
            WHERE m.works_id = \(works) ORDER BY m.last_step DESC LIMIT \(limit)
            """
        ) { row in (Self.matter(row), row.id(17)) }
    }

    package func see(_ matter: Matter, by person: ID<Person>) throws {
        try db.execute(
            """
            UPDATE matter_part SET seen_step = \(matter.lastStep) WHERE works_id = \(works) AND person_id = \(person) AND matter_id = \(matter.id)
            """)
    }

    private func asked(_ question: MatterQuestion) -> SQL {
        var asked: SQL = "SELECT \(raw: Self.columns) FROM matter WHERE works_id = \(works)"
        asked += " AND kind IN (\(joined: question.kinds.map(\.rawValue).sorted()))"
        switch question.openness {
        case .open: asked += " AND is_open = 1"
        case .ended: asked += " AND is_open = 0"
        case .all: break
        }
        if !question.stages.isEmpty { asked += " AND stage IN (\(joined: question.stages.sorted()))" }
        if let before = question.before { asked += " AND matter_id < \(before)" }
        return asked
    }
}
