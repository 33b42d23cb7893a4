import Language
import Web
import Works

/// Each peer's own course, all on one scale, the best first.
struct CoursePages {
    private let courses: PeerCourses
    private let view: ComparisonView
    private let language: Language
    private let level: (Double) -> String
    /// Where the rest is drawn; nil where all are.
    private let rest: Address?

    init(_ courses: PeerCourses, _ view: ComparisonView, _ language: Language, rest: Address?, level: @escaping (Double) -> String) {
        (self.courses, self.view, self.language, self.rest, self.level) = (courses, view, language, rest, level)
    }

    func write(to html: inout HTML) {
        html.heading(language(.coursesOfPeers), note: language(.onOneScale))
        html.card {
            $0.figure(chart, caption: language(.coursesSentence(level(courses.median))), table: table)
            if courses.others > 0, let rest { $0.actions { $0.a(language(.coursesOfOthers(courses.others)), .class("button quiet"), .href(rest)) } }
        }
    }

    private var members: [PeerComparison.Member] { view.comparison.members }

    private func name(_ course: PeerCourses.Course) -> String { view.comparison.name(of: members[course.member].unit) }

    private var chart: SmallMultiples {
        SmallMultiples(
            courses.courses.map { course in
                let member = members[course.member], isOwn = member.unit == view.comparison.unit
                return SmallMultiples.Unit(
                    name(course), value: level(member.level), address: isOwn ? nil : view.guide.address(member.unit, .peers), values: course.levels,
                    mark: isOwn ? language(.ownLevel) : nil, description: language(.coursesSentence(level(courses.median))))
            }, plan: courses.median, usual: courses.usual)
    }

    private var table: ChartTable {
        let days = courses.stretches.map { language($0.lowerBound.date.short) }
        return ChartTable(
            language(.coursesAsATable), columns: [language(.unit), language(.levelSoFar)] + days,
            rows: courses.courses.map { course in
                ChartTable.Row(name(course), [level(members[course.member].level)] + course.levels.map { $0.isNaN ? "–" : level($0) })
            })
    }
}
