import Language
import Web

/// The page of what concerns oneself.
struct MePages: Sendable {
    let call: WorksCall
    let view: MeView
    var ways: [MeWay] = []
    var news: Message?
    var problems: [String: Message] = [:]

    var page: Page {
        reader.page(title: language(.aboutMe), header: reader.header()) {
            $0.h1(view.person.name)
            $0.p(language(.youSignInAs(view.account.name.text, badge: view.person.values?.badge?.text)), .class("where"))
            if let news { $0.notice(.done, language(news)) }
            $0.actions { for way in ways { $0.a(language(way.name), .class("button main"), .href(call.address(way.step))) } }
            writeDetails(to: &$0)
            writeOffices(to: &$0)
            writeKeys(to: &$0)
            writeSessions(to: &$0)
            writeAccesses(to: &$0)
            writeData(to: &$0)
        }
    }

    private var reader: Reader { call.reader }
    private var language: Language { call.language }

    private func writeDetails(to html: inout HTML) {
        let values = view.person.values
        html.heading(language(.nameAndLanguage))
        reader.fields(post: "/me", to: &html) {
            $0.field(
                Field(
                    MeField.name, language(.nameOfPerson), value: values?.name ?? "", problem: problems[MeField.name].map { language($0) }, autocomplete: "name"
                ))
            $0.field(Field(MeField.language, language(.languageOfThePage), .choice(LanguageChoice.all(language)), value: values?.language?.rawValue ?? ""))
            $0.button(language(.save), .class("button"))
        }
    }
}

// MARK: - Offices

extension MePages {
    private func writeOffices(to html: inout HTML) {
        html.heading(language(.myOffices))
        if view.offices.isEmpty { html.p(language(.noOfficeOfMine), .class("note")) }
        html.cards { for office in view.offices { write(office, to: &$0) } }
        html.actions {
            if call.somebody.may(.seePeople) { $0.a(language(.people), .class("button"), .href(call.address("people"))) }
            $0.a(language(.whoMayDoWhat), .class("button"), .href(call.address("rights")))
        }
    }

    private func write(_ appointment: Appointment, to html: inout HTML) {
        html.card {
            $0.h3(language(.office(appointment.office)))
            $0.p("\(call.path(of: appointment.unit)) · \(language(.term(appointment.effective)))", .class("where"))
            $0.p(language(.letsYouDo(Rights.deeds(of: appointment.office), language)))
            if call.organisation.path(of: appointment.unit, on: call.today) != nil { writeWays(from: appointment, to: &$0) }
        }
    }

    private func writeWays(from appointment: Appointment, to html: inout HTML) {
        let path = call.path(of: appointment.unit), unit = appointment.unit
        html.actions {
            if call.somebody.may(.enterFigures, on: path) { $0.a(language(.sheetOfCodes), .class("button"), .href(call.address(of: unit, "codes"))) }
            if call.somebody.may(.registerScreens, on: path) { $0.a(language(.sharedScreens), .class("button"), .href(call.address(of: unit, "screens"))) }
        }
    }
}

// MARK: - Signing in

extension MePages {
    private func writeKeys(to html: inout HTML) {
        html.heading(language(.howISignIn))
        html.div(.class("cards")) {
            writeKey(.password, language(.passwordNote), (.changeIt, "/me/password"), to: &$0)
            writeKey(.pin, language(view.account.pin == nil ? .noPIN : .hasPIN), (view.account.pin == nil ? .setIt : .changeIt, "/me/pin"), to: &$0)
            let factor = view.account.secondFactor
            writeKey(.secondFactor, language(factor == nil ? .noFactor : .hasFactor), (factor == nil ? .setIt : .removeIt, "/me/second-factor"), to: &$0)
        }
    }

    private func writeKey(_ name: Message, _ state: String, _ way: (name: Message, address: Address), to html: inout HTML) {
        html.card {
            $0.h3(language(name))
            $0.p(state, .class("note"))
            $0.a(language(way.name), .class("button"), .href(way.address), .ariaLabel("\(language(name)): \(language(way.name))"))
        }
    }

    private func writeSessions(to html: inout HTML) {
        html.heading(language(.whereIAmSignedIn), note: language(.sessionsNote))
        html.scrollingTable(language(.whereIAmSignedIn)) {
            $0.thead {
                $0.tr { for head in [Message.deviceHead, .addressHead, .sinceHead, .lastUsedHead, .actionHead] { $0.th(language(head), .scope("col")) } }
            }
            $0.tbody { for session in view.sessions { write(session, to: &$0) } }
        }
        html.actions {
            reader.button(.signOut, post: "/sign-out", to: &$0)
            reader.button(.signOutEverywhere, post: "/me/sessions/end-all", to: &$0)
        }
    }

    private func write(_ session: Session, to html: inout HTML) {
        html.tr {
            $0.th(DeviceName.short(session.origin.device), .scope("row"))
            $0.td(session.origin.address)
            $0.td(language(call.clock.text(session.began)))
            $0.td(language(call.clock.text(session.seen)))
            $0.td {
                if session.id == call.somebody.session.id { return $0.text(language(.thisBrowser)) }
                reader.button(.endIt, post: "/me/sessions/end", hidden: [(MeField.session, String(session.id.number))], to: &$0)
            }
        }
    }
}

// MARK: - What is stored

extension MePages {
    private func writeAccesses(to html: inout HTML) {
        html.heading(language(.whoLooked), note: language(.whoLookedNote))
        guard !view.accesses.isEmpty else { return html.p(language(.nobodyLooked), .class("note")) }
        html.scrollingTable(language(.whoLooked)) {
            $0.thead { $0.tr { for head in [Message.whenHead, .whoHead, .whatHead] { $0.th(language(head), .scope("col")) } } }
            $0.tbody {
                for (access, name) in view.accesses {
                    $0.tr {
                        $0.th(language(call.clock.text(access.at)), .scope("row"))
                        $0.td(access.reader == nil ? language(.atTheTerminal) : name ?? Person.nameless)
                        $0.td(language(.access(access.what)))
                    }
                }
            }
        }
    }

    private func writeData(to html: inout HTML) {
        html.heading(language(.myData))
        html.p(language(.myDataNote), .class("note"))
        html.actions {
            $0.a(language(.exportMyData), .class("button"), .href("/me/export"))
            $0.a(language(.eraseMe), .class("button"), .href("/me/erase"))
        }
    }
}

/// The languages to choose from, each by its own name.
enum LanguageChoice {
    static func all(_ language: Language) -> [Field.Choice] {
        [Field.Choice("", language(.asTheBrowserAsks))] + Language.allCases.map { Field.Choice($0.rawValue, $0.endonym) }
    }
}

enum MeField {
    static let name = "name"
    static let language = "language"
    static let session = "session"
    static let password = "password"
    static let pin = "pin"
    static let code = "code"
    static let draft = "draft"
    static let sure = "sure"
}
