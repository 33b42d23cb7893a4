import Database
import TestSupport
import Testing
import Works

/// What Anna Weber comes back to, in the database.
@Suite struct UnitMarkTests {
    private func marks(_ engine: Engine, _ body: (UnitMarkStore, ID<Person>, [ID<Unit>]) throws -> Void) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            let anna = try mansfeld.person("Anna Weber")
            try mansfeld.database.write { db in
                let entries = EntryStore(db, of: mansfeld.works), entry = try entries.record(.units, by: Mansfeld.clerk)
                let units = try entries.numbers(25).map { ID<Unit>($0) }
                for unit in units { try UnitStore(db, of: mansfeld.works).create(unit, code: "\(unit.number)", by: entry) }
                try body(UnitMarkStore(db, of: mansfeld.works), anna, units)
            }
        }
    }

    @Test(arguments: Engine.all) func theLastTwentyAreRememberedTheLatestFirst(on engine: Engine) throws {
        try marks(engine) { store, anna, units in
            for (number, unit) in units.enumerated() { try store.see(unit, by: anna, at: Mansfeld.noon + number) }
            #expect(try store.marks(of: anna).recent == Array(units.reversed().prefix(20)))
            try store.see(units[10], by: anna, at: Mansfeld.noon + 60)
            #expect(try store.marks(of: anna).recent.first == units[10] && store.marks(of: anna).recent.count == 20)
        }
    }

    @Test(arguments: Engine.all) func favouritesStandInTheOrderInWhichTheyWereChosen(on engine: Engine) throws {
        try marks(engine) { store, anna, units in
            for (number, unit) in [units[3], units[1], units[3]].enumerated() { try store.choose(unit, by: anna, at: Mansfeld.noon + number) }
            #expect(try store.marks(of: anna).favourites == [units[3], units[1]])
            try store.leave(units[3], by: anna)
            #expect(try store.marks(of: anna).favourites == [units[1]])
        }
    }

    @Test(arguments: Engine.all) func theyGoWithThePerson(on engine: Engine) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            let anna = try mansfeld.person("Anna Weber")
            try mansfeld.appoint(anna, .teamLeader, over: Mansfeld.balvi)
            try mansfeld.database.write { db in
                let balvi = try #require(AppointmentStore(db, of: mansfeld.works).appointments(of: anna).first?.unit),
                    store = UnitMarkStore(db, of: mansfeld.works)
                try store.choose(balvi, by: anna, at: Mansfeld.noon)
                try store.see(balvi, by: anna, at: Mansfeld.noon)
                let export = try PersonExport(of: PersonStore(db, of: mansfeld.works).person(anna)!, at: mansfeld.works, in: db, at: Mansfeld.noon).json()
                #expect(export.contains("\"favouriteUnits\" : [\n    \"Mansfeld/Brosowski/Schacht 3/Balvi\"\n  ]"))
                try PeopleDesk(db, of: mansfeld.works, by: Mansfeld.clerk).erase(anna, on: Mansfeld.today)
                #expect(try store.marks(of: anna) == UnitMarks())
            }
        }
    }
}
