import Language
import Planning
import Web
import Works

/// The form by which something is proposed: three questions, from a phone or a shared screen, also without a network.
struct ProposalFormPages: Sendable {
    let scene: Scene
    let rules: ProposalRules
    var form: ProposalForm
    /// What it is about, or which declined one is taken up again.
    var about: Matter?
    var again: Matter?
    var problems: [String: Message] = [:]
    /// Others that are like it.
    var similar: [Matter] = []

    private var language: Language { scene.language }

    var page: Page { scene.page(language(.propose), at: .matters(.proposal, "new")) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.h1(language(.propose))
        html.waitingForms(WaitingForms { language(.onThisDevice($0)) })
        for (matter, title) in [(about, Message.proposalAbout), (again, .takenUpAgain)] {
            guard let matter else { continue }
            html.p(.class("where")) {
                $0.text(language(title) + " ")
                $0.a(matter.title, .href(scene.address(of: matter)))
            }
        }
        MatterLines(scene).writeLikes(similar, to: &html)
        writeForm(to: &html)
    }

    private func writeForm(to html: inout HTML) {
        guard let token = scene.reader.form?.token else { return }
        html.fields(post: scene.outlook.address(of: .matters(.proposal, "new")), token: token, sends: .files) {
            writeHidden(to: &$0)
            if again != nil { $0.field(field(ProposalForm.reason, .whyAgain, form.reason)) }
            $0.field(field(ProposalForm.disturbs, .whatDisturbs, form.idea.disturbs))
            $0.field(field(ProposalForm.proposes, .whatDoYouPropose, form.idea.proposes))
            $0.field(field(ProposalForm.brings, .whatWouldItBring, note: .whatItBringsNote, form.idea.brings))
            let files = FilePages(works: scene.columns.works.id, reader: scene.reader)
            for field in files.fields(for: .photos, caption: scene.visit.caption, problem: problems[FileField.photos]) { $0.field(field) }
            writeSignature(to: &$0)
            $0.button(language(similar.isEmpty ? .sendProposal : .sendItAllTheSame), .class("button main"))
        }
    }

    private func writeHidden(to html: inout HTML) {
        html.hidden(SentForm.field, form.number)
        html.hidden("form-of", scene.visit.voice.mark)
        html.hidden("form-title", language(.propose) + ", \(scene.path.name)")
        if let about { html.hidden(ProposalForm.about, String(about.id.number)) }
        if let again { html.hidden(ProposalForm.again, String(again.id.number)) }
        if !similar.isEmpty { html.hidden(MatterForm.sure, "yes") }
    }

    private func field(_ name: String, _ label: Message, note: Message? = nil, _ value: String) -> Field {
        Field(name, language(label), note: note.map { language($0) } ?? "", .lines, value: value, problem: problems[name].map { language($0) })
    }

    private func writeSignature(to html: inout HTML) {
        let choices = rules.signatures(of: scene.visit.voice)
        guard !choices.isEmpty else { return html.notice(.information, language(.sayWhoYouAre)) }
        html.field(
            Field(
                ProposalForm.signature, language(.howItIsSigned), note: language(choices.contains(.nameless) ? .namelessNote : .signatureNote),
                .choice(choices.map { Field.Choice($0.rawValue, language(ProposalWords.signature($0))) }), value: form.signature?.rawValue ?? "",
                problem: problems[ProposalForm.signature].map { language($0) }))
    }
}

/// What is shown once after a proposal without a name: with what its answer is opened.
struct ProposalThanksPages: Sendable {
    let scene: Scene
    let matter: Matter
    let receipt: ProposalReceipt

    var page: Page {
        scene.page(scene.language(.propose), at: .matters(.proposal, "new")) { html in
            html.notice(.done, scene.language(.proposalIsTaken))
            html.h1(scene.language(.yourReceipt))
            html.p(.class("receipt")) { $0.code(receipt.text, Attribute("data-receipt", receipt.text)) }
            html.p(scene.language(.receiptIsShownOnce))
            html.actions {
                $0.a(scene.language(.seeYourProposal), .class("button"), .href(scene.address(of: matter)))
                $0.a(scene.language(.openByReceipt), .class("button quiet"), .href(scene.outlook.address(of: .matters(.proposal, "receipt"))))
            }
        }
    }
}

/// Where whoever has a receipt adds a word.
struct ProposalReceiptPages: Sendable {
    static let code = "code"

    let scene: Scene
    var code = ""
    var text = ""
    var problem: Message?

    private var language: Language { scene.language }

    var page: Page {
        scene.page(language(.openByReceipt), at: .matters(.proposal, "receipt")) { html in
            html.h1(language(.openByReceipt))
            guard let token = scene.reader.form?.token else { return }
            html.fields(post: scene.outlook.address(of: .matters(.proposal, "receipt")), token: token) {
                $0.hidden(SentForm.field, SentForm.number())
                $0.field(Field(Self.code, language(.yourReceipt), note: language(.receiptNote), value: code, problem: problem.map { language($0) }))
                $0.field(Field(MatterForm.text, language(.wordOfTheAuthor), note: language(.wordMayBeEmpty), .lines, value: text))
                $0.button(language(.openIt), .class("button main"))
            }
        }
    }
}
