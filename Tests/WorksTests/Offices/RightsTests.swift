import Testing
import Works

/// What each office may do, written down a second time: a change of the one statement must be meant.
@Suite struct RightsTests {
    /// A column for each office in the order of `offices`; x: may.
    private static let offices: [Office] = [.administrator, .director, .headOfUnit, .teamLeader, .member, .engineer, .committeeMember, .steward, .reader]
    private static let table: [(Deed, String)] = [
        (.seeFigures, "x x x x x x x x x"),
        (.exportFigures, "x x x x . x x . ."),
        (.enterFigures, "x x x x x . . . ."),
        (.correctFigures, "x x x x . . . . ."),
        (.importFiles, "x x x . . x . . ."),
        (.takeBackImports, "x x x . . . . . ."),
        (.defineUnits, "x x . . . . . . ."),
        (.defineIndicators, "x x . . . . . . ."),
        (.definePlans, "x x x . . . . . ."),
        (.defineCalendar, "x x . . . . . . ."),
        (.setWorks, "x . . . . . . . ."),
        (.seePeople, "x x x . . . . . ."),
        (.invite, "x x x . . . . . ."),
        (.resetSignIn, "x x . . . . . . ."),
        (.appoint, "x x x . . . . . ."),
        (.erasePeople, "x . . . . . . . ."),
        (.registerScreens, "x x x . . . . . ."),
        (.decideHelp, "x x x . . . . . ."),
        (.propose, "x x x x x x x x ."),
        (.takePart, "x x x x x x x x ."),
        (.lead, "x x x x . x . . ."),
        (.answerProposals, "x x x . . . . . ."),
        (.askForAnswers, "x . . . . . x . ."),
        (.readAudit, "x x . . . . . . ."),
        (.readAccessLog, "x . . . . . . . ."),
    ]

    private static let term = Term(from: Day("1959-07-01")!, until: Day("1959-07-31")!)
    private static let during = [Day("1959-07-01")!, Day("1959-07-15")!, Day("1959-07-31")!]
    private static let outside = [Day("1959-06-30")!, Day("1959-08-01")!]
    private static let within = [Mansfeld.mine, Mansfeld.shop, Mansfeld.balvi]
    /// Above, beside, and one whose name only begins alike.
    private static let elsewhere = [Mansfeld.root, Mansfeld.smelter, UnitPath("Mansfeld/Brosowski 2"), UnitPath("Brosowski")]

    @Test func theTableKnowsEveryDeedAndEveryOffice() {
        #expect(Self.table.map(\.0) == Deed.allCases)
        #expect(Self.offices == Office.allCases)
    }

