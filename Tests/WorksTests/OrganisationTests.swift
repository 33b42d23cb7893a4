import Testing
import Works

/// Mansfeld with a smelter and two mines; mine Thälmann goes from the old mining office to the combine on 1 July.
@Suite struct OrganisationTests {
    static let july = Day("1959-07-01")!
    let mansfeld = ID<Unit>(1), office = ID<Unit>(2), combine = ID<Unit>(3), thaelmann = ID<Unit>(4), liter = ID<Unit>(5)

    var organisation: Organisation {
        func unit(_ id: ID<Unit>, _ code: String, _ placements: Placement...) -> Unit { Unit(id: id, code: code, placements: placements) }
        return Organisation([
            unit(mansfeld, "M", Placement(from: .always, parent: nil, name: "Mansfeld")),
            unit(office, "O", Placement(from: .always, parent: mansfeld, name: "Mining office")),
            unit(combine, "C", Placement(from: .always, parent: mansfeld, name: "Combine")),
            unit(
                thaelmann, "T",
                Placement(from: .always, parent: office, name: "Thälmann"),
                Placement(from: Self.july, parent: combine, name: "Thälmann")),
            unit(liter, "L", Placement(from: .always, parent: thaelmann, name: "Team Liter")),
        ])
    }

    @Test func aMoveKeepsTheOldRoofForTheOldDays() {
        let june = Self.july - 1
        #expect(organisation.path(of: thaelmann, on: june)?.text == "Mansfeld/Mining office/Thälmann")
        #expect(organisation.path(of: thaelmann, on: Self.july)?.text == "Mansfeld/Combine/Thälmann")
        #expect(organisation.unit(at: UnitPath("Mansfeld/Mining office/Thälmann"), on: june) == thaelmann)
        #expect(organisation.unit(at: UnitPath("Mansfeld/Mining office/Thälmann"), on: Self.july) == nil)
    }

    @Test func whoeverStandsBelowMovesAlong() {
        #expect(organisation.stays(of: liter).map(\.path.text) == ["Mansfeld/Mining office/Thälmann/Team Liter", "Mansfeld/Combine/Thälmann/Team Liter"])
        #expect(organisation.stays(of: liter).map(\.from) == [Day.always, Self.july])
        #expect(organisation.stays(of: liter).first?.until == Self.july - 1)
    }

    @Test func aFamilyStandsTogetherInPathOrder() {
        let paths = ["W/A B", "W/A", "W/A/1", "W/A-2", "W"].map { UnitPath($0) }
        #expect(paths.sorted().map(\.text) == ["W", "W/A", "W/A/1", "W/A B", "W/A-2"])
    }

    @Test func aUnitThatStandsBelowItselfHasNoPathAndHarmsNobody() {
        let circle = Organisation([
            Unit(id: mansfeld, code: "M", placements: [Placement(from: .always, parent: nil, name: "Mansfeld")]),
            Unit(id: office, code: "O", placements: [Placement(from: .always, parent: combine, name: "Office")]),
            Unit(id: combine, code: "C", placements: [Placement(from: .always, parent: office, name: "Combine")]),
        ])
        #expect(circle.stays(of: office).isEmpty)
        #expect(circle.path(of: mansfeld, on: Self.july)?.text == "Mansfeld")
    }
}
