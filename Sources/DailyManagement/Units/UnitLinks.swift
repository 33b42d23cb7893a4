import Language
import Planning
import Web
import Works

/// The ways from a unit's page to what may be asked, printed and defined of it. Nobody is shown a way that ends at a lock.
struct UnitLinks {
    let scene: Scene

    private var places: [(deed: Deed, name: Message, steps: [String])] {
        let unit = ["units", String(scene.unit.id.number)]
        let ofUnit: [(Deed, Message, [String])] = [
            (.seeFigures, .whoIsHidden, unit + ["laggards"]),
            (.seeFigures, .whoHasSlipped, unit + ["slipping"]), (.seeFigures, .whoCanHelpHere, unit + ["help"]),
            (.seeFigures, .standingsHere, unit + ["standings"]), (.seeFigures, .sharesHere, unit + ["shares"]),
            (.seeFigures, .whereTimeIsLost, unit + ["losses"]),
            (.seeFigures, .didItWorkHere, unit + ["effect"]), (.seeFigures, .sheetOfCodes, unit + ["codes"]),
            (.registerScreens, .sharedScreens, unit + ["screens"]), (.definePlans, .plansHeading, unit + ["plans"]),
            (.defineUnits, .thisUnit, unit + ["change"]),
        ]
        return scene.path.parent == nil ? ofUnit + ofWorks : ofUnit
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
