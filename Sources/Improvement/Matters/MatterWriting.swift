import Database
import Works

// How matters and steps come into the tables: for `MatterDesk` alone.
extension MatterStore {
    func insert(_ new: NewMatter, as id: ID<Matter>, step: ID<MatterStep>, on day: Day, by author: Author) throws {
        let turn = new.turn
        try db.execute(
            """
            INSERT INTO matter (works_id, matter_id, kind, unit_id, title, stage, is_open, owner_id, due_day, awaits, place_id, opened_day, ended_day,
                                person_id, screen_id, at, last_step, last_turn)
            VALUES (\(works), \(id), \(new.kind.rawValue), \(new.unit), \(new.title), \(turn.stage), \(turn.isOpen ? 1 : 0), \(turn.owner), \(turn.due),
                    \(turn.awaits?.rawValue), \(turn.place), \(day), \(turn.isOpen ? nil : day), \(author.person), \(author.screen), \(author.at),
                    \(step), \(step))
            """)
    }

    func insert(_ step: MatterStep) throws {
        let turn = step.turn
        try db.execute(
            """
            INSERT INTO matter_step (works_id, matter_id, step_id, what, text, turns, stage, is_open, owner_id, due_day, awaits, place_id, day, person_id,
                                     screen_id, at)
            VALUES (\(works), \(step.matter), \(step.id), \(step.what), \(step.text), \(turn == nil ? 0 : 1), \(turn?.stage),
                    \(turn.map { $0.isOpen ? 1 : 0 }), \(turn?.owner), \(turn?.due), \(turn?.awaits?.rawValue), \(turn?.place), \(step.day),
                    \(step.voice.person), \(step.voice.screen), \(step.at))
            """)
    }

    /// How the matter stands after a step.
    func advance(to step: MatterStep) throws {
        try db.execute("UPDATE matter SET last_step = \(step.id) WHERE works_id = \(works) AND matter_id = \(step.matter)")
        guard let turn = step.turn else { return }
        try db.execute(
            """
            UPDATE matter SET stage = \(turn.stage), is_open = \(turn.isOpen ? 1 : 0), owner_id = \(turn.owner), due_day = \(turn.due),
                awaits = \(turn.awaits?.rawValue), place_id = \(turn.place), ended_day = \(turn.isOpen ? nil : step.day), last_turn = \(step.id)
            WHERE works_id = \(works) AND matter_id = \(step.matter)
            """)
    }

    func insert(_ part: MatterPart, of matter: ID<Matter>, seen step: ID<MatterStep>) throws {
        try db.execute(
            """
            INSERT INTO matter_part (works_id, person_id, matter_id, role, naming, seen_step)
            VALUES (\(works), \(part.person), \(matter), \(part.role.rawValue), \(part.naming.rawValue), \(step))
            ON CONFLICT (works_id, person_id, matter_id, role) DO UPDATE SET naming = excluded.naming
            """)
    }

    func remove(_ part: MatterPart, of matter: ID<Matter>) throws {
        try db.execute(
            """
            DELETE FROM matter_part WHERE works_id = \(works) AND person_id = \(part.person) AND matter_id = \(matter) AND role = \(part.role.rawValue)
            """)
    }

    func insert(_ tie: MatterTie, from matter: ID<Matter>, to other: ID<Matter>) throws {
        try db.execute(
            """
            INSERT INTO matter_tie (works_id, matter_id, tie, to_matter_id) VALUES (\(works), \(matter), \(tie.rawValue), \(other))
            ON CONFLICT (works_id, matter_id, tie, to_matter_id) DO NOTHING
            """)
    }

    func insertSide(_ unit: ID<Unit>, of matter: ID<Matter>) throws {
        try db.execute(
            """
            INSERT INTO matter_side (works_id, unit_id, matter_id) VALUES (\(works), \(unit), \(matter))
            ON CONFLICT (works_id, unit_id, matter_id) DO NOTHING
            """)
    }

    func insert(_ terms: Set<String>, of matter: ID<Matter>, _ kind: MatterKind) throws {
        for term in terms.sorted() {
            try db.execute(
                """
                INSERT INTO matter_word (works_id, kind, term, matter_id) VALUES (\(works), \(kind.rawValue), \(term), \(matter))
                ON CONFLICT (works_id, kind, term, matter_id) DO NOTHING
                """)
        }
    }
}
