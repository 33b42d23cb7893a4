import Language
import Web

/// The statement of rights, as people read it: made from the one the program holds to.
struct RightsPages: Sendable {
    let call: WorksCall

    var rights: Page {
        call.page(language(.whoMayDoWhat)) {
            $0.h1(language(.whoMayDoWhat))
            $0.p(language(.anOfficeHolds), .class("where"))
            writeDeeds(to: &$0)
            writeScreen(to: &$0)
            writeGivers(to: &$0)
            $0.actions { if call.somebody.may(.seeFigures) { $0.a(language(.doubleOffices), .class("button"), .href(call.address("double-offices"))) } }
        }
    }

    private var language: Language { call.language }

    private func writeDeeds(to html: inout HTML) {
        html.scrollingTable(language(.whoMayDoWhat)) {
            $0.thead {
                $0.tr {
                    $0.th(language(.mayDo), .scope("col"))
                    for office in Office.allCases { $0.th(language(.office(office)), .scope("col")) }
                }
            }
            $0.tbody { for deed in Deed.allCases { write(deed, to: &$0) } }
        }
    }

    private func write(_ deed: Deed, to html: inout HTML) {
        html.tr {
            $0.th(language(.deed(deed)), .scope("row"))
            for office in Office.allCases {
                let may = Rights.deeds(of: office).contains(deed)
                $0.td {
                    $0.span(may ? "✓" : "·", .ariaHidden)
                    $0.span(language(may ? .yes : .no), .class("hidden"))
                }
            }
        }
    }

    private func writeScreen(to html: inout HTML) {
        html.heading(language(.sharedScreens))
        html.p(language(.letsYouDo(Rights.deedsOfScreen, language)))
    }

    private func writeGivers(to html: inout HTML) {
        html.heading(language(.whoGivesWhat), note: language(.whoGivesWhatNote))
        html.dl(.class("facts")) {
            for office in Office.allCases where !Rights.appointable(by: office).isEmpty {
                $0.dt(language(.office(office)))
                $0.dd(language.list(Office.allCases.filter(Rights.appointable(by: office).contains).map { language(.office($0)) }))
            }
        }
    }
}

// MARK: - Double offices

extension RightsPages {
    func doubleOffices(_ found: [(double: DoubleOffice, name: String)]) -> Page {
        call.page(language(.doubleOffices), above: [Header.Step(language(.whoMayDoWhat), call.address("rights"))]) {
            $0.h1(language(.doubleOffices))
            $0.p(language(.whatDoubleOfficesAre), .class("where"))
            if found.isEmpty { $0.emptyState(language(.noDoubleOffice), language(.noDoubleOfficeNote)) }
            for verdict in [DoubleOffice.Verdict.flagged, .neutral] { write(found.filter { $0.double.verdict == verdict }, verdict, to: &$0) }
        }
    }

    private func write(_ found: [(double: DoubleOffice, name: String)], _ verdict: DoubleOffice.Verdict, to html: inout HTML) {
        guard !found.isEmpty else { return }
        html.heading(
            language(verdict == .flagged ? .aboveShopLevel : .atShopLevel), note: language(verdict == .flagged ? .aboveShopLevelNote : .atShopLevelNote))
        html.ul(.class("list")) {
            for (double, name) in found {
                $0.li {
                    $0.b(name)
                    $0.span(language(.directsAndSupervises(call.path(of: double.unit).text, double.directs.office)))
                }
            }
        }
    }
}
