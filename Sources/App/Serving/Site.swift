import DailyManagement
package import Database
import Foundation
import Improvement
import Participation
import Planning
package import Web
package import Works

/// All pages of the product, put together.
package struct Site: Sendable {
    private let desk: PlanningDesk
    private let worksDesk: WorksDesk
    private let signIn: SignIn
    private let porter: Porter
    private let publicAddress: PublicAddress
    private let files: FileShelf
    private let gates: FileGates
    private let setup = SetupLink()
    private let log: Log

    /// - Parameters:
    ///   - files: what belongs to the database and lies beside it.
    ///   - gates: who may see the files of which thing, besides those that stand here.
    ///   - signIn: what lets people in.
    ///   - publicAddress: how browsers call the server.
    ///   - factor: what is asked of administrators besides the password.
    ///   - now: the clock; a test holds it.
    package init(
        _ database: Database, files: FileShelf = .temporary, gates: [FileGate] = [], signIn: SignIn, publicAddress: PublicAddress = .clear,
        factor: SecondFactorDemand = .advised, log: Log = .standardError, now: @escaping @Sendable () -> Moment = { .now }
    ) {
        let desk = PlanningDesk(database)
        (self.desk, self.signIn, self.publicAddress, self.log) = (desk, signIn, publicAddress, log)
        (self.files, self.gates) = (files, FileGates(gates + MatterPhotos.gates(desk)))
        worksDesk = WorksDesk(
            database, premises: { try desk.premises(of: $0) }, publicAddress: publicAddress, ways: ExpectationRoutes.ways + DayNewsRoutes.ways,
            exports: PersonExports.all)
        porter = Porter(database, premises: { try desk.premises(of: $0) }, factor: factor, news: DayNews.waits, now: now)
    }

    package var router: Router { doors.router }

    /// Every route with its lock.
    package var doors: Doors {
        var doors = Doors(Router(publicAddress: publicAddress, log: log, errorPage: ErrorWords.page), porter)
        doors.add(Design.assets)
        doors.get("/worker.js", .open) { Worker.response(to: $0.request) }
        LanguageRoutes.add(to: &doors, desk.database)
        SignInRoutes.add(to: &doors, signIn, over: publicAddress.transport)
        SignInLinkRoutes.add(to: &doors, worksDesk, signIn, over: publicAddress.transport)
        FirstStartRoutes.add(to: &doors, worksDesk, setup, signIn, over: publicAddress.transport)
        PeopleRoutes.add(to: &doors, worksDesk)
        PersonRoutes.add(to: &doors, worksDesk)
        RightsRoutes.add(to: &doors, worksDesk)
        AuditRoutes.add(to: &doors, worksDesk)
        ScreenRoutes.add(to: &doors, worksDesk)
        AtScreenRoutes.add(to: &doors, worksDesk, signIn, over: publicAddress.transport)
        UnitCodeRoutes.add(to: &doors, worksDesk)
        MeRoutes.add(to: &doors, worksDesk)
        MeKeyRoutes.add(to: &doors, worksDesk, signIn, over: publicAddress.transport)
        FrontRoutes.add(to: &doors, desk)
        TodayRoutes.add(to: &doors, desk, parts: partsOfToday)
        UnitRoutes.add(to: &doors, desk, parts: partsOfUnit)
        RecordRoutes.add(to: &doors, desk)
        BacktestRoutes.add(to: &doors, desk)
        ComparisonRoutes.add(to: &doors, desk, precedents: Precedents.source)
        LaggardRoutes.add(to: &doors, desk)
        SlippingRoutes.add(to: &doors, desk)
        EffectRoutes.add(to: &doors, desk)
        HelpRoutes.add(to: &doors, desk)
        StandingsRoutes.add(to: &doors, desk)
        SharesRoutes.add(to: &doors, desk)
        LossRoutes.add(to: &doors, desk)
        StopRoutes.add(to: &doors, desk)
        OverviewRoutes.add(to: &doors, desk)
        ObstacleRoutes.add(to: &doors, desk)
        HourRoutes.add(to: &doors, desk)
        DeclineRoutes.add(to: &doors, desk)
        DaySummaryRoutes.add(to: &doors, desk)
        DayNewsRoutes.add(to: &doors, desk)
        BookletRoutes.add(to: &doors, desk, publicAddress)
        ProposalRoutes.add(to: &doors, desk, files)
        WasteRoutes.add(to: &doors, desk, files)
        MethodRoutes.add(to: &doors, desk)
        TaskRoutes.add(to: &doors, desk)
        ExpectationRoutes.add(to: &doors, desk)
        MeasureRoutes.add(to: &doors, desk, files)
        MissionRoutes.add(to: &doors, desk, files)
        VisitRoutes.add(to: &doors, desk)
        MeetingRoutes.add(to: &doors, desk)
        GroupRoutes.add(to: &doors, desk)
        SkillRoutes.add(to: &doors, desk)
        BoardRoutes.add(to: &doors, desk, sections: sectionsOfBoard)
        DefinitionRoutes.add(to: &doors, desk)
        SearchRoutes.add(to: &doors, desk)
        MarkRoutes.add(to: &doors, desk)
        TreeRoutes.add(to: &doors, desk)
        FileRoutes.add(to: &doors, desk.database, files, gates)
        return doors
    }

    /// Where somebody falls behind, one may ask at once what is in the way and who can help.
    private var partsOfToday: PageParts {
        PageParts(
            ways: [LossRoutes.way, HelpRoutes.way],
            sections: [
                DaySummarySection.section(desk.database), MeetingSection.section(desk.database), ObstacleSection.section(desk.database),
                UnderWaySection.section(desk.database), ProposalSection.late(desk.database),
            ])
    }

    /// The tier meeting goes from what deviates to what is done about it, and to what the tier below cannot remove.
    private var sectionsOfBoard: [BoardSection] {
        [
            BoardSection(.actions, DaySummarySection.promises(desk.database)), BoardSection(.actions, ObstacleSection.section(desk.database)),
            BoardSection(.actions, UnderWaySection.section(desk.database)), BoardSection(.actions, MeetingSection.section(desk.database)),
            BoardSection(.escalation, ObstacleSection.carriedUp(desk.database)),
        ]
    }

    private var partsOfUnit: PageParts {
        PageParts(
            ways: [
                HelpRoutes.way, StandingsRoutes.way, SharesRoutes.way, LossRoutes.way, HourRoutes.way, EffectRoutes.way, DeclineRoutes.way, ProposalRoutes.way,
            ],
            sections: [ObstacleSection.section(desk.database), UnderWaySection.section(desk.database)])
    }

    /// Where whoever started the server makes the first administrator; nil where there is one.
    package func setupPath(at now: Moment) throws -> String? { try desk.database.read { try Vacancy.find(in: $0, at: now) } == nil ? nil : setup.path }

    /// Reads all works into memory, once whoever is in a hurry has got the one they want.
    func warmUp() {
        let desk = desk
        Thread.detachNewThread {
            Thread.sleep(forTimeInterval: Site.patience)
            desk.warmUp()
        }
    }

    /// Four times what the first page takes: both at once would take each other's time.
    private static let patience = 0.2
}
