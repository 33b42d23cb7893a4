import Database
import Foundation
import Terminal
import TestSupport
import Testing
import Works

@testable import App

/// What a server does by itself once a day.
@Suite struct DailyRoundTests {
    @Test(arguments: Engine.all) func aServerRemovesWhatHasOutlivedItsTime(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let works = kupferberg.works.id, console = Console.collecting()
            let old = Access(person: ID(9), reader: nil, what: .account, source: "a page", at: .now + -400 * 86_400)
            let late = Access(person: ID(9), reader: nil, what: .account, source: "a page", at: .now)
            try kupferberg.database.write { db in for access in [old, late] { try AccessLogStore(db, of: works).note(access) } }
            let round = DailyRound(kupferberg.database, .temporary, console, first: 0)
            let end = ContinuousClock.now + .seconds(60)
            while !console.complaints.contains("had outlived their time"), ContinuousClock.now < end { Thread.sleep(forTimeInterval: 0.01) }
            round.stop()
            let kept = try kupferberg.database.read { try AccessLogStore($0, of: works).accesses(to: ID(9)) }
            #expect(kept.map(\.at) == [late.at])
            #expect(try kupferberg.database.read { try AuditCheck.faults(of: works, in: $0) } == [])
        }
    }
}
