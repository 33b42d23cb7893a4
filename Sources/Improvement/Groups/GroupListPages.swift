import Language
import Planning
import Web
import Works

/// What stands above the groups of a unit: how many there are right below it, by kind, and how mixed they are.
struct GroupListHead: Sendable {
    let scene: Scene
    let parts: [Part]

    /// What stands right below the unit, with everything below that; the unit's own groups under its own name.
    struct Part: Sendable {
        let unit: ID<Unit>
        var groups: [WorkGroup.Sort: Int] = [:]
        var mix = GroupMix([])
    }

    init(_ scene: Scene, _ counts: [GroupCount]) {
        self.scene = scene
        var parts: [ID<Unit>: Part] = [:]
        for count in counts {
            guard let unit = GroupListHead.part(of: count.unit, scene) else { continue }
            parts[unit, default: Part(unit: unit)].groups.merge(count.groups, uniquingKeysWith: +)
            parts[unit]!.mix = parts[unit]!.mix + count.mix
        }
        self.parts = parts.values.sorted { scene.path(of: $0.unit) < scene.path(of: $1.unit) }
    }

    /// nil for a unit that does not stand below.
    private static func part(of unit: ID<Unit>, _ scene: Scene) -> ID<Unit>? {
        var path = scene.path(of: unit)
        guard path == scene.path || path.isWithin(scene.path) else { return nil }
        while let parent = path.parent, parent != scene.path, path != scene.path { path = parent }
        return scene.unit(at: path)
    }

    private var language: Language { scene.language }

    func write(to html: inout HTML) {
        let all = parts.reduce(GroupMix([])) { $0 + $1.mix }, groups = parts.reduce(0) { $0 + $1.groups.values.reduce(0, +) }
        html.headline { $0.text(language(groups == 0 ? .noGroupsYet : .groupsWork(groups, all.members))) }
        if scene.visit.may(.lead, on: scene.path) {
            html.actions { $0.a(language(.foundAGroup), .class("button main"), .href(scene.outlook.address(of: .matters(.group, "new")))) }
        }
        if !parts.isEmpty { writeTable(to: &html) }
    }

    private func writeTable(to html: inout HTML) {
        html.heading(language(.groupsByUnit), note: GroupWords.mix(parts.reduce(GroupMix([])) { $0 + $1.mix }, language))
        html.scrollingTable(language(.groupsByUnit)) { table in
            table.thead {
                $0.tr { row in
                    row.th(language(.unitHead), .scope("col"))
                    for sort in WorkGroup.Sort.allCases { row.th(language(GroupWords.name(of: sort)), .scope("col"), .class("number")) }
                    row.th(language(.membersHead), .scope("col"), .class("number"))
                }
            }
            table.tbody { body in for part in parts.prefix(CutList.most) { write(part, to: &body) } }
        }
        if parts.count > CutList.most { html.p(language(.moreBelow(parts.count - CutList.most)), .class("note")) }
    }

    private func write(_ part: Part, to html: inout HTML) {
        html.tr { row in
            row.th(.scope("row")) {
                $0.link(scene.name(of: part.unit), to: part.unit == scene.unit.id ? nil : scene.address(of: scene.path(of: part.unit), .matters(.group)))
            }
            for sort in WorkGroup.Sort.allCases { row.td(language.number(part.groups[sort] ?? 0), .class("number")) }
            row.td(language.number(part.mix.members), .class("number"))
        }
    }
}

/// The form by which a group is founded, also from a proposal.
struct GroupFormPages: Sendable {
    let scene: Scene
    let from: Matter?
    var form = Form()
    var problems: [String: Message] = [:]

    private var language: Language { scene.language }
    private var place: Outlook.Place { .matters(.group, "new") }

    var page: Page { scene.page(language(.foundAGroup), at: place) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.h1(language(.foundAGroup))
        if let from {
            html.p(.class("note")) {
                $0.text(language(.groupGrowsFrom) + " ")
                $0.link(from.title, to: scene.address(of: from))
            }
        }
        guard let token = scene.reader.form?.token else { return }
        html.fields(post: scene.outlook.address(of: place), token: token) {
            $0.hidden(SentForm.field, SentForm.number())
            if let from { $0.hidden(GroupFields.from, String(from.id.number)) }
            $0.field(field(MatterForm.title, .whatIsItCalled, usual: from?.title ?? ""))
            $0.field(
                field(GroupFields.sort, .sortOfGroup, .choice(WorkGroup.Sort.allCases.map { Field.Choice($0.rawValue, language(GroupWords.name(of: $0))) })))
            $0.field(field(MatterForm.text, .whatIsItFor, .lines))
            $0.field(field(GroupFields.meets, .whenTheyMeet))
            $0.field(
                field(GroupFields.trade, .asWhatYouWork, note: .foundersTrade, .choice([Field.Choice("", language(.notAMember))] + GroupWords.trades(language)))
            )
            $0.button(language(.foundAGroup), .class("button main"))
        }
    }

    private func field(_ name: String, _ label: Message, note: Message? = nil, _ kind: Field.Kind = .text, usual: String = "") -> Field {
        Field(name, language(label), note: note.map { language($0) } ?? "", kind, value: form[name] ?? usual, problem: problems[name].map { language($0) })
    }
}
