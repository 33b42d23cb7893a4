import Database
import Terminal
import TestSupport
import Testing

/// The mine's first import creates team Balvi; others write about Balvi afterwards.
@Suite struct UndoTests {
    private static let header = "unit,indicator,date,plan,actual"

    @Test(arguments: Engine.all) func whatLaterEntriesAreAboutIsNotTakenBack(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let first = try number(desk, "first.csv", "Mine/Balvi,copper,1959-07-01,10,8")
            let second = try number(desk, "second.csv", "Mine/Balvi,copper,1959-07-02,10,9")
            let refused = desk.pacesetter("import", "--undo", first)
            #expect(refused.code == .foundWrong)
            #expect(
                refused.complaints.contains("created units or indicators that later entries are about: \(second) (")
                    && refused.complaints.contains("second.csv"))
            #expect(desk.pacesetter("import", "--undo", second).code == .success)
            #expect(desk.pacesetter("import", "--undo", first).code == .success)
            #expect(desk.pacesetter("check").lastLine == "sound")
        }
    }

    @Test(arguments: Engine.all) func aPlanATraitAndAUnitBelowHoldItToo(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let first = try number(desk, "first.csv", "Mine/Balvi,copper,1959-07-01,10,8")
            let plan = desk.pacesetter(
                "import", "--plans", try desk.file("plans.csv", "unit,indicator,from,until,plan", "Mine/Balvi,copper,1959-07-01,1959-07-31,300"))
            let trait = desk.pacesetter("import", "--units", try desk.file("units.csv", "unit,people", "Mine/Balvi,12"))
            let below = try number(desk, "below.csv", "Mine/Balvi/Night,copper,1959-07-01,5,4")
            for later in [below, number(trait), number(plan)] {
                #expect(desk.pacesetter("import", "--undo", first).complaints.contains("\(later) ("))
                #expect(desk.pacesetter("import", "--undo", later).code == .success)
            }
            #expect(desk.pacesetter("import", "--undo", first).code == .success)
        }
    }

    @Test(arguments: Engine.all) func anIndicatorHoldsItToo(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", "--units", try desk.file("units.csv", "unit", "Mine/Balvi"))
            let first = try number(desk, "first.csv", "Mine/Balvi,copper,1959-07-01,10,8")
            let second = try number(desk, "second.csv", "Mine/Balvi,copper,1959-07-02,10,9")
            #expect(desk.pacesetter("import", "--undo", first).complaints.contains("\(second) ("))
        }
    }

    @Test(arguments: Engine.all) func aChangedIndicatorGoesBackToWhatItWas(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = try number(desk, "first.csv", "Mine/Balvi,copper,1959-07-01,10,8")
            let change = desk.pacesetter("import", "--indicators", try desk.file("indicators.csv", "name,direction", "copper,less"))
            _ = try number(desk, "second.csv", "Mine/Balvi,copper,1959-07-02,10,9")
            #expect(desk.pacesetter("import", "--undo", number(change)).code == .success)
            #expect(desk.pacesetter("export", "--what", "indicators").output.contains("copper,amount,more"))
        }
    }

    /// Without the move both would stand at the old place, and the figures of one would hide those of the other.
    @Test(arguments: Engine.all) func aMoveIsNotTakenBackWhileAnotherUnitStandsAtTheOldPlace(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", "--units", try desk.file("units.csv", "unit,code", "Mine/East/Balvi,B", "Mine/West,W"))
            let move = desk.pacesetter("import", "--units", try desk.file("move.csv", "unit,code,from", "Mine/West/Balvi,B,1959-07-06"))
            let successor = desk.pacesetter("import", "--units", try desk.file("next.csv", "unit,code,from", "Mine/East/Balvi,C,1959-07-06"))
            let refused = desk.pacesetter("import", "--undo", number(move))
            #expect(refused.code == .foundWrong && refused.complaints.contains("two units stand at \"Mine/East/Balvi\" on 1959-07-06: B and C"))
            #expect(desk.pacesetter("check").lastLine == "sound")
            #expect(desk.pacesetter("import", "--undo", number(successor)).code == .success)
            #expect(desk.pacesetter("import", "--undo", number(move)).code == .success)
        }
    }

    private func number(_ desk: Desk, _ name: String, _ row: String) throws -> String {
        number(desk.pacesetter("import", try desk.file(name, Self.header, row), "--create"))
    }

    private func number(_ answer: Desk.Answer) -> String { String(answer.lastLine.split(separator: " ")[1].dropLast()) }
}
