import Language
import Web

/// The screens of a unit, for whoever registers them.
struct ScreenPages: Sendable {
    let call: WorksCall
    var problem: Message?
    /// Why a screen was not renamed.
    var renaming: Message?

    func list(_ screens: [Screen]) -> Page {
        call.page(language(.sharedScreens), above: above) {
            $0.h1(language(.sharedScreensOf(String(call.path(of: call.unit).name))))
            $0.p(language(.whatASharedScreenIs), .class("where"))
            if let renaming { $0.notice(.doubtful, language(renaming)) }
            if screens.isEmpty {
                $0.emptyState(language(.noScreen), language(.noScreenNote))
            } else {
                $0.cards { for screen in screens { write(screen, to: &$0) } }
            }
            $0.heading(language(.registerScreen))
            call.reader.fields(post: here, to: &$0) {
                $0.field(Field(ScreenField.name, language(.nameOfScreen), note: language(.nameOfScreenNote), problem: problem.map { language($0) }))
                $0.button(language(.showTheCode), .class("button main"))
            }
        }
    }

    /// Shown once: what is stored of the code is its digest.
    func code(_ code: ScreenCode, for name: String) -> Page {
        let url = call.url(of: Address(path: ["screen"], query: [(ScreenField.code, code.text)]))
        return call.page(name, above: above + [Header.Step(language(.sharedScreens), here)]) {
            $0.section(.class("narrow")) {
                $0.h1(name)
                $0.p(language(.openAtTheScreen(call.url(of: "/screen"))))
                $0.p(.class("big")) { $0.code(code.text, .class("secret")) }
                $0.p(language(.orScanIt), .class("note"))
                if let picture = QRCode(url) { $0.qrCode(picture, label: url) }
                $0.p(language(.codeHolds), .class("note"))
                $0.actions { $0.a(language(.sharedScreens), .class("button"), .href(here)) }
            }
        }
    }

    private var language: Language { call.language }
    private var here: Address { call.address(of: call.unit, "screens") }
    private var above: [Header.Step] { [Header.Step(String(call.path(of: call.unit).name), call.address(of: call.unit))] }

    private func write(_ screen: Screen, to html: inout HTML) {
        func act(_ step: String) -> Address {
            Address(path: ["works", String(call.works.id.number), "units", String(screen.unit.number), "screens", String(screen.id.number), step])
        }
        html.card {
            $0.h3(screen.name)
            $0.p("\(call.path(of: screen.unit)) · \(language(standing(of: screen)))", .class("where"))
            $0.details(.class("more")) {
                $0.summary(language(.changeIt))
                call.reader.fields(post: act("name"), to: &$0) {
                    $0.hidden(ScreenField.seen, screen.name)
                    // Several on one page: each field has a name of its own for those who hear it, and no id.
                    $0.input(.name(ScreenField.name), .type("text"), .value(screen.name), .ariaLabel(language(.nameOfScreen)), .autocomplete("off"))
                    $0.button(language(.renameIt), .class("button"))
                }
                $0.actions {
                    call.reader.button(.newCode, post: act("code"), to: &$0)
                    call.reader.button(.revokeIt, post: act("revoke"), to: &$0)
                }
            }
        }
    }

    private func standing(of screen: Screen) -> Message {
        switch screen.standing {
        case .awaited: .screenAwaited
        case .open(let since): .screenLastUsed(call.clock.text(screen.seen ?? since))
        case .revoked: .screenRevoked
        }
    }
}
