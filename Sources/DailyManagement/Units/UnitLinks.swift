import Language
import Planning
import Web
import Works

/// The ways from a unit's page to what may be asked, printed and defined of it. Nobody is shown a way that ends at a lock.
struct UnitLinks {
    let scene: Scene
    /// To the questions of other capabilities.
    let ways: [PageWay]

    private var places: [(deed: Deed, name: Message, steps: [String])] {
        let ofUnit = questions.map { (Deed.seeFigures, $0.question, Array(scene.outlook.path(of: $0.place).dropFirst(2))) } + sheets
        return scene.path.parent == nil ? ofUnit + ofWorks : ofUnit
    }

    private var questions: [PageWay] { [PageWay(to: .laggards, .whoIsHidden), PageWay(to: .slipping, .whoHasSlipped)] + ways }

    private var sheets: [(Deed, Message, [String])] {
        let unit = ["units", String(scene.unit.id.number)]
        return [
            (.enterFigures, .whyWeStood, unit + ["stops"]), (.seeFigures, .sheetOfCodes, unit + ["codes"]),
            (.registerScreens, .sharedScreens, unit + ["screens"]),
            (.definePlans, .plansHeading, unit + ["plans"]), (.defineUnits, .thisUnit, unit + ["change"]),
        ]
    }

    private var ofWorks: [(Deed, Message, [String])] {
        [
            (.defineIndicators, .indicatorsHeading, ["indicators"]), (.defineCalendar, .calendarHeading, ["calendar"]),
            (.setWorks, .settingsHeading, ["settings"]), (.importFiles, .importsHeading, ["imports"]), (.seePeople, .people, ["people"]),
            (.readAudit, .auditLog, ["audit"]),
        ]
    }

    func write(to html: inout HTML) {
        let open = places.filter { scene.visit.may($0.deed, on: scene.path) }
        guard !open.isEmpty else { return }
        html.heading(scene.language(.toBeDefined))
        html.actions {
            for place in open {
                $0.a(scene.language(place.name), .class("button"), .href(Address(path: ["works", String(scene.columns.works.id.number)] + place.steps)))
            }
        }
    }
}
