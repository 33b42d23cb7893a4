import Database
import Language
package import Planning
import Web
package import Works

extension FileSubject.Kind {
    package static let measure = FileSubject.Kind("measure")
}

/// Photos of a measure, before and after: what changed can be seen.
package enum MeasurePhotos {
    /// Whoever may see the unit's figures sees its measures' photos; whoever leads there may take them away.
    package static func gate(_ desk: PlanningDesk) -> FileGate {
        FileGate(
            .measure,
            shown: { visit, number in
                guard let matter = try matter(number, visit, desk) else { return "/" }
                return Outlook(works: visit.works ?? ID(0), unit: matter.unit).address(of: .matters(.measure, String(number)))
            },
            opens: { visit, number in try may(.seeFigures, number, visit, desk) }, tends: { visit, number in try may(.lead, number, visit, desk) })
    }

    private static func matter(_ number: Int64, _ visit: Visit, _ desk: PlanningDesk) throws -> Matter? {
        try visit.works.flatMap { works in try desk.database.read { try MatterStore($0, of: works).matter(ID(number)) } }
    }

    private static func may(_ deed: Deed, _ number: Int64, _ visit: Visit, _ desk: PlanningDesk) throws -> Bool {
        guard let matter = try matter(number, visit, desk), let works = visit.works else { return false }
        let columns = try desk.keeper.columns(of: works), today = WorksClock(of: columns.works).day(at: visit.now)
        return columns.organisation.nearestPath(of: matter.unit, to: today).map { visit.may(deed, on: $0) } ?? false
    }

    /// Which photos a form may bring.
    static let purposes: [FilePurpose] = [.before, .after]
    static let purposeField = "purpose"

    static func add(_ visit: Visit, _ desk: PlanningDesk, _ shelf: FileShelf) throws -> Response {
        let sheet = try MeasurePage(visit, desk), works = sheet.scene.columns.works.id
        let purpose = visit.request.form[purposeField].flatMap(FilePurpose.init(rawValue:)).flatMap { purposes.contains($0) ? $0 : nil } ?? .before
        return try sheet.answer(visit, desk) {
            let photos = try visit.photos(on: shelf, of: works)
            guard !photos.isEmpty else { throw MatterRefusal(.choosePhotos) }
            try desk.write(sheet.scene, on: "measures") { matters, db in
                try MeasureDesk(matters, db, of: works).show(
                    photos, as: purpose, visit.caption, of: sheet.matter.id, by: visit.author(on: "measures"), in: SentForm(visit.request))
            }
        }
    }
}

extension MeasurePage {
    /// The photos that are there, and the form that brings more.
    func writePhotos(to html: inout HTML) {
        let scene = view.scene,
            files = FilePages(works: scene.columns.works.id, reader: scene.reader) { use in
                scene.visit.may(.lead, on: scene.path) || scene.visit.voice.owns(use.voice)
            }
        if !photos.isEmpty { html.heading(scene.language(.beforeAndAfter)) }
        files.write(photos, to: &html)
        guard view.matter.isOpen, scene.visit.may(.takePart, on: scene.path), let token = scene.reader.form?.token else { return }
        html.details(.class("deed")) {
            $0.summary(scene.language(.addPhotos))
            $0.fields(post: scene.address(of: view.matter, "photos"), token: token, sends: .files) {
                $0.hidden(SentForm.field, SentForm.number())
                let purposes = MeasurePhotos.purposes.map { Field.Choice($0.rawValue, scene.language(.name(of: $0))) }
                $0.field(Field(MeasurePhotos.purposeField, scene.language(.sortOfMeasure), .choice(purposes)))
                for field in files.fields(for: .photos) { $0.field(field) }
                $0.button(scene.language(.addPhotos), .class("button"))
            }
        }
    }
}

extension Message {
    static let beforeAndAfter = Message(en: "Before and after", zh: "前后对比", ru: "До и после", de: "Vorher und nachher")
    static let addPhotos = Message(en: "Add photos", zh: "添加照片", ru: "Добавить снимки", de: "Fotos hinzufügen")
    static let choosePhotos = Message(
        en: "Choose at least one photo.", zh: "请至少选择一张照片。", ru: "Выберите хотя бы один снимок.", de: "Wählen Sie mindestens ein Foto.")
    static func name(of purpose: FilePurpose) -> Message {
        purpose == .after
            ? Message(en: "after", zh: "之后", ru: "после", de: "nachher") : Message(en: "before", zh: "之前", ru: "до", de: "vorher")
    }
}
