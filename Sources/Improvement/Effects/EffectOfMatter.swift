import Database
package import Planning
package import Works

/// Something that was done at one unit and is followed as a matter: by which indicator it shows, from which day on.
package struct EffectOfMatter: Sendable {
    package let indicator: ID<Indicator>
    package let since: Day
    /// When it ended; what came later is not its doing alone.
    package var until: Day?
    package var helper: ID<Unit>?

    package init(by indicator: ID<Indicator>, since: Day) { (self.indicator, self.since) = (indicator, since) }
}

extension PlanningDesk {
    /// What came of it by the last complete day; nil where the indicator is gone or the day has not come.
    package func effect(_ asked: EffectOfMatter, of scene: Scene) throws -> EffectAnswer? {
        let organisation = scene.columns.organisation, last = scene.lastComplete ?? scene.on
        guard let indicator = scene.columns.book[asked.indicator], asked.since <= last else { return nil }
        let helper = asked.helper.flatMap { organisation.nearestPath(of: $0, to: last) }
        var question = EffectQuestion(
            units: [scene.path], helpers: [helper].compactMap { $0 }, indicator: indicator.name, since: asked.since, on: min(asked.until ?? last, last))
        question.take(try database.read { try HelpStore($0, of: scene.columns.works.id).record(by: asked.indicator) }, organisation)
        let brief = { (span: BriefSpan) in self.brief(of: scene, over: span) }
        return EffectAnswer(
            scene: scene, study: EffectStudy(question, organisation, brief: brief),
            // Whoever may not see the helper's levels is not told them here either.
            ofHelpers: question.ofHelpers.filter { scene.guide.sees($0.units[0]) }.map { EffectStudy($0, organisation, brief: brief) },
            days: brief(question.both)?.days(of: scene.path, indicator: indicator.name)?.levels(until: question.on) ?? [], isRatio: indicator.kind == .ratio)
    }
}
