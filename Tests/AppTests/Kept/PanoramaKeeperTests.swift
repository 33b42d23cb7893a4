import App
import Database
import Terminal
import TestSupport
import Testing
import Works

@testable import Planning

/// Otto Brosowski's mine on the wall screen: team Balvi and team Heidike, ten days of July 1959, whole days and hours.
@Suite struct PanoramaKeeperTests {
    static let balvi = UnitPath("Otto Brosowski/Balvi")
    static let july5 = Day("1959-07-05")!
    static let span = BriefSpan(from: Day("1959-07-01")!, on: Day("1959-07-10")!, until: Day("1959-07-31")!)
    static let clerk = Author(name: "Erna Kloß", source: "entry page", at: Moment(milliseconds: 0))

    /// The mine in a database, its keeper, and what an entry by hand needs.
    struct Mine {
        let database: Database
        let keeper: PanoramaKeeper
        let works: ID<Works>
        let balvi: ID<Unit>
        let copper: ID<Indicator>

        func key(_ day: Day, hour: Int? = nil) -> RecordKey { RecordKey(unit: balvi, indicator: copper, day: day, slot: Slot(hour: hour, shift: nil)) }

        func enter(_ actual: Double, on day: Day, hour: Int? = nil) throws -> RecordDesk.Receipt {
            let receipt = try RecordDesk(database, of: works).state(Figures(actual: actual), about: key(day, hour: hour), by: clerk)
            keeper.take(receipt, of: works)
            return receipt
        }

        func reached() throws -> Double? {
            try keeper.brief(of: keeper.columns(of: works), over: span)?.total(of: PanoramaKeeperTests.balvi, indicator: "copper")?.actualToDate
        }

        /// What a keeper says that reads everything anew.
        func reachedAnew() throws -> Double? {
            let fresh = PanoramaKeeper(database)
            return try fresh.brief(of: fresh.columns(of: works), over: span)?.total(of: PanoramaKeeperTests.balvi, indicator: "copper")?.actualToDate
        }
    }

    func mine<T>(_ engine: Engine, _ body: (Mine) throws -> T) throws -> T {
        try Desk.at(engine) { desk in
            let rows = (1...10).flatMap { day in ["Balvi", "Heidike"].map { "Otto Brosowski/\($0),copper,1959-07-\(day < 10 ? "0" : "")\(day),10,8" } }
            _ = desk.pacesetter("import", try desk.file("july.csv", lines: [RecordImportTests.header] + rows), "--create")
            let database = try Database.open(desk.address)
            defer { database.close() }
            let works = try database.read { try WorksStore($0).works(of: nil) }
            let keeper = PanoramaKeeper(database)
            let columns = try keeper.columns(of: works.id)
            let balvi = try #require(columns.organisation.unit(at: Self.balvi, on: Self.july5))
            let copper = try #require(columns.book.id(named: "copper"))
            return try body(Mine(database: database, keeper: keeper, works: works.id, balvi: balvi, copper: copper))
        }
    }

    @Test(arguments: Engine.all) func aFigureEnteredByHandIsSeenAtOnce(on engine: Engine) throws {
        try mine(engine) { mine in
            #expect(try mine.reached() == 80)
            _ = try mine.enter(12, on: Self.july5)
            #expect(try mine.reached() == 84)
            #expect(try mine.reachedAnew() == 84)
        }
    }

    @Test(arguments: Engine.all) func theChangedCellSaysWhatReadingAnewWouldSay(on engine: Engine) throws {
        try mine(engine) { mine in
            for (day, hour, actual) in [(3, nil, 9.0), (3, 6, 4.0), (7, nil, 0.0), (10, nil, 25.5), (12, nil, 7.0)] as [(Int, Int?, Double)] {
                _ = try mine.enter(actual, on: Day(year: 1959, month: 7, day: day), hour: hour)
                #expect(try mine.reached() == mine.reachedAnew())
            }
        }
    }

    @Test(arguments: Engine.all) func whatIsTakenBackIsGoneAtOnce(on engine: Engine) throws {
        try mine(engine) { mine in
            let receipt = try mine.enter(12, on: Self.july5)
            let entry = try #require(receipt.entry)
            mine.keeper.take(try RecordDesk(mine.database, of: mine.works).undo(entry, about: mine.key(Self.july5), by: Self.clerk), of: mine.works)
            #expect(try mine.reached() == 80)
        }
    }

    @Test(arguments: Engine.all) func theSameFigureSentTwiceIsOneEntry(on engine: Engine) throws {
        try mine(engine) { mine in
            #expect(try mine.enter(12, on: Self.july5).entry != nil)
            #expect(try mine.enter(12, on: Self.july5).entry == nil)
            let history = try mine.database.read {
                try StatementStore($0, of: mine.works).history(of: mine.balvi, mine.copper, from: Self.july5, until: Self.july5, limit: 10)
            }
            #expect(history.map(\.figures.actual) == [12, 8])
            #expect(history.map(\.by).first == "Erna Kloß")
        }
    }

    @Test(arguments: Engine.all) func whatAnotherProcessWroteIsReadAnew(on engine: Engine) throws {
        try mine(engine) { mine in
            #expect(try mine.reached() == 80)
            // Without a word to the keeper, as another process does.
            _ = try RecordDesk(mine.database, of: mine.works).state(Figures(actual: 18), about: mine.key(Self.july5), by: Self.clerk)
            #expect(try mine.reached() == 90)
        }
    }

