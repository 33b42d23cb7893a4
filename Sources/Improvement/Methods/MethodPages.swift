import Language
import Planning
import Web
import Works

/// One method: the case, what the figures say, who took it over.
struct MethodPage: MatterSheet {
    static let kind = MatterKind.method

    let told: MethodView
    /// What came of it where it was first done, and at units that took it over.
    var studies: [ID<Unit>: EffectStudy] = [:]
    var problem: Message?
    var typed = Form()

    var view: MatterView { told.matter }

    func write(to html: inout HTML) {
        html.p(.class("where")) {
            $0.link(language(MethodFace.many), to: scene.outlook.address(of: .matters(.method)))
            $0.text(" · \(language(.firstAt)) \(scene.name(of: matter.unit))")
        }
        html.headline { $0.text(matter.title) }
        html.p(.class("where")) { $0.tag(language(MethodFace.stage(matter.stage))) }
        writeProblem(to: &html)
        writeCase(to: &html)
        writeEvidence(to: &html)
        writeAdoptions(to: &html)
        writeDeeds(to: &html)
        pages.writeStory(to: &html)
    }

    private func writeCase(to html: inout HTML) {
        let method = told.method
        html.card {
            for (title, text) in [
                (Message.whatStoodInTheWay, method.obstacle), (.whatWasDone, method.done), (.whatItBrought, method.effect),
                (.underWhichConditions, method.conditions),
            ] where !text.isEmpty {
                $0.h2(language(title))
                $0.p(text)
            }
            let contacts = view.parts.filter { $0.role == .contact }.compactMap { view.names[$0.person] }
            if !contacts.isEmpty { $0.p("\(language(.askWhom)): \(language.list(contacts))", .class("note")) }
        }
        pages.writeTies(.from, to: &html)
    }

    // MARK: What the figures say

    private func writeEvidence(to html: inout HTML) {
        guard let evidence = told.method.evidence else { return }
        html.heading(language(.whatTheFiguresSay))
        html.card { card in
            if let study = studies[matter.unit] { for line in EffectWords.lines(study, language) { card.p(line) } }
            guard scene.visit.may(.seeFigures, on: scene.path(of: matter.unit)) else { return }
            card.actions { $0.a(language(.lookCloser), .class("button quiet"), .href(effect(at: matter.unit, since: evidence.since))) }
        }
    }

    private func effect(at unit: ID<Unit>, since day: Day) -> Address {
        let place = scene.outlook.changed { ($0.unit, $0.indicator) = (unit, nil) }
        let name = told.method.evidence.flatMap { scene.columns.book[$0.indicator]?.name }
        let asked = [(EffectForm.indicatorField, name), (EffectForm.sinceField, day.description)]
        return Address(path: place.path(of: .effect), query: place.query + asked.compactMap { field, value in value.map { (name: field, value: $0) } })
    }

    // MARK: Who took it over

    private func writeAdoptions(to html: inout HTML) {
        guard !told.adoptions.isEmpty else { return }
        html.heading(
            language(.whoTookItOver), note: language(.takenOverBy(told.adoptions.count { $0.stage.isTaken }, told.adoptions.count)))
        html.scrollingTable(language(.whoTookItOver)) {
            $0.thead { $0.tr { for head in [Message.unitHead, .itsAnswer, .broughtThere] { $0.th(language(head), .scope("col")) } } }
            $0.tbody { for adoption in told.seen { write(adoption, to: &$0) } }
        }
        let unseen = told.adoptions.count - told.seen.count
        if unseen > 0 { html.p(language(.othersUnseen(unseen)), .class("note")) }
    }

    private func write(_ adoption: Adoption, to html: inout HTML) {
        html.tr {
            $0.th(.scope("row")) { $0.a(scene.name(of: adoption.matter.unit), .href(scene.address(of: adoption.matter))) }
            $0.td(language(AdoptionFace.stage(adoption.matter.stage)))
            $0.td { cell in
                guard let since = adoption.since, told.method.evidence != nil else { return cell.text("–") }
                if let study = studies[adoption.matter.unit] { cell.text(EffectWords.lines(study, language).first ?? "") }
                cell.a(" " + language(.lookCloser), .href(effect(at: adoption.matter.unit, since: since)))
            }
        }
    }

    // MARK: What can be done

