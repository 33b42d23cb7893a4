import Database
import Language
package import Planning
import Web
package import Works

extension MatterKind {
    /// What photos of it show; nothing where it has none.
    var photosShow: [FilePurpose] {
        switch self {
        case .measure, .waste: [.before, .after]
        case .proposal: [.idea]
        case .mission: [.report]
        default: []
        }
    }

    /// Who may take away what others brought.
    fileprivate var tends: Deed { self == .proposal ? .answerProposals : .lead }
}

extension FileSubject {
    init(_ kind: MatterKind, _ matter: ID<Matter>) { self.init(Kind(kind.rawValue), matter.number) }
}

/// Photos that belong to matters: whoever may see a unit's figures sees the photos of its matters, as does a unit that takes part.
package enum MatterPhotos {
    package static func gates(_ desk: PlanningDesk) -> [FileGate] { MatterKind.allCases.filter { !$0.photosShow.isEmpty }.map { gate(of: $0, desk) } }

    private static func gate(of kind: MatterKind, _ desk: PlanningDesk) -> FileGate {
        FileGate(
            FileSubject(kind, ID(0)).kind,
            shown: { visit, number in
                guard let works = visit.works, let unit = try Holders(kind, number, visit, desk)?.units.first else { return "/" }
                return Outlook(works: works, unit: unit).address(of: .matters(kind, String(number)))
            },
            opens: { visit, number in try Holders(kind, number, visit, desk)?.paths.contains { visit.may(.seeFigures, on: $0) } ?? false },
            tends: { visit, number in try Holders(kind, number, visit, desk)?.paths.first.map { visit.may(kind.tends, on: $0) } ?? false })
    }

    /// The units that a matter concerns, its own first.
    private struct Holders {
        let units: [ID<Unit>]
        let paths: [UnitPath]

        init?(_ kind: MatterKind, _ number: Int64, _ visit: Visit, _ desk: PlanningDesk) throws {
            guard let works = visit.works else { return nil }
            let found = try desk.database.read { db in
                let store = MatterStore(db, of: works)
                return try store.matter(ID(number)).map { ($0, try store.sides(of: $0.id)) }
            }
            guard let (matter, sides) = found, matter.kind == kind else { return nil }
            let premises = try desk.premises(of: works), today = WorksClock(of: premises.works).day(at: visit.now)
            units = [matter.unit, matter.place] + sides.sorted()
            paths = units.compactMap { premises.organisation.nearestPath(of: $0, to: today) }
        }
    }
}

extension Doors {
    /// The form on the page of a matter that brings photos of it.
    mutating func addPhotos<Sheet: MatterSheet>(on sheets: Sheet.Type, _ desk: PlanningDesk, _ shelf: FileShelf) {
        let step = Sheet.kind.face.step, purposes = Sheet.kind.photosShow
        post("/works/:works/units/:unit/\(step)/:matter/photos", .deed(.takePart), files: FileLimits.allowance) { visit in
            let sheet = try Sheet(visit, desk), typed = visit.request.form[MatterForm.purpose].flatMap(FilePurpose.init(rawValue:))
            return try sheet.answer(visit, desk) {
                let photos = try visit.photos(on: shelf, of: sheet.scene.columns.works.id)
                guard !photos.isEmpty else { throw MatterRefusal(.choosePhotos) }
                let purpose = purposes.first { $0 == typed } ?? purposes[0]
                try desk.write(sheet.scene, on: step) { matters, _ in
                    try matters.show(photos, as: purpose, visit.caption, of: sheet.matter, in: SentForm(visit.request))
                }
            }
        }
    }
}

extension MatterForm {
    static let purpose = "purpose"
}

extension MatterSheet {
    /// The photos that are there, and the form that brings more.
    func writePhotos(to html: inout HTML) {
        let scene = scene, kind = Self.kind
        let files = FilePages(works: scene.columns.works.id, reader: scene.reader) { use in
            scene.visit.may(kind.tends, on: scene.path) || scene.visit.voice.owns(use.voice)
        }
        if !view.photos.isEmpty { html.heading(language(.photos)) }
        files.write(view.photos, to: &html)
        guard matter.isOpen, scene.visit.may(.takePart, on: scene.path), let token = scene.reader.form?.token else { return }
        html.details(.class("deed")) {
            $0.summary(language(.addPhotos))
            $0.fields(post: scene.outlook.address(of: .matters(kind, String(matter.id.number), "photos")), token: token, sends: .files) {
                $0.hidden(SentForm.field, SentForm.number())
                if kind.photosShow.count > 1 {
                    let purposes = kind.photosShow.map { Field.Choice($0.rawValue, language(.purpose($0))) }
                    $0.field(Field(MatterForm.purpose, language(.sortOfMeasure), .choice(purposes)))
                }
                for field in files.fields(for: .photos) { $0.field(field) }
                $0.button(language(.addPhotos), .class("button"))
            }
        }
    }
}

extension Message {
    static let addPhotos = Message(en: "Add photos", zh: "添加照片", ru: "Добавить снимки", de: "Fotos hinzufügen")
    static let choosePhotos = Message(
        en: "Choose at least one photo.", zh: "请至少选择一张照片。", ru: "Выберите хотя бы один снимок.", de: "Wählen Sie mindestens ein Foto.")
    static let photosWereAdded = Message(en: "Photos were added.", zh: "添加了照片。", ru: "Добавлены снимки.", de: "Fotos kamen hinzu.")
    static let choosePhotosAgain = Message(
        en: "Choose the photos once more: a browser does not keep them.", zh: "请重新选择照片：浏览器不会保留所选照片。",
        ru: "Выберите снимки ещё раз: браузер их не хранит.", de: "Wählen Sie die Fotos noch einmal: Ein Browser behält sie nicht.")
}
