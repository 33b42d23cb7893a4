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

    @Test func whoHasOnlyAPathKeepsIt() throws {
        let after = try organisation("Mansfeld/A,,,", "Mansfeld/A,17,,")
        #expect(after.units.count == 2 && after.unit(at: UnitPath("Mansfeld/A"), on: august) != nil)
    }
}