    @Test(arguments: Office.allCases) func anOfficeMayDoWhatTheTableSaysWhereAndWhileItHolds(office: Office) throws {
        let column = try #require(Self.offices.firstIndex(of: office))
        let held = [HeldOffice(office, over: Mansfeld.mine, term: Self.term)]
        for (deed, row) in Self.table {
            let may = row.split(separator: " ")[column] == "x"
            for unit in Self.within {
                for day in Self.during { #expect(Rights.allows(held, deed, on: unit, at: day) == may, "\(office) \(deed) at \(unit) on \(day)") }
                for day in Self.outside { #expect(!Rights.allows(held, deed, on: unit, at: day), "\(office) \(deed) at \(unit) on \(day)") }
            }
            for unit in Self.elsewhere {
                for day in Self.during + Self.outside { #expect(!Rights.allows(held, deed, on: unit, at: day), "\(office) \(deed) at \(unit) on \(day)") }
            }
        }
    }

    @Test func whoHoldsNoOfficeMayDoNothing() {
        for deed in Deed.allCases { #expect(!Rights.allows([], deed, on: Mansfeld.balvi, at: Self.during[0])) }
    }

    @Test func severalOfficesAddUpAndDoNotMix() {
        let day = Self.during[0]
        let held = [HeldOffice(.reader, over: Mansfeld.root, term: Term(from: day)), HeldOffice(.teamLeader, over: Mansfeld.balvi, term: Term(from: day))]
        #expect(Rights.allows(held, .correctFigures, on: Mansfeld.balvi, at: day))
        #expect(Rights.allows(held, .seeFigures, on: Mansfeld.heidike, at: day))
        #expect(!Rights.allows(held, .correctFigures, on: Mansfeld.heidike, at: day))
    }

    @Test func nobodyMakesAnEqualOrASuperior() {
        let order: [Office] = [.administrator, .director, .headOfUnit, .teamLeader]
        for (rank, office) in order.enumerated().dropFirst() {
            let given = Rights.appointable(by: office)
            #expect(given.isDisjoint(with: order[...rank]), "\(office)")
        }
    }

    @Test func onlyAnAdministratorWritesDownWhoWasElected() {
        let givers = Office.allCases.filter { Rights.appointable(by: $0).contains(.committeeMember) }
        #expect(givers == [.administrator])
    }

    @Test func whoMayAppointMayGiveSomethingAndWhoMayNotMayGiveNothing() {
        for office in Office.allCases {
            #expect(Rights.deeds(of: office).contains(.appoint) == !Rights.appointable(by: office).isEmpty, "\(office)")
        }
    }

    @Test func anOfficeIsGivenWithinOnesOwnUnitOnly() {
        let held = [HeldOffice(.headOfUnit, over: Mansfeld.shop, term: Self.term)]
        #expect(Rights.allows(held, appointing: .teamLeader, on: Mansfeld.balvi, at: Self.during[0]))
        #expect(!Rights.allows(held, appointing: .teamLeader, on: Mansfeld.mine, at: Self.during[0]))
        #expect(!Rights.allows(held, appointing: .director, on: Mansfeld.balvi, at: Self.during[0]))
        #expect(!Rights.allows(held, appointing: .teamLeader, on: Mansfeld.balvi, at: Self.outside[1]))
    }

    @Test func aScreenSeesEntersProposesAndReportsAtItsUnitAndBelowAndDoesNothingElse() {
        for deed in Deed.allCases {
            let may = [.seeFigures, .enterFigures, .propose, .takePart].contains(deed)
            for unit in Self.within { #expect(Rights.allowsScreen(of: Mansfeld.mine, deed, on: unit) == may, "\(deed) at \(unit)") }
            for unit in Self.elsewhere { #expect(!Rights.allowsScreen(of: Mansfeld.mine, deed, on: unit), "\(deed) at \(unit)") }
        }
    }

    @Test func anAccountIsForThoseWhoCouldGiveEachOfItsOffices() {
        let day = Self.during[0], term = Term(from: day)
        let director = [HeldOffice(.director, over: Mansfeld.mine, term: term)]
        func may(about offices: HeldOffice...) -> Bool { Rights.allows(director, .resetSignIn, about: offices, root: Mansfeld.root, at: day) }
        #expect(may(about: HeldOffice(.teamLeader, over: Mansfeld.shop, term: term)))
        #expect(!may(about: HeldOffice(.director, over: Mansfeld.shop, term: term)), "an equal")
        #expect(!may(about: HeldOffice(.committeeMember, over: Mansfeld.shop, term: term)), "who supervises")
        #expect(!may(about: HeldOffice(.member, over: Mansfeld.shop, term: term), HeldOffice(.member, over: Mansfeld.smelter, term: term)), "partly elsewhere")
        #expect(!may(), "nobody's: of the whole works")
    }

    @Test func anAdministratorWithoutProofSeesEverythingAndChangesNothing() {
        let held = [HeldOffice(.administrator, over: Mansfeld.root, term: Self.term), HeldOffice(.member, over: Mansfeld.balvi, term: Self.term)]
        for deed in Deed.allCases {
            func may(_ unit: UnitPath) -> Bool { Rights.allows(Rights.offices(held, proven: .lacking, for: deed), deed, on: unit, at: Self.during[0]) }
            #expect(may(Mansfeld.shop) == deed.isSeeing, "\(deed)")
            #expect(may(Mansfeld.balvi) == (deed.isSeeing || [.enterFigures, .propose, .takePart].contains(deed)), "\(deed)")
        }
        #expect(Deed.allCases.filter(\.isSeeing) == [.seeFigures, .exportFigures, .seePeople, .readAudit, .readAccessLog])
    }

    @Test func aPINIsGoodForTheOwnUnitsScreenOnly() {
        let held = [HeldOffice(.headOfUnit, over: Mansfeld.shop, term: Self.term)]
        #expect(Rights.allowsPIN(held, atScreenOf: Mansfeld.shop, at: Self.during[0]))
        #expect(!Rights.allowsPIN(held, atScreenOf: Mansfeld.balvi, at: Self.during[0]))
        #expect(!Rights.allowsPIN(held, atScreenOf: Mansfeld.mine, at: Self.during[0]))
        #expect(!Rights.allowsPIN(held, atScreenOf: Mansfeld.shop, at: Self.outside[0]))
    }
}