    /// A figure that says what holds already is no change: what another process stated before it must still be read.
    @Test(arguments: Engine.all) func sayingAgainWhatHoldsDoesNotHideWhatAnotherProcessWrote(on engine: Engine) throws {
        try mine(engine) { mine in
            _ = try RecordDesk(mine.database, of: mine.works).state(Figures(actual: 18), about: mine.key(Self.july5 + 1), by: Self.clerk)
            #expect(try mine.enter(8, on: Self.july5).entry == nil)
            #expect(try mine.reached() == 90)
        }
    }

    /// Balvi's plan is stated for the month, Sundays are not worked; a figure by hand changes its cell and nothing is read anew.
    @Test(arguments: Engine.all) func besideAPlanThatIsSpreadAFigureChangesOneCell(on engine: Engine) throws {
        try planned(engine, "Otto Brosowski/Balvi") { mine in
            // The Sunday becomes a day of the columns once something is recorded on it.
            _ = try mine.enter(1, on: Self.july5)
            for (day, actual) in [(3, 7.0), (4, 0), (5, 6)] {
                var columns = try mine.keeper.columns(of: mine.works)
                let receipt = try RecordDesk(mine.database, of: mine.works).state(
                    Figures(actual: actual), about: mine.key(Day(year: 1959, month: 7, day: day)), by: Self.clerk)
                let isEntered = columns.enter(receipt.days, at: receipt.changeNumber)
                #expect(isEntered, "July \(day) was read anew")
                mine.keeper.take(receipt, of: mine.works)
                #expect(try mine.reached() == mine.reachedAnew())
                let anew = try PanoramaKeeper(mine.database).columns(of: mine.works)
                for column in [PanoramaColumn.plan, .actual] {
                    let cells = [columns, anew].map { $0.panoramas[0].panorama.column(column, slot: 0, days: 0..<$0.panoramas[0].panorama.days.count) }
                    #expect(zip(cells[0], cells[1]).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }, "\(column) of July \(day)")
                }
            }
        }
    }

    /// What a team reaches counts for the mine that is planned: its cell is a sum, which a figure alone does not tell.
    @Test(arguments: Engine.all) func belowAPlanThatIsSpreadOneReadsAnew(on engine: Engine) throws {
        try planned(engine, "Otto Brosowski") { mine in
            _ = try mine.keeper.columns(of: mine.works)
            _ = try mine.enter(20, on: Self.july5 + 1)
            let total = try mine.keeper.brief(of: mine.keeper.columns(of: mine.works), over: Self.span)?.total(
                of: UnitPath("Otto Brosowski"), indicator: "copper")
            #expect(total?.actualToDate == 20)
        }
    }

    private func planned(_ engine: Engine, _ unit: String, _ body: (Mine) throws -> Void) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", "--units", try desk.file("units.csv", "unit", "Otto Brosowski/Balvi", "Otto Brosowski/Heidike"))
            _ = desk.pacesetter("import", "--indicators", try desk.file("indicators.csv", "name,unit", "copper,t"))
            _ = desk.pacesetter("works", "Otto Brosowski", "--rest", "sun")
            let plans = try desk.file("plans.csv", "unit,indicator,from,until,plan", "\(unit),copper,1959-07-01,1959-07-31,270")
            #expect(desk.pacesetter("import", "--plans", plans).code == .success)
            let database = try Database.open(desk.address)
            defer { database.close() }
            let works = try database.read { try WorksStore($0).works(of: nil) }, keeper = PanoramaKeeper(database), columns = try keeper.columns(of: works.id)
            let balvi = try #require(columns.organisation.unit(at: Self.balvi, on: Self.july5)), copper = try #require(columns.book.id(named: "copper"))
            try body(Mine(database: database, keeper: keeper, works: works.id, balvi: balvi, copper: copper))
        }
    }

    @Test(arguments: Engine.all) func historyIsToldUnderTheOldRoofsOrUnderTodays(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter(
                "import", "--units",
                try desk.file(
                    "units.csv", "unit,code,from,until", "Mansfeld/Office/Thälmann,T,,1959-07-05", "Mansfeld/Combine/Thälmann,T,1959-07-06,"))
            _ = desk.pacesetter("import", "--indicators", try desk.file("indicators.csv", "name", "copper"))
            _ = desk.pacesetter("import", try desk.file("july.csv", lines: DefinitionImportTests.records(byCode: "T")))
            let database = try Database.open(desk.address)
            defer { database.close() }
            let works = try database.read { try WorksStore($0).works(of: nil) }
            let keeper = PanoramaKeeper(database)
            func reached(_ path: String, _ tree: TreeOfPeriod) throws -> Double? {
                try keeper.brief(of: keeper.columns(of: works.id, tree), over: Self.span)?.total(of: UnitPath(path), indicator: "copper")?.actualToDate
            }
            #expect(try reached("Mansfeld/Office", .asItWas) == 15)
            #expect(try reached("Mansfeld/Combine", .asItWas) == 40)
            #expect(try reached("Mansfeld/Combine", .of(Day("1959-12-31")!)) == 55)
            #expect(try reached("Mansfeld/Office", .of(Day("1959-12-31")!)) == nil)
        }
    }
}

private let clerk = PanoramaKeeperTests.clerk
private let span = PanoramaKeeperTests.span
