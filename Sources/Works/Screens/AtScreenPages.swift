import Language
import Web

/// What a shared screen says of itself.
struct AtScreenPages: Sendable {
    let call: WorksCall
    let screen: AtScreen
    var problem: Message?

    var page: Page {
        reader.page(title: screen.screen.name, header: reader.header()) {
            $0.h1(screen.screen.name)
            $0.p(language(.screenOf(screen.path.text)), .class("where"))
            $0.actions {
                $0.a(language(.enterHere), .class("button main"), .href(call.address(of: screen.screen.unit, "entry")))
                $0.a(language(.toTheBoard), .class("button"), .href(call.address(of: screen.screen.unit, "board")))
            }
            $0.heading(language(.whoseEntry), note: language(.whoseEntryNote))
            if let speaker = screen.speaker { write(speaker, to: &$0) } else { writeForm(to: &$0) }
        }
    }

    /// Before the browser is a screen: for its code.
    static func code(_ reader: Reader, typed: String, problem: Message? = nil) -> Page {
        let language = reader.language
        return reader.page(title: language(.becomeAScreen), header: reader.header()) {
            $0.section(.class("narrow")) {
                $0.h1(language(.becomeAScreen))
                $0.p(language(.becomeAScreenNote))
                reader.fields(post: "/screen", to: &$0) {
                    $0.field(Field(ScreenField.code, language(.codeOfScreen), value: typed, problem: problem.map { language($0) }))
                    $0.button(language(.makeItAScreen), .class("button main"))
                }
            }
        }
    }

    private var reader: Reader { call.reader }
    private var language: Language { call.language }

    private func write(_ speaker: Person, to html: inout HTML) {
        html.notice(.done, language(.nextEntriesAreOf(speaker.name))) { reader.button(.iAmDone, post: "/screen/person/done", to: &$0) }
    }

    private func writeForm(to html: inout HTML) {
        reader.fields(post: "/screen/person", to: &html) {
            $0.field(Field(ScreenField.badge, language(.badgeNumber), .code, problem: problem.map { language($0) }))
            $0.field(Field(ScreenField.pin, language(.pin), .password))
            $0.button(language(.itIsMe), .class("button"))
        }
    }
}
