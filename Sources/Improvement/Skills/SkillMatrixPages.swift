import Language
import Planning
import Web
import Works

/// The skills of a unit: what its work needs beside who can do it; below a unit with others, how theirs are covered.
struct SkillMatrixPages: Sendable {
    let scene: Scene
    let skills: [Matter]
    let matrix: SkillMatrix
    let people: [ID<Person>: String]
    let parts: [Part]

    /// A unit right below with everything below that.
    struct Part: Sendable {
        /// nil for the units under five people, together.
        let unit: ID<Unit>?
        let sums: SkillSums
    }

    private var language: Language { scene.language }
    private var order: [(ID<Person>, String)] { people.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) } }

    var page: Page { scene.page(language(SkillFace.many), at: .matters(.skill)) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.headline { $0.text(language(SkillWords.headline(of: matrix.sums))) }
        html.p(language(.whatSkillsAreFor), .class("note"))
        if scene.visit.may(.lead, on: scene.path) {
            html.actions { $0.a(language(.nameASkill), .class("button main"), .href(scene.outlook.address(of: .matters(.skill, "new")))) }
        }
        if !skills.isEmpty { writeMatrix(to: &html) }
        if !parts.isEmpty { writeParts(to: &html) }
    }

    // MARK: Who can do what

    private func writeMatrix(to html: inout HTML) {
        let order = order
        html.heading(language(.whoCanDoWhat))
        html.scrollingTable(language(.whoCanDoWhat)) { table in
            table.thead {
                $0.tr { row in
                    row.th(language(SkillFace.one), .scope("col"))
                    row.th(language(.covered), .scope("col"))
                    for (_, name) in order { row.th(name, .scope("col")) }
                }
            }
            table.tbody { body in for skill in skills { write(skill, order, to: &body) } }
        }
    }

    /// Covered is told of the station; nobody's column is added up.
    private func write(_ skill: Matter, _ order: [(ID<Person>, String)], to html: inout HTML) {
        let cover = matrix.cover(of: skill.id)
        html.tr { row in
            row.th(.scope("row")) { $0.a(skill.title, .href(scene.address(of: skill))) }
            row.td { cell in
                cell.text(language(SkillWords.short(cover)))
                if cover.masters < 2 {
                    cell.text(" ")
                    cell.tag(language(cover.isMissing ? .nobodyCan : .onlyOneCan))
                }
            }
            for (person, _) in order { row.td(matrix[skill.id, person].map { language(SkillWords.name(of: $0)) } ?? "–") }
        }
    }

    // MARK: The units below

    private func writeParts(to html: inout HTML) {
        html.heading(language(.skillsBelow), note: language(.skillsBelowNote))
        html.scrollingTable(language(.skillsBelow)) { table in
            table.thead {
                $0.tr { row in
                    row.th(language(.unitHead), .scope("col"))
                    for head in [Message.neededSkills, .onlyOneCan, .nobodyCan, .nobodyTeaches] { row.th(language(head), .scope("col"), .class("number")) }
                }
            }
            table.tbody { body in for part in parts.prefix(CutList.most) { write(part, to: &body) } }
        }
        if parts.count > CutList.most { html.p(language(.moreBelow(parts.count - CutList.most)), .class("note")) }
    }

    private func write(_ part: Part, to html: inout HTML) {
        html.tr { row in
            row.th(.scope("row")) { cell in
                guard let unit = part.unit else { return cell.text(language(.smallUnitsTogether)) }
                cell.link(scene.name(of: unit), to: scene.address(of: scene.path(of: unit), .matters(.skill)))
            }
            for figure in [part.sums.skills, part.sums.onOne, part.sums.missing, part.sums.withoutTeacher] { row.td(language.number(figure), .class("number")) }
        }
    }
}

/// The form by which is said what the work of a unit needs.
struct SkillFormPages: Sendable {
    let scene: Scene
    var problem: Message?

    private var language: Language { scene.language }
    private var place: Outlook.Place { .matters(.skill, "new") }

    var page: Page { scene.page(language(.nameASkill), at: place) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.h1(language(.nameASkill))
        guard let token = scene.reader.form?.token else { return }
        html.fields(post: scene.outlook.address(of: place), token: token) {
            $0.hidden(SentForm.field, SentForm.number())
            $0.field(Field(MatterForm.title, language(.whichSkill), problem: problem.map { language($0) }))
            $0.button(language(.nameASkill), .class("button main"))
        }
    }
}
