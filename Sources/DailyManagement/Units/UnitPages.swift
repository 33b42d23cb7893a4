import Language
import Planning
import Web
import Works

/// The page of one unit: what it is, plan against actual, what is behind the figures.
struct UnitPages: Sendable {
    let view: UnitView
    /// What other capabilities bring: ways beside the unit's own, and sections below its course.
    let ways: [PageWay]
    let sections: [PageSection.Content]

    init(_ view: UnitView, ways: [PageWay], sections: [PageSection.Content]) { (self.view, self.ways, self.sections) = (view, ways, sections) }

    var scene: Scene { view.scene }
    var language: Language { view.scene.language }

    func write(to html: inout HTML) {
        html.h1(String(scene.path.name))
        guard let course = view.course else {
            html.heading(language(.howItStands))
            writeFacts(to: &html)
            html.emptyState(language(.nothingYet), language(.nothingRecorded)) {
                $0.a(language(.enterFigures), .class("button main"), .href(scene.outlook.address(of: .entry)))
            }
            return writeBrought(to: &html)
        }
        let tabs = scene.indicatorTabs(of: course.brief, at: .unit)
        if tabs.count > 1 { html.tabs(language(.indicator), tabs) }
        html.heading(language(.howItStands), note: language(course.brief.from.date.to(course.brief.until.date)))
        html.div(.class("cards")) {
            if let total = course.brief.total(of: scene.path, indicator: course.indicator.name) {
                TotalCard(total, course.analysis, course.brief, language).write(to: &$0)
            }
            writeFacts(to: &$0)
        }
        writeVerdict(course, to: &html)
        LastingGapPages(view.lasting, below: scene.path, language, scene.guide).write(most: CutList.most, to: &html)
        UnitCoursePages(view, course).write(to: &html)
        writeBrought(to: &html)
    }

    private func writeBrought(to html: inout HTML) {
        for section in sections { section(&html) }
        UnitLinks(scene: scene, ways: ways).write(to: &html)
    }

    private func writeVerdict(_ course: UnitView.Course, to html: inout HTML) {
        guard let verdict = course.verdict else { return }
        html.p {
            $0.link(language(.isThePlanTooHigh), to: scene.outlook.address(of: .peers))
            for sentence in VerdictWords.line(verdict) { $0.text(" " + language(sentence)) }
        }
    }

    private func writeFacts(to html: inout HTML) {
        let traits = scene.unit.traits
        html.card {
            $0.h3(language(.whatItIs))
            $0.dl(.class("facts")) {
                fact(.level, traits.level, to: &$0)
                fact(.code, scene.unit.code, to: &$0)
                fact(.peopleHeading, traits.people.map { language.number($0) }, to: &$0)
                fact(.shift, traits.shift, to: &$0)
                fact(.trade, traits.trade, to: &$0)
                fact(.product, traits.product, to: &$0)
                fact(.equipment, traits.equipment, to: &$0)
                fact(.spokenLanguage, traits.language, to: &$0)
                fact(.peerGroup, traits.peerGroup, to: &$0)
                if view.stays.count > 1 { writeMoves(to: &$0) }
            }
            for note in view.notes { write(note, to: &$0) }
        }
    }

    private func fact(_ name: Message, _ value: String?, to html: inout HTML) {
        guard let value else { return }
        html.dt(language(name))
        html.dd(value)
    }

    private func writeMoves(to html: inout HTML) {
        html.dt(language(.places))
        html.dd {
            $0.ul(.class("list")) {
                for stay in view.stays {
                    $0.li {
                        $0.span(stay.path.text.replacing("/", with: " ▸ "))
                        $0.span(language(stay.from == .always ? .fromTheBeginning : .since(stay.from.date.medium)), .class("note"))
                    }
                }
            }
        }
    }

    /// What the data say of themselves. They say it in the language of whoever wrote them.
    private func write(_ note: UnitNote, to html: inout HTML) {
        html.p(.class("note")) {
            $0.tag(language(UnitWords.kind(of: note.kind)))
            $0.text(" " + note.text)
        }
    }
}
