import Database
import Planning
import Terminal
import TestSupport
import Testing
import Works

/// Each fault is planted by hand, where the program itself would never write it.
@Suite struct CheckTests {
    @Test(arguments: Engine.all) func everyFaultIsNamed(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try Mansfeld.fill(desk)
            #expect(desk.pacesetter("check").lastLine == "sound")
            try desk.write { db, works in try plant(in: db, works) }
            let answer = desk.pacesetter("check")
            #expect(answer.code == .foundWrong && answer.lastLine == "7 faults", "\(answer.complaints)")
            for fault in [
                "Mansfeld: two units stand at \"Mansfeld/Combine/Thälmann\" on 1959-07-08: T and O",
                "Mansfeld: the unit B stands from 1960-01-01 on below a unit that has no place in the tree",
                "Mansfeld: several units have the code T2",
                "Mansfeld: several indicators are called \"copper\"",
                "Mansfeld: 1 plans are about the unit 9999, which does not exist or was taken back",
                "Mansfeld: 1 records are about the indicator 9999, which does not exist or was taken back",
                "Mansfeld: 2 records belong to the entry",
            ] { #expect(answer.complaints.contains(fault), "\(fault) in:\n\(answer.complaints)") }
        }
    }

    private func plant(in db: Connection, _ works: ID<Works>) throws {
        let units = UnitStore(db, of: works)
        let organisation = try units.organisation()
        let entry = try EntryStore(db, of: works).record(.records, by: Author(name: "Anna", source: "by hand", at: .now))
        func id(_ code: String) -> ID<Unit> { organisation.unit(code: code)!.id }
        let combine = organisation.unit(at: UnitPath("Mansfeld/Combine"), on: Day("1959-07-08")!)
        try units.place(id("O"), Placement(from: Day("1959-07-08")!, until: Day("1959-07-09")!, parent: combine, name: "Thälmann"), by: entry)
        try units.place(id("B"), Placement(from: Day("1960-01-01")!, parent: id("B"), name: "Balvi"), by: entry)
        for _ in 0..<2 {
            let twin = ID<Unit>(try EntryStore(db, of: works).numbers(1).lowerBound)
            try units.create(twin, code: "T2", by: entry)
            try units.place(twin, Placement(from: .always, parent: combine, name: "Twin \(twin.number)"), by: entry)
        }
        guard let copper = try IndicatorStore(db, of: works).book().id(named: "copper") else { return }
        try IndicatorStore(db, of: works).state(Indicator(name: "copper"), as: ID(try EntryStore(db, of: works).numbers(1).lowerBound), by: entry)
        try PlanStore(db, of: works).state(Plan(unit: ID(9999), indicator: copper, from: .always, until: .always, amount: 1), by: entry)
        try StatementStore(db, of: works).state(Figures(actual: 1), about: RecordKey(unit: id("B"), indicator: copper, day: .always), by: entry)
        try StatementStore(db, of: works).state(Figures(actual: 1), about: RecordKey(unit: id("B"), indicator: ID(9999), day: .always), by: entry)
    }

    @Test(arguments: Engine.all) func whatWasCutOffIsToldAndHurtsNobody(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try Mansfeld.fill(desk)
            let answer = desk.pacesetter("check")
            #expect(answer.code == .success && answer.output.contains("(cut-off.csv) is running or was cut off; nobody sees it"))
        }
    }
}
