import Language
import Web
import Works

/// The entry page: a day's figures of a team in ten seconds, standing, with gloves off for a moment.
struct RecordPages: Sendable {
    let scene: Scene
    let sheet: EntrySheet
    /// What was sent and not taken; nil on a first visit.
    var input: EntryInput?
    var form = Form()
    var outcome = Outcome.none
    /// What somebody else said something about since the form was opened.
    var overtaken: [RecordKey] = []

    /// What happened before the page was shown.
    enum Outcome: Sendable {
        case none
        case saved(ID<Entry>)
        /// The figures stood already.
        case unchanged
        /// The form held no figure.
        case nothing
        /// Of two figures the other one's was kept.
        case theirs
        case takenBack
        /// What stands about these was said by somebody else, and is not the reader's to correct.
        case notOwn([RecordKey])
    }

    var language: Language { scene.language }

    var page: Page { scene.page(language(.enterFigures), at: .entry) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        writeOutcome(to: &html)
        html.h1(language(.whatWasDone(String(scene.path.name), scene.on.date.long)))
        if scene.on > scene.today { return html.emptyState(language(.dayToCome), language(.dayToComeWhy)) }
        if let input, input.mustAsk, !input.isWrong { writeDoubts(input, to: &html) }
        if !overtaken.isEmpty { html.notice(.doubtful, language(.somebodyWasQuicker)) }
        if holdsForeign, !outcome.isRefusal { html.p(language(.whoMayCorrect(language)), .class("where")) }
        html.waitingForms(WaitingForms { language(.onThisDevice($0)) })
        if !sheet.lines.isEmpty { writeForm(to: &html) }
        writeBelow(to: &html)
    }

    private func writeForm(to html: inout HTML) {
        guard let token = scene.reader.form?.token else { return }
        html.entryForm(post: scene.outlook.changed { $0.on = scene.on }.address(of: .entry), token: token) {
            writeNumber(to: &$0)
            for line in sheet.lines { write(line, to: &$0) }
            $0.div(.class("field")) {
                $0.label(language(.noteForOthers), .for(EntryField.note))
                $0.textarea(input?.note ?? "", .id(EntryField.note), .name(EntryField.note), Attribute("rows", "2"), Attribute("maxlength", "500"))
            }
            if let input, !input.doubts.isEmpty, !input.isWrong { $0.hidden(EntryField.sure, EntryInput.signature(of: form, sheet)) }
            $0.button(language(input?.mustAsk == true ? .saveAnyway : .save), .class("button main"))
        }
    }

    /// What the form is known by: here, and on a device that keeps it until there is a network.
    private func writeNumber(to html: inout HTML) {
        html.hidden(SentForm.field, form[SentForm.field] ?? SentForm.number())
        html.hidden("form-of", scene.visit.voice.mark)
        html.hidden("form-title", "\(scene.path.name), \(language(scene.on.date.medium))")
    }

    /// Whether anything stands on this page that the reader may not correct.
    private var holdsForeign: Bool { sheet.lines.contains { line in line.last.map { !scene.mayCorrect(what: $0.voice) } ?? false } }

    private func write(_ line: EntrySheet.Line, to html: inout HTML) {
        html.hidden(EntryField.basis(of: line), form[EntryField.basis(of: line)] ?? String(line.last?.entry.number ?? 0))
        if overtaken.contains(sheet.key(line)), let input { EntryConflict(line: line, input: input, scene: scene).write(to: &html) }
        for field in EntryFields(line, input, language, on: sheet.day).all {
            var shown = field
            if NumberField.wasStepped(form) { shown = field.holding(field.stepped(in: form)) }
            html.numberField(shown)
        }
    }

    private func writeDoubts(_ input: EntryInput, to html: inout HTML) {
        for doubt in input.doubts {
            guard let line = sheet.lines.first(where: { EntryField.actual(of: $0) == doubt.field || EntryField.base(of: $0) == doubt.field }) else { continue }
            let form = FigureForm(line.indicator, language)
            html.notice(.doubtful, language(.really(line.indicator.name, form.amount(doubt.value), form.amount(doubt.usual))))
        }
    }

    /// Units that enter for themselves.
    private func writeBelow(to html: inout HTML) {
        let below = scene.columns.organisation.children(of: scene.unit.id, on: scene.on)
            .compactMap { id in scene.columns.organisation.path(of: id, on: scene.on).map { (id, $0) } }.sorted { $0.1 < $1.1 }
        guard !below.isEmpty else { return }
        html.heading(language(.unitsBelow), note: language(.theyEnterThemselves))
        html.div(.class("choices")) {
            for (id, path) in below { $0.a(String(path.name), .class("button"), .href(scene.outlook.changed { $0.unit = id }.address(of: .entry))) }
        }
    }
}

// MARK: What happened

extension RecordPages {
    private func writeOutcome(to html: inout HTML) {
        switch outcome {
        case .none: break
        case .nothing: html.notice(.doubtful, language(.nothingTyped))
        case .theirs: html.notice(.information, language(.theirsStays))
        case .unchanged: html.notice(.information, language(.stoodAlready))
        case .takenBack: html.notice(.information, language(.takenBackNow))
        case .saved(let entry): writeSaved(entry, to: &html)
        case .notOwn(let keys): writeForeign(keys, to: &html)
        }
    }

    /// Whose figures stay, and who could correct them.
    private func writeForeign(_ keys: [RecordKey], to html: inout HTML) {
        let stays = sheet.lines.compactMap { line in
            keys.contains(sheet.key(line)) ? line.last.map { language(.staysAsEntered(line.indicator.name, SourceWords.author($0.by, language))) } : nil
        }
        html.notice(.wrong, (stays + [language(.whoMayCorrect(language))]).joined(separator: language == .chinese ? "" : " "))
    }

    private func writeSaved(_ entry: ID<Entry>, to html: inout HTML) {
        html.notice(.done, ([language(.saved)] + sheet.lines.compactMap(meaning)).joined(separator: language == .chinese ? "" : " ")) {
            if let token = scene.reader.form?.token {
                $0.form(post: Address(path: scene.outlook.path(of: .entry) + ["undo"]), token: token) {
                    $0.hidden(EntryField.entry, String(entry.number))
                    $0.hidden("on", scene.on.description)
                    $0.button(language(.undo), .class("button"))
                }
            }
            $0.a(language(.today), .class("button quiet"), .href(scene.outlook.changed { $0.on = scene.on }.address(of: .today)))
        }
    }

    /// What a figure means: how much of the day's plan it is.
    private func meaning(of line: EntrySheet.Line) -> String? {
        guard let actual = line.standing.actual else { return nil }
        let form = FigureForm(line.indicator, language)
        if line.indicator.direction == .within { return language(.saidFigure(line.indicator.name, form.amount(actual))) }
        if line.isRatio {
            guard let base = line.standing.base, base > 0 else { return nil }
            return language(
                line.plan.map { .saidRatio(line.indicator.name, form.ratio(actual / base), form.ratio($0)) }
                    ?? .saidFigure(line.indicator.name, form.ratio(actual / base)))
        }
        guard let plan = line.plan, plan > 0 else { return language(.saidFigure(line.indicator.name, form.amount(actual))) }
        return language(.saidOfPlan(line.indicator.name, form.amount(actual), Percent(actual / plan)))
    }
}

extension RecordPages.Outcome {
    fileprivate var isRefusal: Bool { if case .notOwn = self { true } else { false } }
}
