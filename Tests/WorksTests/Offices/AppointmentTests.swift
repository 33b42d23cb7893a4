import Database
import TestSupport
import Testing
import Works

@Suite struct AppointmentTests {
    private let yesterday = Mansfeld.today - 1

    @Test(arguments: Engine.all) func anOfficeIsKeptWithWhoGaveItAndWhen(on engine: Engine) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            let anna = try mansfeld.person("Anna Weber")
            let given = try mansfeld.appoint(anna, .director, over: Mansfeld.mine, until: Mansfeld.today + 90)
            let kept = try mansfeld.database.read { try AppointmentStore($0, of: mansfeld.works).appointments(of: anna) }
            #expect(kept == [given])
            #expect(kept[0].at == Mansfeld.noon)
        }
    }

    @Test(arguments: Engine.all) func anOfficeThatIsEndedHoldsUntilItsLastDay(on engine: Engine) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            let anna = try mansfeld.person("Anna Weber")
            let given = try mansfeld.appoint(anna, .director, over: Mansfeld.mine)
            try mansfeld.database.write { try AppointmentDesk($0, of: mansfeld.works, by: Mansfeld.clerk).end(given.id, after: Mansfeld.today + 5) }
            let kept = try #require(try mansfeld.database.read { try AppointmentStore($0, of: mansfeld.works).appointment(given.id) })
            #expect(kept.effective == Term(from: Mansfeld.today, until: Mansfeld.today + 5))
            #expect(throws: AppointmentError.endedAlready(given.id)) {
                try mansfeld.database.write { try AppointmentDesk($0, of: mansfeld.works, by: Mansfeld.clerk).end(given.id, after: Mansfeld.today) }
            }
            // Free for another term afterwards.
            try mansfeld.appoint(anna, .director, over: Mansfeld.mine, from: Mansfeld.today + 6)
        }
    }

    @Test(arguments: Engine.all) func theSameOfficeIsNotGivenTwice(on engine: Engine) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            let anna = try mansfeld.person("Anna Weber")
            let given = try mansfeld.appoint(anna, .director, over: Mansfeld.mine)
            #expect(throws: AppointmentError.heldAlready(given.id)) { try mansfeld.appoint(anna, .director, over: Mansfeld.mine, from: Mansfeld.today + 1) }
            #expect(throws: AppointmentError.endsBeforeItBegins(Mansfeld.today, yesterday)) {
                try mansfeld.appoint(anna, .reader, over: Mansfeld.mine, until: yesterday)
            }
        }
    }

    private func doubles(_ mansfeld: Mansfeld, on day: Day = Mansfeld.today) throws -> [DoubleOffice] {
        try mansfeld.database.read { db in
            DoubleOffices.find(in: try AppointmentStore(db, of: mansfeld.works).all(), of: try UnitStore(db, of: mansfeld.works).organisation(), on: day)
        }
    }

    @Test(arguments: Engine.all) func whoDirectsAMineAndSupervisesItIsFlaggedAndAtShopLevelOnlyShown(on engine: Engine) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            let (anna, bernd) = (try mansfeld.person("Anna Weber"), try mansfeld.person("Bernd Adler"))
            try mansfeld.appoint(anna, .director, over: Mansfeld.mine)
            try mansfeld.appoint(anna, .committeeMember, over: Mansfeld.mine)
            try mansfeld.appoint(bernd, .headOfUnit, over: Mansfeld.shop)
            try mansfeld.appoint(bernd, .committeeMember, over: Mansfeld.shop)
            let found = try doubles(mansfeld)
            #expect(found.map(\.person) == [anna, bernd])
            #expect(found.map(\.verdict) == [.flagged, .neutral])
        }
    }

    @Test(arguments: Engine.all) func onlyTheSamePersonAtTheSameUnitOnTheSameDayIsADoubleOffice(on engine: Engine) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            let (anna, bernd) = (try mansfeld.person("Anna Weber"), try mansfeld.person("Bernd Adler"))
            try mansfeld.appoint(anna, .director, over: Mansfeld.mine, until: Mansfeld.today)
            try mansfeld.appoint(bernd, .committeeMember, over: Mansfeld.mine)
            try mansfeld.appoint(anna, .committeeMember, over: Mansfeld.smelter)
            try mansfeld.appoint(anna, .committeeMember, over: Mansfeld.mine, from: Mansfeld.today + 1)
            try mansfeld.appoint(bernd, .engineer, over: Mansfeld.mine)
            #expect(try doubles(mansfeld) == [])
            #expect(try doubles(mansfeld, on: Mansfeld.today + 1) == [])
        }
    }
}
