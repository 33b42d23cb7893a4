package import Database
import Planning
package import Works

/// Digests of one works, inside a transaction of the caller: what is told is read from the journal, kept is only what somebody chose and saw.
package struct DayNewsStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// What others did on a day in what somebody takes part in or answers for, oldest first.
    func steps(besides person: ID<Person>, on day: Day, _ limit: Int) throws -> [(Matter, MatterStep)] {
        try db.rows(
            """
            SELECT \(raw: MatterStore.columnsOfM), s.step_id, s.matter_id, s.what, s.text, s.day, s.person_id, s.screen_id, s.at
            FROM matter m JOIN matter_step s ON s.works_id = m.works_id AND s.matter_id = m.matter_id
            WHERE m.works_id = \(works) AND s.works_id = \(works) AND s.day = \(day) AND (s.person_id IS NULL OR s.person_id <> \(person))
              AND (m.is_open = 1 OR m.ended_day >= \(day))
              AND m.matter_id IN (
                  SELECT matter_id FROM matter_part WHERE works_id = \(works) AND person_id = \(person)
                  UNION SELECT matter_id FROM matter WHERE works_id = \(works) AND owner_id = \(person))
            ORDER BY s.step_id LIMIT \(limit)
            """
        ) { row in
            let step = MatterStep(
                id: row.id(17), matter: row.id(18), what: row.text(19), text: row.text(20), turn: nil, day: row.day(21),
                voice: Voice(person: row.idOrNil(22), screen: row.idOrNil(23)), at: row.moment(24))
            return (MatterStore.matter(row), step)
        }
    }

    package func choice(of person: ID<Person>) throws -> DayNewsChoice {
        try db.row("SELECT wish, seen_day FROM digest_choice WHERE works_id = \(works) AND person_id = \(person)") { row in
            DayNewsChoice(wish: DayNewsChoice.Wish(rawValue: row.text(0)) ?? .daily, seen: row.dayOrNil(1))
        } ?? DayNewsChoice()
    }

    package func set(_ choice: DayNewsChoice, of person: ID<Person>) throws {
        try db.execute(
            """
            INSERT INTO digest_choice (works_id, person_id, wish, seen_day) VALUES (\(works), \(person), \(choice.wish.rawValue), \(choice.seen))
            ON CONFLICT (works_id, person_id) DO UPDATE SET wish = excluded.wish, seen_day = excluded.seen_day
            """)
    }
}

package enum DayNewsMigrations {
    package static let all = [
        Migration(
            name: "0038 digests",
            statements: [
                """
                CREATE TABLE digest_choice (
                    works_id INTEGER NOT NULL, person_id INTEGER NOT NULL, wish TEXT NOT NULL, seen_day INTEGER,
                    PRIMARY KEY (works_id, person_id), FOREIGN KEY (works_id, person_id) REFERENCES person (works_id, person_id))
                """
            ])
    ]
}