    private func writeDeeds(to html: inout HTML) {
        guard let somebody = scene.visit.signedIn, matter.isOpen else { return }
        if somebody.may(.lead) { writeInvitation(to: &html) }
        guard scene.visit.may(.lead, on: scene.path(of: matter.unit)) else { return }
        write(MethodDeed.remark.rawValue, .addARemark, to: &html) { $0.field(text(.addARemark, in: MethodDeed.remark.rawValue)) }
        write(MethodDeed.outdated.rawValue, .itIsOutdated, to: &html) { $0.field(text(.whyThis, in: MethodDeed.outdated.rawValue)) }
    }

    private func writeInvitation(to html: inout HTML) {
        write(MethodDeed.invite.rawValue, .inviteUnits, to: &html) {
            if !told.alike.isEmpty {
                $0.checkboxes(
                    InvitationForm.unitField, language(.similarObstacles),
                    told.alike.map { Field.Choice(String($0.unit.number), "\(scene.name(of: $0.unit)): \($0.title)") }, chosen: [])
            }
            $0.field(field(InvitationForm.namesField, .unitsByName, note: .unitsByNameNote, .lines, in: MethodDeed.invite.rawValue))
            $0.field(text(.wordWithIt, in: MethodDeed.invite.rawValue))
        }
    }
}

/// The form by which a method is written down.
struct MethodFormPages: Sendable {
    let scene: Scene
    var form = MethodForm()
    var problems: [String: Message] = [:]

    private var language: Language { scene.language }

    var page: Page { scene.page(language(.writeAMethod), at: .matters(.method, "new")) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.h1(language(.writeAMethod))
        guard let token = scene.reader.form?.token else { return }
        html.fields(post: Address(path: scene.outlook.path(of: .matters(.method, "new"))), token: token) {
            $0.hidden(SentForm.field, SentForm.number())
            if let from = form.from { $0.hidden(MethodForm.fromField, String(from.number)) }
            $0.field(Field(MatterForm.title, language(.methodTitle), value: form.title, problem: problem(MatterForm.title)))
            writeCase(to: &$0)
            writeEvidence(to: &$0)
            $0.checkboxes(MethodForm.contactField, language(.askWhom), [Field.Choice("me", language(.nameMeAsContact))], chosen: form.isContact ? ["me"] : [])
            $0.button(language(.writeAMethod), .class("button main"))
        }
    }

    private func writeCase(to html: inout HTML) {
        for (field, label, value) in [
            (MethodForm.obstacleField, Message.whatStoodInTheWay, form.obstacle), (MethodForm.doneField, .whatWasDone, form.done),
            (MethodForm.effectField, .whatItBrought, form.effect), (MethodForm.conditionsField, .underWhichConditions, form.conditions),
        ] { html.field(Field(field, language(label), .lines, value: value, problem: problem(field))) }
    }

    private func writeEvidence(to html: inout HTML) {
        let indicators = scene.panoramas.map { Field.Choice($0.indicator.name, $0.indicator.name) }
        html.field(
            Field(
                MethodForm.indicatorField, language(.shownByIndicator), .choice([Field.Choice("", language(.noIndicator))] + indicators), value: form.indicator)
        )
        html.field(Field(MethodForm.sinceField, language(.sinceWhichDay), .day, value: form.since, problem: problem(MethodForm.sinceField)))
    }

    private func problem(_ field: String) -> String? { problems[field].map { language($0) } }
}

/// A unit's answer to an invitation.
struct AdoptionPage: MatterSheet {
    static let kind = MatterKind.adoption

    let view: MatterView
    let adoption: Adoption
    let method: Matter?
    var problem: Message?
    var typed = Form()

    func write(to html: inout HTML) {
        pages.writeHead(to: &html)
        writeProblem(to: &html)
        if let method { html.actions { $0.a(language(MethodFace.one), .class("button"), .href(scene.address(of: method))) } }
        if view.matter.isOpen, scene.visit.may(.lead, on: scene.path) { writeAnswer(to: &html) }
        pages.writeStory(to: &html)
    }

    private func writeAnswer(to html: inout HTML) {
        pages.form(AdoptionDeed.answer.rawValue, to: &html) {
            $0.field(text(.whyOrHow, in: AdoptionDeed.answer.rawValue))
            $0.field(Field(MethodForm.sinceField, language(.fromWhichDay), .day, value: scene.today.description))
            $0.actions { actions in
                for (stage, name) in [(Adoption.Stage.adopted, Message.weAdopt), (.adapted, .weAdapt), (.declined, .weDecline)] {
                    actions.button(language(name), .class(stage == .adopted ? "button main" : "button"), .name("answer"), .value(stage.rawValue))
                }
            }
        }
    }
}
