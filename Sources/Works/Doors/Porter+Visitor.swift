import Database
import Web

// Who comes: told by the cookies that a request carries.
extension Porter {
    /// Whoever is signed in at a screen is that person; else it is the screen.
    func visitor(of request: Request, at now: Moment) throws -> Visitor {
        if let somebody = try signedIn(request, at: now) { return .person(somebody) }
        return try screen(request, at: now).map(Visitor.screen) ?? .nobody
    }

    /// Notes, not at every page, that a session or a screen is in use.
    func mark(_ visitor: Visitor, at now: Moment) throws {
        switch visitor {
        case .nobody: return
        case .person(let somebody):
            guard somebody.session.isWorthMarking(at: now) else { return }
            try database.write(.batch) { try SessionStore($0, of: somebody.session.works).mark(somebody.session.id, at: now) }
        case .screen(let screen):
            guard screen.screen.isWorthMarking(at: now) else { return }
            try database.write(.batch) { try ScreenStore($0, of: screen.works).mark(screen.screen.id, at: now) }
        }
    }

    private func signedIn(_ request: Request, at now: Moment) throws -> SignedIn? {
        guard let token = SessionCookie.token(in: request), let known = try database.read({ try Known(token, at: now, in: $0) }) else { return nil }
        let premises = try premises(token.works), today = WorksClock(of: premises.works).day(at: now)
        let held = known.appointments.compactMap { $0.held(in: premises.organisation, on: today) }.filter { $0.term.holds(today) }
        let isLacking = factor == .demanded && !known.hasSecondFactor && held.contains { $0.office == .administrator }
        let waits = try database.read { try news(known.person.id, today, $0, token.works) }
        return SignedIn(
            session: known.session, person: known.person, held: held, proof: isLacking ? .lacking : .sufficient, today: today, news: waits ? .waiting : .none)
    }

    private func screen(_ request: Request, at now: Moment) throws -> AtScreen? {
        guard let token = ScreenCookie.token(in: request) else { return nil }
        let known = try database.read { db in
            try ScreenStore(db, of: token.works).screen(holding: token.secret).map { screen in
                (screen, try screen.speaker.flatMap { now < $0.until ? try PersonStore(db, of: token.works).person($0.person) : nil })
            }
        }
        guard let (screen, speaker) = known else { return nil }
        let premises = try premises(token.works), today = WorksClock(of: premises.works).day(at: now)
        guard let path = premises.organisation.path(of: screen.unit, on: today) else { return nil }
        return AtScreen(screen: screen, works: token.works, path: path, speaker: speaker, today: today)
    }

    /// What the database knows of a cookie.
    private struct Known {
        let session: Session
        let person: Person
        let appointments: [Appointment]
        let hasSecondFactor: Bool

        /// nil where the session is over, or still waits for a code.
        init?(_ token: WorksToken, at now: Moment, in db: Connection) throws {
            guard let session = try SessionStore(db, of: token.works).session(token.secret, at: now), session.standing == .full,
                let person = try PersonStore(db, of: token.works).person(session.person)
            else { return nil }
            (self.session, self.person) = (session, person)
            appointments = try AppointmentStore(db, of: token.works).appointments(of: person.id)
            hasSecondFactor = try AccountStore(db, of: token.works).account(of: person.id)?.secondFactor != nil
        }
    }
}
