import Language
import Web
import Works

/// The form of a unit, and the units below it.
struct UnitFormPages: Sendable {
    let scene: WorksScene

    private var language: Language { scene.language }

    private func path(_ unit: ID<Unit>, _ more: String...) -> [String] { scene.steps("units", String(unit.number)) + more }

    func response(_ definition: UnitForm, _ turn: DefinitionTurn, _ form: Form, _ outcome: DefinitionOutcome) -> Response {
        let (title, address, above) =
            switch definition.subject {
            case .standing(let unit): (Message.changeUnit(name(unit.id)), Address(path: path(unit.id, "change")), scene.steps(to: unit.id))
            case .founded(let below): (Message.foundBelow(name(below)), Address(path: path(below, "below", "new")), scene.steps(to: below))
            }
        return DefinitionPage(
            scene: scene, title: language(title), above: above, address: address, turn: turn, version: definition.version, form: form,
            before: { html in
                if case .standing(let unit) = definition.subject { outcome.write(scene, undoAt: Address(path: path(unit.id, "change", "undo")), to: &html) }
            },
            behind: { html in if case .standing(let unit) = definition.subject { writeBelow(unit.id, to: &html) } }
        ) { writeFields(definition, to: &$0) }.response
    }

    private func name(_ unit: ID<Unit>) -> String { String(scene.path(of: unit).name) }

    private func writeFields(_ definition: UnitForm, to html: inout HTML) {
        func field(_ field: UnitForm.Field, _ label: Message, note: Message? = nil, _ kind: Field.Kind = .text) -> Field {
            Field(
                field.rawValue, language(label), note: note.map { language($0) } ?? "", kind, value: definition.value(field),
                problem: definition.problems[field.rawValue].map { language($0) })
        }
        if !definition.subject.isRoot { html.field(field(.name, .unitName)) }
        switch definition.subject {
        case .founded: html.field(field(.code, .code, note: .codeNote))
        case .standing(let unit): if !definition.subject.isRoot { html.field(field(.roof, .unitAbove, note: .unitAboveNote, .offered(roofs(for: unit.id)))) }
        }
        html.div(.class("pair")) {
            $0.field(field(.from, .holdsFrom, note: .holdsFromNote, .day))
            $0.field(field(.until, .lastDay, note: .lastDayNote, .day))
        }
        html.field(field(.level, .level, note: .levelNote, .offered(said(\.level))))
        html.field(field(.people, .peopleHeading, note: .peopleNote, .number))
        html.div(.class("pair")) {
            $0.field(field(.shift, .shift, .offered(said(\.shift))))
            $0.field(field(.trade, .trade, .offered(said(\.trade))))
        }
        html.div(.class("pair")) {
            $0.field(field(.product, .product, note: .productNote, .offered(said(\.product))))
            $0.field(field(.equipment, .equipment, note: .equipmentNote, .offered(said(\.equipment))))
        }
        html.field(field(.spoken, .spokenLanguage, note: .spokenLanguageNote, .offered(said(\.language))))
        html.field(field(.peers, .peerGroup, note: .peerGroupNote, .offered(said(\.peerGroup))))
        html.field(
            field(.collects, .catchAll, note: .catchAllNote, .choice([.init("", language(.notSaid)), .init("0", language(.no)), .init("1", language(.yes))])))
    }

    /// Words that are used already, so that one word is not written in two ways.
    private func said(_ trait: (UnitTraits) -> String?) -> [String] {
        Array(Set(scene.organisation.units.values.compactMap { trait($0.traits) }).sorted().prefix(UnitFormPages.mostOffered))
    }

    /// Where it could stand: whatever has units below it, the upper ones first.
    private func roofs(for unit: ID<Unit>) -> [String] {
        let roofs = Set(scene.organisation.units.values.compactMap { $0.placement(on: scene.today)?.parent })
        let paths = roofs.compactMap { scene.organisation.path(of: $0, on: scene.today) }.filter { scene.visit.may(.defineUnits, on: $0) }
        return Array(paths.sorted { ($0.depth, $0) < ($1.depth, $1) }.prefix(UnitFormPages.mostOffered).map(\.text))
    }

    /// A longer list is not read but searched; one then types the path.
    private static let mostOffered = 200

    private func writeBelow(_ unit: ID<Unit>, to html: inout HTML) {
        let below = scene.organisation.children(of: unit, on: scene.today)
        html.heading(language(.unitsBelow))
        html.actions {
            $0.a(language(.foundUnit), .class("button main"), .href(Address(path: path(unit, "below", "new"))))
            for child in below.prefix(UnitFormPages.mostOffered) { $0.a(name(child), .class("button"), .href(Address(path: path(child, "change")))) }
        }
    }
}
