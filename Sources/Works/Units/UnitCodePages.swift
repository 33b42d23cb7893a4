import Language
import Web

/// QR codes that open the entry form of a unit: one to be shown, or a sheet for a workshop with one for each team.
struct UnitCodePages: Sendable {
    let call: WorksCall

    /// A roll of labels beyond this is no sheet for a workshop.
    private static let mostOfSheet = 120

    var page: Page {
        call.page(language(.codeToEnter), above: above) {
            $0.section(.class("narrow")) {
                $0.h1(String(path.name))
                $0.p(language(.codeToEnterNote), .class("where"))
                write(call.unit, to: &$0)
                $0.actions { $0.a(language(.sheetOfCodes), .class("button"), .href(call.address(of: call.unit, "codes"))) }
            }
        }
    }

    var sheet: Page {
        let teams = teams
        return call.page(language(.sheetOfCodes), above: above) {
            $0.h1(String(path.name))
            $0.p(language(.sheetOfCodesNote), .class("where"))
            $0.div(.class("codes")) {
                for (unit, path) in teams.prefix(Self.mostOfSheet) {
                    $0.section(.class("card")) {
                        $0.h2(String(path.name))
                        $0.p((path.parent.map { String($0.name) } ?? "") + " · " + language(.enterHere), .class("where"))
                        write(unit, to: &$0)
                    }
                }
            }
            if teams.count > Self.mostOfSheet { $0.p(language(.sheetIsCut(Self.mostOfSheet, of: teams.count)), .class("note")) }
        }
    }

    private var language: Language { call.language }
    private var path: UnitPath { call.path(of: call.unit) }
    private var above: [Header.Step] { [Header.Step(String(path.name), call.address(of: call.unit))] }

    /// Units with nothing below them; the unit itself where nothing is below it.
    private var teams: [(unit: ID<Unit>, path: UnitPath)] {
        let today = call.today, parents = Set(call.organisation.units.values.compactMap { $0.placement(on: today)?.parent })
        return call.places(where: .seeFigures).filter { $0.path.isWithin(path) && !parents.contains($0.unit) }
    }

    private func write(_ unit: ID<Unit>, to html: inout HTML) {
        let url = call.url(of: call.address(of: unit, "entry"))
        if let code = QRCode(url, .quartile) { html.qrCode(code, label: language(.opens(url))) }
        html.p(url, .class("note"))
    }
}
