import Language
package import Web
import Works

/// Units below one that have stayed behind their like for quarters on end, called out where whoever answers for them looks.
package struct LastingGapPages {
    private let found: [LastingGaps.Found]
    private let scene: Scene

    package init(_ found: [LastingGaps.Found], _ scene: Scene) { (self.found, self.scene) = (found, scene) }

    package func write(to html: inout HTML) {
        guard !found.isEmpty else { return }
        let language = scene.language, name = found.first?.unit.parent.map { _ in scene.path }
        html.heading(language(.gapsThatLast), note: language(.gapsThatLastNote))
        html.card {
            $0.ul(.class("list")) {
                $0.items(found, language) { html, found in
                    html.span { $0.link(found.unit.name(below: name), to: scene.guide.address(found.unit, .peers)) }
                    html.span(language(.behindItsLike(found.indicator, found.gap.length)))
                }
            }
        }
    }
}

extension PlanningDesk {
    /// Four quarters of all units are read for it: in a works that is too large for that while somebody waits, each unit's own page of peers
    /// tells of it, and the brief.
    private static let mostUnits = 2_000

    package func lastingGaps(below scene: Scene) -> [LastingGaps.Found] {
        guard scene.panoramas.allSatisfy({ $0.tree.count <= PlanningDesk.mostUnits }) else { return [] }
        return LastingGaps(before: scene.on, scene.columns.organisation) { brief(of: scene, over: $0) }.behind(within: scene.path)
    }
}
