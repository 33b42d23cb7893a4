package import Database
package import Works

/// What is done about missions, inside a transaction of the caller.
package struct MissionDesk {
    private let desk: MatterDesk
    private let store: MissionStore
    private let appointments: AppointmentDesk
    private let day: Day

    package init(_ desk: MatterDesk, _ db: Connection, of works: ID<Works>, by author: Author, on day: Day) {
        (self.desk, store, self.day) = (desk, MissionStore(db, of: works), day)
        appointments = AppointmentDesk(db, of: works, by: author)
    }

    /// Whoever founds it says yes for the helped unit; where they lead the helper too, for both.
    package func found(_ contract: MissionContract, at helped: ID<Unit>, by owner: ID<Person>, _ helper: HelperSide, in form: SentForm?) throws -> ID<Matter> {
        let turn = helper == .agrees ? running(contract.until, helped, owner) : offered(contract.helper)
        var new = NewMatter(.mission, of: helped, contract.goal, turn, what: MissionStep.founded.rawValue, text: contract.tasks)
        new.ties = contract.about.map { [(.about, $0)] } ?? []
        return try desk.open(new, in: form) { id in
            try store.insert(contract, as: id)
            try desk.store.insertSide(contract.helper, of: id)
            if helper == .agrees { try store.set(began: day, of: id) }
        }
    }

    /// Somebody wants to go where the work is harder: first their own unit lets them go, then the other one takes them in.
    package func volunteer(_ contract: MissionContract, to helped: ID<Unit>, in form: SentForm?) throws -> ID<Matter> {
        var new = NewMatter(.mission, of: helped, contract.goal, offered(contract.helper), what: MissionStep.wished.rawValue, text: contract.tasks)
        new.parts = [contract.volunteer].compactMap { $0 }
        return try desk.open(new, in: form) { id in
            try store.insert(contract, as: id)
            try desk.store.insertSide(contract.helper, of: id)
        }
    }

    package enum HelperSide: Sendable { case agrees, isAsked }

    /// The other side waits at most a week: then it is asked again.
    private static let daysToAnswer = 7

    private func offered(_ helper: ID<Unit>) -> MatterTurn {
        MatterTurn(stage: Mission.Stage.offered.rawValue, isOpen: true, owner: nil, due: day + Self.daysToAnswer, awaits: .lead, place: helper)
    }

    private func running(_ until: Day, _ helped: ID<Unit>, _ owner: ID<Person>?) -> MatterTurn {
        MatterTurn(stage: Mission.Stage.running.rawValue, isOpen: true, owner: owner, due: until, awaits: nil, place: helped)
    }

    /// - Parameter person: who says yes; of a volunteer's mission whoever takes them in answers for it, of another whoever founded it.
    package func accept(_ matter: Matter, _ mission: Mission, by person: ID<Person>?, _ text: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        if mission.sort == .volunteer, matter.place == mission.helper {
            let letGo = NewStep(MissionStep.letGo.rawValue, text, offered(matter.unit), seen: seen)
            return _ = try desk.take(letGo, on: matter.id, in: form)
        }
        let owner = mission.sort == .volunteer ? person : matter.voice.person
        let step = NewStep(MissionStep.accepted.rawValue, text, running(mission.until, matter.unit, owner), seen: seen)
        try desk.take(step, on: matter.id, in: form) { _ in try store.set(began: day, of: matter.id) }
    }

    package func decline(_ matter: Matter, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        try desk.take(NewStep(MissionStep.declined.rawValue, reason, matter.closed(as: .declined), seen: seen), on: matter.id, in: form)
    }

    /// In nobody's way: two may report on the same day.
    package func report(_ report: MissionReport, on matter: Matter, in form: SentForm?) throws {
        try desk.take(NewStep(MissionStep.reported.rawValue, report.text), on: matter.id, in: form)
    }

    /// What was given for the time of the mission ends with it. Whoever answered for it looks again after 30 and after 90 days.
    package func end(_ matter: Matter, _ ending: Mission.Ending, _ text: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let first = Mission.followUps[0]
        let after = matter.turned { ($0.stage, $0.due) = (first.stage.rawValue, day + first.days) }
        try desk.take(NewStep(MissionStep.ended(ending).rawValue, text, after, seen: seen), on: matter.id, in: form) { _ in
            try store.set(ended: day, ending, of: matter.id)
            for office in try store.offices(of: matter.id) { try end(office) }
        }
    }

    /// Somebody may have ended it before.
    private func end(_ office: ID<Appointment>) throws {
        do { try appointments.end(office, after: day) } catch AppointmentError.endedAlready {}
    }

    package func look(_ matter: Matter, _ mission: Mission, _ text: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let next = mission.ended.flatMap { Mission.next(after: matter.missionStage, ended: $0) }
        let turn = next.map { next in matter.turned { ($0.stage, $0.due) = (next.stage.rawValue, next.due) } } ?? matter.closed(as: .closed)
        try desk.take(NewStep(MissionStep.looked.rawValue, text, turn, seen: seen), on: matter.id, in: form)
    }

    // MARK: People

    /// They are asked, and named to nobody before they have said yes.
    package func invite(_ person: ID<Person>, to matter: Matter) throws { try desk.add(MatterPart(person, as: .invited, .nameless), to: matter) }

    /// Also taken back later: the name, or the yes.
    package func answer(_ answer: MissionAnswer, by person: ID<Person>, to matter: Matter) throws {
        try desk.remove(MatterPart(person, as: .invited, .nameless), from: matter)
        guard let naming = answer.naming else { return try desk.remove(MatterPart(person, as: .helper, .nameless), from: matter) }
        try desk.add(MatterPart(person, as: .helper, naming), to: matter)
    }

    /// A helper takes over for a time, with the office that goes with it.
    package func appoint(_ person: ID<Person>, _ mission: Mission, in matter: Matter, _ text: String, sent form: SentForm?) throws {
        let step = NewStep(MissionStep.tookOver.rawValue, text)
        try desk.take(step, on: matter.id, in: form) { _ in
            let term = Term(from: day, until: max(day, mission.until))
            try store.insert(appointments.appoint(person, as: .teamLeader, over: matter.unit, for: term).id, of: matter.id)
        }
    }
}

/// What somebody who was asked to help says.
package enum MissionAnswer: String, Sendable, CaseIterable {
    case named, nameless, no

    var naming: MatterPart.Naming? {
        switch self {
        case .named: .named
        case .nameless: .nameless
        case .no: nil
        }
    }
}

extension Matter {
    fileprivate func closed(as stage: Mission.Stage) -> MatterTurn {
        turned { ($0.stage, $0.isOpen, $0.due, $0.awaits) = (stage.rawValue, false, nil, nil) }
    }
}

/// What is done about a mission.
enum MissionStep: String {
    case founded, wished, letGo = "let go", accepted, declined, reported, looked, tookOver = "took over"
    case endedByCriterion = "ended by criterion", endedByDate = "ended by date", endedByAgreement = "ended by agreement"

    static func ended(_ ending: Mission.Ending) -> MissionStep {
        switch ending {
        case .criterion: .endedByCriterion
        case .date: .endedByDate
        case .agreement: .endedByAgreement
        }
    }
}
