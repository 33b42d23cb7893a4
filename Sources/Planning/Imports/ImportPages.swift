import Language
import Tables
import Web
import Works

/// Files sent through the page: what is in them, what came of them, and the way back.
struct ImportPages: Sendable {
    enum Field {
        static let kind = "kind"
        static let file = "file"
        static let create = "create"
        static let word = "word"
    }

    let scene: WorksScene

    private var language: Language { scene.language }
    private var path: [String] { scene.steps("imports") }
    private var step: Header.Step { Header.Step(language(.importsHeading), Address(path: path)) }

    /// The kinds of files that one may bring in.
    var kinds: [ImportKind] { ImportKind.allCases.filter { scene.visit.may($0.deed, on: UnitPath(scene.works.name)) } }

    var mayCreate: Bool { scene.visit.may(.defineUnits, on: UnitPath(scene.works.name)) && scene.visit.may(.defineIndicators, on: UnitPath(scene.works.name)) }

    func mayTakeBack(_ entry: Entry) -> Bool { entry.deedsOfTakingBack.allSatisfy { scene.visit.may($0, on: UnitPath(scene.works.name)) } }

    /// Records may carry plans, whoever brings them in.
    var plans: RecordImport.Options.Plans { scene.visit.may(.definePlans, on: UnitPath(scene.works.name)) ? .take : .refuse }

    /// - Parameters:
    ///   - problem: what was wrong with what was sent.
    ///   - entries: newest first.
    func list(_ entries: [Entry], _ outcome: DefinitionOutcome.Outcome, problem: Message? = nil) -> Page {
        scene.page(language(.importsHeading)) {
            $0.h1(language(.importsOf(scene.works.name)))
            writeOutcome(outcome, of: entries, to: &$0)
            writeForm(problem, to: &$0)
            if !entries.isEmpty { write(entries, to: &$0) }
        }
    }

    private func writeOutcome(_ outcome: DefinitionOutcome.Outcome, of entries: [Entry], to html: inout HTML) {
        switch outcome {
        case .saved(let entry):
            let isTheirs = entries.first { $0.id == entry }.map(mayTakeBack) ?? false
            html.notice(.done, language(.importStored(entry.number))) { html in
                if isTheirs { html.a(language(.takeBack), .class("button"), .href(Address(path: path + [String(entry.number)]))) }
            }
        case .takenBack: html.notice(.information, language(.takenBackNow))
        case .none, .set, .unchanged: break
        }
    }

    private func writeForm(_ problem: Message?, to html: inout HTML) {
        guard let token = scene.reader.form?.token else { return }
        html.form(post: Address(path: path), token: token, .class("entry"), Attribute("enctype", "multipart/form-data")) {
            $0.field(Web.Field(Field.kind, language(.whatIsInTheFile), .choice(kinds.map { .init($0.rawValue, language(.kind(of: $0))) }), value: ""))
            $0.field(
                Web.Field(
                    Field.file, language(.theFile), note: language(.theFileNote(ImportPages.megabytes)), .file, value: "", problem: problem.map { language($0) }
                ))
            if mayCreate { $0.checkboxes(Field.create, language(.newNames), [.init("1", language(.createThem))], chosen: []) }
            $0.button(language(.lookAtTheFile), .class("button main"))
        }
    }

    private static let megabytes = Limits.fileBytes >> 20

    private func write(_ entries: [Entry], to html: inout HTML) {
        html.heading(language(.importsSoFar))
        html.scrollingTable(language(.importsSoFar)) {
            $0.thead {
                $0.tr {
                    for title in [Message.number, .source, .what, .statedBy, .statedAt] { $0.th(language(title), .scope("col")) }
                    for title in [Message.rows, .created] { $0.th(language(title), .scope("col"), .class("number")) }
                    $0.th(language(.importState), .scope("col"))
                }
            }
            $0.tbody { for entry in entries { write(entry, to: &$0) } }
        }
    }

    private func write(_ entry: Entry, to html: inout HTML) {
        html.tr {
            $0.th(.scope("row")) { $0.a(String(entry.id.number), .href(Address(path: path + [String(entry.id.number)]))) }
            $0.td { SourceWords.write(entry.source, language, to: &$0) }
            $0.td(language(.what(of: entry.what)), .class("date"))
            $0.td(SourceWords.author(entry.by, language))
            $0.td(scene.time(entry.at), .class("date"))
            $0.td(language.number(entry.counts.rows), .class("number"))
            $0.td(language.number(entry.counts.created), .class("number"))
            $0.td(language(.state(of: entry.state)), .class("date"))
        }
    }
}

// MARK: The report of a file, and one import

