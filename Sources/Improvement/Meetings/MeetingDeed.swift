import Database
import Planning
import Web
import Works

/// What the page of one meeting offers, as the address has it.
enum MeetingDeed: String, MatterDeed {
    case raise, point, attend, naming, close

    /// Whoever was there says themselves whether they are named.
    var right: Deed { self == .naming ? .takePart : .lead }
    var needsText: Bool { false }

    func fits(_ sheet: MeetingPage) -> Bool { sheet.told.isRunning || self == .naming }

    func hindrance(_ sheet: MeetingPage) -> MatterRefusal? {
        self == .naming && sheet.told.ownPart == nil ? MatterRefusal(.onlyWhoWasThere, .forbidden) : nil
    }

    func take(_ act: MatterAct<MeetingPage>) throws {
        let desk = act.scene.meetings(act.matters, act.db)
        switch self {
        case .raise: try desk.raise(act.title(), minutes: act.minutes(), in: act.matter, in: act.sent)
        case .point: try desk.settle(act.point(), as: act.outcome(), in: act.matter)
        case .attend: try desk.attend(act.present(), guests: act.guests(), of: act.matter)
        case .naming:
            guard let own = act.sheet.told.ownPart else { return }
            try desk.show(act.form[MeetingFields.naming] == MatterPart.Naming.named.rawValue ? .named : .nameless, of: own.person, in: act.matter)
        case .close: try desk.close(act.matter, act.text, seen: act.seen, in: act.sent)
        }
    }
}

/// What falls in a meeting.
enum RecordSort: String, CaseIterable { case decision, task }

extension MatterAct<MeetingPage> {
    /// A decision or a task, as long as it can be typed: also when the meeting is closed already.
    func record() throws {
        let desk = scene.meetings(matters, db),
            place = Int(form[MeetingFields.place] ?? "").flatMap { place in sheet.told.points.first { $0.place == place }?.place }
        guard !text.isEmpty else { throw MatterRefusal(.titleIsNeeded) }
        guard form[MeetingFields.sort] == RecordSort.task.rawValue else { return try desk.decide(text, on: place, of: matter, in: sent) }
        try desk.give(task(), on: place, of: matter, in: sent)
    }

    private func task() throws -> GivenTask {
        guard let owner = Int64(form[MeetingFields.owner] ?? "").map({ ID<Person>($0) }), sheet.told.people[owner] != nil,
            let due = Day(form[MeetingFields.due] ?? ""), due >= scene.today
        else { throw MatterRefusal(.taskIncomplete) }
        let title = MatterForm.line(form, MatterForm.text)
        if let wrong = MatterForm.problem(ofTitle: title) { throw MatterRefusal(wrong) }
        return GivenTask(title, to: owner, by: due)
    }

    fileprivate func title() throws -> String {
        let title = MatterForm.line(form)
        if let wrong = MatterForm.problem(ofTitle: title) { throw MatterRefusal(wrong) }
        return title
    }

    fileprivate func minutes() throws -> Int {
        let lengths = 1...MeetingSeries.lengths.upperBound
        guard let minutes = Int(form[MeetingFields.minutes] ?? ""), lengths.contains(minutes) else {
            throw MatterRefusal(.minutesOfMeeting(lengths.lowerBound, lengths.upperBound))
        }
        return minutes
    }

    fileprivate func point() throws -> MeetingPoint {
        guard let point = sheet.told.points.first(where: { String($0.place) == form[MeetingFields.place] }) else { throw MatterRefusal(.onWhichPoint) }
        return point
    }

    fileprivate func outcome() throws -> MeetingPoint.Outcome {
        guard let outcome = form[MeetingFields.outcome].flatMap(MeetingPoint.Outcome.init(rawValue:)) else { throw MatterRefusal(.onWhichPoint) }
        return outcome
    }

    /// Whoever is ticked, and somebody whose badge was typed.
    fileprivate func present() throws -> Set<ID<Person>> {
        let ticked = form.all(MeetingFields.present).compactMap { Int64($0) }.map { ID<Person>($0) }
        let known = Set(ticked).intersection(Set(sheet.told.people.keys).union(sheet.told.present.map(\.person)))
        switch try MatterPerson.find(MatterPerson.typed(form, MeetingFields.badge), in: db, of: works) {
        case .nobody: return known
        case .person(let person): return known.union([person])
        case .unknown: throw MatterRefusal(.nobodyOfThisName)
        }
    }

    fileprivate func guests() throws -> Int {
        let typed = form[MeetingFields.guests] ?? ""
        guard let guests = typed.isEmpty ? 0 : Int(typed), (0...Meeting.mostGuests).contains(guests) else { throw MatterRefusal(.howManyGuests) }
        return guests
    }
}

/// The fields of the forms on the page of one meeting.
enum MeetingFields {
    static let place = "point", outcome = "outcome", minutes = "minutes"
    static let present = "present", guests = "guests", badge = "badge", naming = "naming"
    static let sort = "sort", owner = "owner", due = "due"
}
