package import Database
import Language
package import Web

/// Stands at every door: tells who comes, and whether the lock opens.
package struct Porter: Sendable {
    let database: Database
    let premises: @Sendable (ID<Works>) throws -> Premises
    let factor: SecondFactorDemand
    let news: News
    private let now: @Sendable () -> Moment

    /// - Parameters:
    ///   - premises: the works from memory; it is asked for at every request.
    ///   - factor: what is asked of administrators.
    ///   - news: whether there is anything to be told to somebody in the morning.
    ///   - now: the clock; a test holds it.
    package init(
        _ database: Database, premises: @escaping @Sendable (ID<Works>) throws -> Premises, factor: SecondFactorDemand,
        news: @escaping News = { _, _, _, _ in false }, now: @escaping @Sendable () -> Moment
    ) {
        (self.database, self.premises, self.factor, self.news, self.now) = (database, premises, factor, news, now)
    }

    /// Of a person on a day of their works.
    package typealias News = @Sendable (ID<Person>, Day, Connection, ID<Works>) throws -> Bool

    package func visit(_ request: Request) throws -> Visit {
        let moment = now(), visitor = try visitor(of: request, at: moment)
        try mark(visitor, at: moment)
        return Visit(request: request, visitor: visitor, now: moment)
    }

    /// Whether whoever came in may still be there. To listen is no sign of life: a forgotten board keeps no session open.
    package func permission(of request: Request, through lock: Lock) -> EventStream.Permission {
        do {
            let moment = now()
            try admit(Visit(request: request, visitor: try visitor(of: request, at: moment), now: moment), through: lock)
            return .goesOn
        } catch {
            // Where the database cannot be read now, the next heartbeat asks again.
            return error is Refusal ? .isOver : .goesOn
        }
    }

    /// - Throws: a refusal in the reader's language.
    package func admit(_ visit: Visit, through lock: Lock) throws {
        switch lock {
        case .open: return
        case .signedIn: try refuseOtherWorks(visit, somebody(visit).session.works)
        case .known, .shared: try refuseOtherWorks(visit, works(visit))
        case .screen: guard visit.screen != nil else { throw Refusal(.forbidden, visit.reader.language(.forScreensOnly)) }
        case .deed(let deed):
            let place = try place(of: visit)
            if let screen = visit.screen { return try admit(screen, deed, place, visit) }
            let somebody = try somebody(visit)
            guard somebody.may(deed, on: place) else { throw notYours(visit, somebody.standing(for: deed, on: place)) }
        case .somewhere(let deed):
            let somebody = try somebody(visit)
            try refuseOtherWorks(visit, somebody.session.works)
            guard somebody.may(deed) else { throw notYours(visit, somebody.standing(for: deed)) }
        }
    }
}

extension Porter {
    private func admit(_ screen: AtScreen, _ deed: Deed, _ place: UnitPath, _ visit: Visit) throws {
        guard screen.may(deed, on: place) else { throw Refusal(.forbidden, visit.reader.language(.notOfThisScreen)) }
    }

    private func works(_ visit: Visit) throws -> ID<Works> {
        guard let works = visit.works else { throw Refusal(.unauthorized, visit.reader.language(.signInFirst)) }
        return works
    }

    private func somebody(_ visit: Visit) throws -> SignedIn {
        guard let somebody = visit.signedIn else { throw Refusal(.unauthorized, visit.reader.language(.signInFirst)) }
        return somebody
    }

    /// The unit that the address names, where it stands today, or stood last.
    private func place(of visit: Visit) throws -> UnitPath {
        let works = try works(visit)
        try refuseOtherWorks(visit, works)
        let premises = try premises(works), today = WorksClock(of: premises.works).day(at: visit.now)
        guard let unit = visit.request.parameters["unit"] else { return UnitPath(premises.works.name) }
        guard let id = Int64(unit).map({ ID<Unit>($0) }), let path = premises.organisation.nearestPath(of: id, to: today) else {
            throw Refusal(.notFound, visit.reader.language(.noSuchUnit))
        }
        return path
    }

    /// Of another works nobody is told whether it exists.
    private func refuseOtherWorks(_ visit: Visit, _ own: ID<Works>) throws {
        guard let works = visit.request.parameters["works"], works != String(own.number) else { return }
        throw Refusal(.notFound, visit.reader.language(.noSuchUnit))
    }

    private func notYours(_ visit: Visit, _ standing: SignedIn.Standing) -> Refusal {
        let language = visit.reader.language
        guard standing == .lacksProof else { return Refusal(.forbidden, language(.notYours)) }
        return Refusal(.forbidden, language(.factorDemanded), way: Refusal.Way(language(.setUpTheFactor), "/me/second-factor"))
    }
}
