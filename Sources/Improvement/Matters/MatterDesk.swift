package import Database
import Secrets
package import Works

/// Everything that is done about matters, each step with its audit entry, inside a transaction of the caller. What was sent twice is
/// taken once; what somebody else turned meanwhile is not turned unseen.
package struct MatterDesk {
    private let db: Connection
    private let works: ID<Works>
    private let author: Author
    /// The works' day on which it is done.
    private let day: Day

    package init(_ db: Connection, of works: ID<Works>, by author: Author, on day: Day) {
        (self.db, self.works, self.author, self.day) = (db, works, author, day)
    }

    package var store: MatterStore { MatterStore(db, of: works) }

    /// - Parameters:
    ///   - form: what was sent; the same form again leads to the matter that it opened before.
    ///   - detail: writes what is of its kind alone; only where the matter is new.
    package func open(_ new: NewMatter, in form: SentForm?, detail: (ID<Matter>) throws -> Void = { _ in }) throws -> ID<Matter> {
        let numbers = try EntryStore(db, of: works).numbers(2)
        if let form, let taken = try SentFormStore(db, of: works).taken(form) { return ID(taken.entry?.number ?? 0) }
        let id = ID<Matter>(numbers.lowerBound), step = ID<MatterStep>(numbers.upperBound)
        try store.insert(new, as: id, step: step, on: day, by: author)
        try store.insert(written(NewStep(new.what, new.text, new.turn, seen: nil), as: step, on: id))
        for part in new.parts { try store.insert(part, of: id, seen: step) }
        for (tie, other) in new.ties { try store.insert(tie, from: id, to: other) }
        try store.insert(MatterTerms.terms(of: [new.title, new.text] + new.words), of: id, new.kind)
        try detail(id)
        try audit(.matterOpened, "matter=\(id.number) kind=\(new.kind.rawValue) unit=\(new.unit.number)", ([new.text] + new.words).joined(separator: "\n"))
        try finish(form, as: id)
        return id
    }

    /// - Throws: `MatterProblem.overtaken` where the step turns something that has been turned since it was read.
    /// - Returns: the step; nil where the same form was taken before.
    @discardableResult
    package func take(_ new: NewStep, on id: ID<Matter>, in form: SentForm?, detail: (ID<MatterStep>) throws -> Void = { _ in }) throws -> MatterStep? {
        let number = ID<MatterStep>(try EntryStore(db, of: works).numbers(1).lowerBound)
        if let form, try SentFormStore(db, of: works).taken(form) != nil { return nil }
        guard let matter = try store.matter(id) else { throw MatterProblem.gone }
        if new.turn != nil, let seen = new.seen, seen != matter.lastTurn, let other = try store.step(matter.lastTurn, of: id) {
            throw MatterProblem.overtaken(by: other)
        }
        let step = written(new, as: number, on: id)
        try store.insert(step)
        try store.advance(to: step)
        try detail(number)
        try audit(.matterStep, "matter=\(id.number) step=\(number.number) what=\(new.what)" + (new.turn.map { " stage=\($0.stage)" } ?? ""), new.text)
        try finish(form, as: id)
        return step
    }

    /// Photos of it; the journal says that they came.
    package func show(_ photos: [ShelvedFile], as purpose: FilePurpose, _ caption: String, of matter: Matter, in form: SentForm?) throws {
        try take(NewStep(MatterStep.photosAdded, caption), on: matter.id, in: form) { _ in
            try attach(photos, as: purpose, caption, to: matter.id, matter.kind)
        }
    }

    /// Photos that come with its first step.
    package func attach(_ photos: [ShelvedFile], as purpose: FilePurpose, _ caption: String, to matter: ID<Matter>, _ kind: MatterKind) throws {
        try FileDesk(db, of: works, by: author).take(photos, for: FileSubject(kind, matter), as: purpose, caption: caption)
    }

    package func add(_ part: MatterPart, to matter: Matter) throws {
        try store.insert(part, of: matter.id, seen: matter.lastStep)
        try audit(.matterParts, "matter=\(matter.id.number) person=\(part.person.number) role=\(part.role.rawValue) naming=\(part.naming.rawValue)", "")
        try EntryStore(db, of: works).announceMatter()
    }

    package func remove(_ part: MatterPart, from matter: Matter) throws {
        try store.remove(part, of: matter.id)
        try audit(.matterParts, "matter=\(matter.id.number) person=\(part.person.number) role=\(part.role.rawValue) removed", "")
        try EntryStore(db, of: works).announceMatter()
    }

    package func tie(_ matter: ID<Matter>, _ tie: MatterTie, to other: ID<Matter>) throws {
        try store.insert(tie, from: matter, to: other)
        try audit(.matterStep, "matter=\(matter.number) tie=\(tie.rawValue) to=\(other.number)", "")
        try EntryStore(db, of: works).announceMatter()
    }

    /// Something of its kind alone was written, which is no step of its journal.
    package func note(_ detail: String, on matter: ID<Matter>) throws {
        try audit(.matterStep, "matter=\(matter.number) \(detail)", "")
        try EntryStore(db, of: works).announceMatter()
    }

    private func written(_ new: NewStep, as id: ID<MatterStep>, on matter: ID<Matter>) -> MatterStep {
        MatterStep(id: id, matter: matter, what: new.what, text: new.text, turn: new.turn, day: day, voice: author.voice, at: author.at)
    }

    /// The words stay where they can be erased; the log keeps their digest, so that nobody changes them unnoticed.
    private func audit(_ what: AuditEntry.What, _ detail: String, _ text: String) throws {
        let sealed = text.allSatisfy(\.isNewline) ? detail : detail + " text=\(Digest(of: text))"
        try AuditStore(db, of: works).record(what, of: .works, AuditChange(detail: sealed), by: author)
    }

    private func finish(_ form: SentForm?, as id: ID<Matter>) throws {
        if let form { try SentFormStore(db, of: works).take(form, as: ID(id.number), at: author.at) }
        try EntryStore(db, of: works).announceMatter()
    }
}
