package import Database
package import Works

/// What is done about meetings, inside a transaction of the caller.
package struct MeetingDesk {
    private let desk: MatterDesk
    private let store: MeetingStore
    private let day: Day

    package init(_ desk: MatterDesk, _ db: Connection, of works: ID<Works>, on day: Day) {
        (self.desk, store, self.day) = (desk, MeetingStore(db, of: works), day)
    }

    // MARK: Series

    /// - Parameter owner: who is reminded of each meeting.
    package func found(_ founded: FoundedSeries, at unit: ID<Unit>, by owner: ID<Person>, in form: SentForm?) throws -> ID<Matter> {
        let turn = MatterTurn(
            stage: MeetingSeries.Stage.running.rawValue, isOpen: true, owner: owner, due: founded.first, awaits: nil, place: unit)
        let new = NewMatter(.series, of: unit, founded.title, turn, what: MeetingStep.founded.rawValue, text: founded.text)
        return try desk.open(new, in: form) { try store.insert(founded, as: $0) }
    }

    package func end(_ series: Matter, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        try desk.take(NewStep(MeetingStep.ended.rawValue, reason, series.over, seen: seen), on: series.id, in: form)
    }

    /// Opens the meeting that is due, with the agenda as it was drawn, and sets the day of the next one.
    /// - Parameter next: nil where none follows.
    package func open(
        _ series: MeetingSeries, _ matter: Matter, _ agenda: MeetingAgenda, by owner: ID<Person>?, next: Day?, seen: ID<MatterStep>?, in form: SentForm?
    ) throws -> ID<Matter> {
        let turn = MatterTurn(stage: Meeting.Stage.running.rawValue, isOpen: true, owner: owner, due: day, awaits: nil, place: matter.unit)
        var new = NewMatter(.meeting, of: matter.unit, matter.title, turn, what: MeetingStep.opened.rawValue)
        new.ties = [(.within, matter.id)]
        return try desk.open(new, in: form) { id in
            try store.insert(id, of: series)
            for point in agenda.points { try store.insert(point, of: id) }
            let after = next.map { next in matter.turned { $0.due = next } } ?? matter.over
            try desk.take(NewStep(MeetingStep.met.rawValue, "", after, seen: seen), on: matter.id, in: nil)
        }
    }

    // MARK: As it runs

    /// In nobody's way: two may write what was decided.
    package func decide(_ text: String, on place: Int?, of meeting: Matter, in form: SentForm?) throws {
        try desk.take(NewStep(MeetingStep.decided.rawValue, text), on: meeting.id, in: form) {
            try store.insert(.decision($0, place), of: meeting.id)
        }
    }

    package func give(_ task: GivenTask, on place: Int?, of meeting: Matter, in form: SentForm?) throws {
        let id = try TaskDesk(desk).give(task, within: meeting, in: form)
        try store.insert(.task(id, place), of: meeting.id)
    }

    /// Behind what is on the agenda.
    package func raise(_ text: String, minutes: Int, in meeting: Matter, in form: SentForm?) throws {
        let step = try desk.take(NewStep(MeetingStep.raised.rawValue, text), on: meeting.id, in: form)
        guard step != nil else { return }
        let last = try store.points(of: meeting.id).last?.place ?? 0
        try store.insert(MeetingPoint(last + 1, MeetingTopic(.raised, .words(text)), minutes: minutes), of: meeting.id)
    }

    /// What was discussed is tied to the meeting, so that its own page tells so.
    package func settle(_ point: MeetingPoint, as outcome: MeetingPoint.Outcome, in meeting: Matter) throws {
        try store.set(outcome, of: point.place, in: meeting.id)
        try desk.note("point=\(point.place) outcome=\(outcome.rawValue)", on: meeting.id)
        if outcome == .discussed, let matter = point.subject.matter { try desk.tie(meeting.id, .discussed, to: matter) }
    }

    /// Who was there: ticked by whoever leads the meeting, named to others only with their own consent.
    package func attend(_ present: Set<ID<Person>>, guests: Int, of meeting: Matter) throws {
        let known = try desk.store.parts(of: meeting.id).filter { $0.role == .present }
        for part in known where !present.contains(part.person) { try desk.remove(part, from: meeting) }
        for person in present.subtracting(known.map(\.person)).sorted() { try desk.add(MatterPart(person, as: .present, .nameless), to: meeting) }
        try store.set(guests: guests, of: meeting.id)
        try desk.note("present=\(present.count) guests=\(guests)", on: meeting.id)
    }

    /// Whoever was there may say that their name is shown, and take that back.
    package func show(_ naming: MatterPart.Naming, of person: ID<Person>, in meeting: Matter) throws {
        try desk.add(MatterPart(person, as: .present, naming), to: meeting)
    }

    package func close(_ meeting: Matter, _ text: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let turn = meeting.turned { ($0.stage, $0.isOpen, $0.owner, $0.due) = (Meeting.Stage.held.rawValue, false, nil, nil) }
        try desk.take(NewStep(MeetingStep.closed.rawValue, text, turn, seen: seen), on: meeting.id, in: form)
    }
}

extension Matter {
    fileprivate var over: MatterTurn { turned { ($0.stage, $0.isOpen, $0.due) = (MeetingSeries.Stage.ended.rawValue, false, nil) } }

    package var meetingStage: Meeting.Stage { Meeting.Stage(rawValue: stage) ?? .held }
}

/// What is done about a meeting or a series.
enum MeetingStep: String {
    case founded, met, ended
    case opened, decided, raised, closed
}