extension ImportPages {
    /// - Parameter word: by which the file is asked for again; nil where it cannot be stored.
    func report(_ report: ImportReport, of file: String, _ word: String?) -> Page {
        scene.page(language(.reportHeading), above: [scene.rootStep, step]) {
            $0.h1(file.isEmpty ? language(.theFile) : file)
            if word == nil { $0.notice(.wrong, language(.nothingOfIt)) }
            writeCounts(report, to: &$0)
            for complaint in report.complaints { $0.p(complaint, .lang("en"), .class("problem")) }
            writeWrongRows(report, to: &$0)
            write(report.questions, .questionableRows, rest: report.counts.questionable - report.questions.count, to: &$0)
            write(report.remarks, .remarksHeading, rest: 0, to: &$0)
            if let word { writeConfirmation(word, to: &$0) }
            $0.actions { $0.a(language(.otherFile), .class("button"), .href(Address(path: path))) }
        }
    }

    /// While a file is checked or stored.
    func underWay(_ stage: ImportShelf.Stage, _ file: String, _ word: String) -> Page {
        scene.page(language(.reportHeading), above: [scene.rootStep, step]) {
            $0.h1(file.isEmpty ? language(.theFile) : file)
            if case .storing = stage { $0.notice(.information, language(.isBeingStored)) } else { $0.notice(.information, language(.isBeingChecked)) }
            $0.actions { $0.a(language(.lookAgain), .class("button"), .href(Address(path: path + ["waiting"], query: [(Field.word, word)]))) }
        }
    }

    private func writeCounts(_ report: ImportReport, to html: inout HTML) {
        html.heading(language(.whatItChanges), note: language(.nothingStoredYet))
        html.comparison(
            Comparison(
                language(.whatItChanges), subject: language(.what), columns: [language(.rows)], .numbers,
                lines: [
                    (Message.rows, report.counts.rows), (.created, report.counts.created), (.questionable, report.counts.questionable),
                    (.wrongRows, report.counts.bad),
                ]
                .map { (language($0.0), [language.number($0.1)]) }))
    }

    /// What was found and expected is said in the words of the terminal.
    private func writeWrongRows(_ report: ImportReport, to html: inout HTML) {
        guard !report.wrongRows.isEmpty else { return }
        html.heading(language(.wrongRows))
        html.comparison(
            Comparison(
                language(.wrongRows), subject: language(.line), columns: [language(.column), language(.foundInCell), language(.expectedInCell)],
                lines: report.wrongRows.map { (String($0.line), [$0.column ?? "–", $0.found, $0.expected]) }))
        let rest = report.counts.bad - report.wrongRows.count
        if rest > 0 { html.p(language(.furtherRows(rest)), .class("note")) }
    }

    /// The sentences of the reader of files are the same at the terminal, in English.
    private func write(_ sentences: [String], _ title: Message, rest: Int, to html: inout HTML) {
        guard !sentences.isEmpty else { return }
        html.heading(language(title))
        html.ul(.class("evidence")) {
            for sentence in sentences { $0.li(sentence, .lang("en")) }
            if rest > 0 { $0.li(language(.furtherRows(rest))) }
        }
    }

    private func writeConfirmation(_ word: String, to html: inout HTML) {
        guard let token = scene.reader.form?.token else { return }
        html.form(post: Address(path: path + ["confirm"]), token: token, .class("actions confirm")) {
            $0.hidden(Field.word, word)
            $0.button(language(.storeTheFile), .class("button main"))
        }
    }

    func one(_ entry: Entry) -> Page {
        scene.page(language(.importNumber(entry.id.number)), above: [scene.rootStep, step]) {
            $0.h1(language(.importNumber(entry.id.number)))
            $0.dl(.class("facts")) { html in
                for (name, value) in facts(of: entry) { html.dt(language(name)); html.dd(value) }
            }
            if entry.state == .done, mayTakeBack(entry) { writeTakingBack(entry, to: &$0) }
        }
    }

    private func facts(of entry: Entry) -> [(Message, String)] {
        [
            (.source, entry.source), (.what, language(.what(of: entry.what))), (.statedBy, SourceWords.author(entry.by, language)),
            (.statedAt, scene.time(entry.at)),
            (.rows, language.number(entry.counts.rows)), (.created, language.number(entry.counts.created)),
            (.questionable, language.number(entry.counts.questionable)), (.importState, language(.state(of: entry.state))),
        ]
    }

    private func writeTakingBack(_ entry: Entry, to html: inout HTML) {
        guard let token = scene.reader.form?.token else { return }
        html.heading(language(.takeBack))
        html.ul(.class("evidence")) {
            for sentence in [Message.whatItStatedGoes(entry.counts.rows, entry.counts.created), .whatWasBeforeHolds, .laterCorrectionsStay] {
                $0.li(language(sentence))
            }
        }
        html.form(post: Address(path: path + [String(entry.id.number), "undo"]), token: token, .class("actions")) {
            $0.button(language(.takeBack), .class("button main"))
        }
    }
}
