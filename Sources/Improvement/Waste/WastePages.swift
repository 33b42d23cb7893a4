import Database
import Language
import Planning
import Web
import Works

/// What stands above the list of waste: what goes on, by kind, with what it costs.
struct WasteListPages: Sendable {
    private let scene: Scene
    private let sums: [WasteSum]

    init(_ scene: Scene, in db: Connection) throws {
        self.scene = scene
        sums = try WasteStore(db, of: scene.columns.works.id).sums(in: scene.unitsBelow)
    }

    private var language: Language { scene.language }

    func write(to html: inout HTML) {
        html.headline { $0.text(language(WasteWords.headline(sums, language))) }
        if scene.visit.may(.propose, on: scene.path) {
            html.actions { $0.a(language(.reportWaste), .class("button main"), .href(scene.outlook.address(of: .matters(.waste, "new")))) }
        }
        guard !sums.isEmpty else { return }
        html.heading(language(.wasteByKind))
        html.scrollingTable(language(.wasteByKind)) {
            $0.thead { row in
                row.tr { html in
                    html.th(language(.kindOfWasteHead), .scope("col"))
                    for head in [Message.reportsHead, .estimateAMonth] { html.th(language(head), .scope("col"), .class("number")) }
                }
            }
            $0.tbody { for sum in sums { write(sum, to: &$0) } }
        }
    }

    private func write(_ sum: WasteSum, to html: inout HTML) {
        html.tr {
            $0.th(language(WasteWords.sort(sum.sort)), .scope("row"))
            $0.td(language.number(sum.reports), .class("number"))
            $0.td(WasteWords.estimates(sum, language), .class("number"))
        }
    }
}

/// The form by which waste is reported.
struct WasteFormPages: Sendable {
    let scene: Scene
    let form: WasteForm
    var problems: [String: Message] = [:]
    /// Others that are like it and go on.
    var similar: [Matter] = []

    private var language: Language { scene.language }

    var page: Page { scene.page(language(.reportWaste), at: .matters(.waste, "new")) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.h1(language(.reportWaste))
        html.waitingForms(WaitingForms { language(.onThisDevice($0)) })
        MatterLines(scene).writeLikes(similar, to: &html)
        guard let token = scene.reader.form?.token else { return }
        html.fields(post: scene.outlook.address(of: .matters(.waste, "new")), token: token) {
            $0.hidden(SentForm.field, form.number)
            $0.hidden("form-of", scene.visit.voice.mark)
            $0.hidden("form-title", language(.reportWaste) + ", \(scene.path.name)")
            $0.field(field(MatterForm.title, .whatIsWasted, value: form.title))
            $0.field(field(WasteForm.sort, .sortOfWaste, .choice(sorts), value: form.sort))
            $0.field(field(WasteForm.place, .whereIsItWasted, .lines, value: form.place))
            $0.field(field(WasteForm.amount, .howMuchAMonth, note: .estimateNote, .number, value: form.amount))
            $0.field(field(WasteForm.measure, .inWhatCounted, .offered(Self.measures), value: form.measure))
            if !similar.isEmpty { $0.hidden(MatterForm.sure, "yes") }
            $0.button(language(similar.isEmpty ? .reportWaste : .sendItAllTheSame), .class("button main"))
        }
    }

    private static let measures = ["€", "₽", "元", "kg", "t", "kWh", "m³", "h"]

    private var sorts: [Field.Choice] { Waste.Sort.allCases.map { Field.Choice($0.rawValue, language(WasteWords.sort($0))) } }

    private func field(_ name: String, _ label: Message, note: Message? = nil, _ kind: Field.Kind = .text, value: String) -> Field {
        Field(name, language(label), note: note.map { language($0) } ?? "", kind, value: value, problem: problems[name].map { language($0) })
    }
}
