import Tables
import Testing
import Works

/// Mansfeld is reorganised by file: who comes, who goes, who stands where.
@Suite struct UnitStatementTests {
    private func organisation(_ files: String...) throws -> Organisation {
        var units: [ID<Unit>: Unit] = [:]
        var number: Int64 = 0
        for text in files {
            let stated = try UnitStatements(UnitFile(MemorySource("unit,code,from,until\n" + text)), in: Organisation(Array(units.values))) {
                number += 1
                return number
            }
            for new in stated.newcomers { units[new.id] = Unit(id: new.id, code: new.code, placements: [new.placement]) }
            for move in stated.moves {
                units[move.unit]!.placements = (units[move.unit]!.placements.filter { $0.from != move.placement.from } + [move.placement]).sorted {
                    $0.from < $1.from
                }
            }
        }
        return Organisation(Array(units.values))
    }

    private let august = Day("1959-08-15")!

    @Test func whoeverStandsBelowAMovedMineIsFoundUnderItsNewRoof() throws {
        let after = try organisation(
            "Mansfeld,M,,\nMansfeld/Office/Thälmann,T,,\nMansfeld/Office/Thälmann/Balvi,B,,",
            "Mansfeld/Thälmann,T,1959-07-01,\nMansfeld/Thälmann/Balvi/Night,N,1959-08-01,")
        #expect(after.unit(at: UnitPath("Mansfeld/Thälmann/Balvi/Night"), on: august) == after.unit(code: "N")?.id)
        #expect(after.units[after.unit(code: "N")!.id]?.placements.first?.parent == after.unit(code: "B")?.id)
        #expect(after.units.count == 5)
    }

    @Test func aPlaceCanBeTakenOnTheDayItIsLeft() throws {
        let after = try organisation("Mansfeld/A,a,,\nMansfeld/B,b,,", "Mansfeld/A,b,1959-08-01,\nMansfeld/C,a,1959-08-01,")
        #expect(after.unit(at: UnitPath("Mansfeld/A"), on: august) == after.unit(code: "b")?.id)
        #expect(after.unit(at: UnitPath("Mansfeld/C"), on: august) == after.unit(code: "a")?.id)
    }

    @Test func aPlaceThatIsTakenIsRefused() {
        #expect(throws: CellProblem.self) { try organisation("Mansfeld/A,a,,\nMansfeld/B,b,,", "Mansfeld/A,b,1959-08-01,") }
        #expect(throws: CellProblem.self) { try organisation("Mansfeld/A,a,,", "Mansfeld/A,new,,") }
        #expect(throws: CellProblem.self) { try organisation("Mansfeld/A,a,1959-08-01,", "Mansfeld/A,new,,") }
    }

    /// From 1960 on Balvi stands below Abel, from the summer before Abel would stand below Balvi: on no first day both.
    @Test func aCircleThatClosesOnALaterDayIsRefused() throws {
        let before = "Mansfeld/Abel,A,,\nMansfeld/Balvi,B,,", later = "Mansfeld/Abel/Balvi,B,1960-01-01,"
        #expect(throws: CellProblem.self) { try organisation(before, later, "Mansfeld/Balvi/Abel,A,1959-07-01,") }
        #expect(throws: CellProblem.self) { try organisation(before, later + "\nMansfeld/Balvi/Abel,A,1959-07-01,") }
    }

    /// Whichever of them is looked at first: the others only change the order.
    @Test(arguments: 0..<12) func twoUnitsMayStandBelowEachOtherInTurn(others: Int) throws {
        let before = "Mansfeld/Abel,A,,\nMansfeld/Balvi,B,," + (0..<others).map { "\nMansfeld/Team \($0),T\($0),," }.joined()
        let after = try organisation(before, "Mansfeld/Abel/Balvi,B,1960-01-01,", "Mansfeld/Balvi/Abel,A,1959-07-01,1959-12-31\nMansfeld/Abel,A,1960-01-01,")
        let abel = after.unit(code: "A")!.id, balvi = after.unit(code: "B")!.id, later = Day("1960-02-01")!
        #expect(after.path(of: abel, on: august)?.text == "Mansfeld/Balvi/Abel" && after.path(of: balvi, on: august)?.text == "Mansfeld/Balvi")
        #expect(after.path(of: abel, on: later)?.text == "Mansfeld/Abel" && after.path(of: balvi, on: later)?.text == "Mansfeld/Abel/Balvi")
    }

    /// The circle need not close at the unit that moves: the roof that it gets may go below it later.
    @Test func aRoofThatLaterComesBelowTheUnitIsRefused() {
        let before = "Mansfeld/Abel,A,,\nMansfeld/Balvi,B,,\nMansfeld/Balvi/Night,N,,", later = "Mansfeld/Abel/Balvi,B,1960-01-01,"
        #expect(throws: CellProblem.self) { try organisation(before, later, "Mansfeld/Balvi/Night/Abel,A,1959-07-01,") }
    }

    @Test func byHandACircleOnALaterDayIsRefusedToo() throws {
        let before = try organisation("Mansfeld/Abel,A,,\nMansfeld/Balvi,B,,", "Mansfeld/Abel/Balvi,B,1960-01-01,")
        let abel = before.unit(code: "A")!, balvi = before.unit(code: "B")!
        let said = UnitChange.Said(name: "Abel", parent: balvi.id, from: Day("1959-07-01")!, until: nil, traits: abel.traits)
        #expect(throws: UnitChange.Problem.belowItself) { try UnitChange(said, about: abel, in: before) }
    }

    @Test func whoHasOnlyAPathKeepsIt() throws {
        let after = try organisation("Mansfeld/A,,,", "Mansfeld/A,17,,")
        #expect(after.units.count == 2 && after.unit(at: UnitPath("Mansfeld/A"), on: august) != nil)
    }
}
