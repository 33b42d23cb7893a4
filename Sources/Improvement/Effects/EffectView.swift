import Planning
import Web
import Works

/// A question about an effect, its answer, and what the page offers to ask differently.
struct EffectView: Sendable {
    let scene: Scene
    /// nil until a day is asked about.
    let study: EffectStudy?
    /// Of those who helped, each by itself.
    let ofHelpers: [EffectStudy]
    let typed: EffectForm
    let indicators: [Indicator]
    /// Those that whoever asks may see: the others count as peers, but cannot be named.
    let peers: [UnitPath]
    /// Where help is recorded at the unit and below it, of those that whoever asks may see.
    let helped: [HelpedUnit]
    /// Completions of the days around, of a ratio the ratio; the days before first.
    let days: [(day: Day, level: Double)]

    var answer: EffectAnswer? {
        study.map { study in
            EffectAnswer(
                scene: scene, study: study, ofHelpers: ofHelpers, days: days,
                isRatio: indicators.first { $0.name == study.question.indicator }?.kind == .ratio)
        }
    }
}

extension EffectView {
    /// - Parameters:
    ///   - record: what was decided and drawn about help by an indicator.
    ///   - brief: of the whole works over a span.
    init(_ scene: Scene, _ form: EffectForm, record: (ID<Indicator>) throws -> HelpRecord, brief: (BriefSpan) -> Brief?) throws {
        let year = brief(.year(of: scene.on)), organisation = scene.columns.organisation
        let planned = (year?.indicators ?? []).filter { $0.kind != .milestone && year?.total(of: scene.path, indicator: $0.name) != nil }
        let indicator = planned.first { $0.name == form.indicator } ?? planned.first
        let peers = EffectView.peers(of: scene.path, indicator, year, organisation).filter(scene.guide.sees)
        let record = try indicator.flatMap { scene.columns.book.id(named: $0.name) }.map(record)
        (self.scene, typed, indicators, self.peers) = (scene, form.naming(indicator), planned, peers)
        helped = record?.helped(at: scene.path, until: scene.on, organisation).filter { scene.guide.sees($0.unit) } ?? []
        guard let indicator, var question = EffectQuestion(form, scene, indicator, peers, record) else {
            (study, ofHelpers, days) = (nil, [], [])
            return
        }
        if let record { question.take(record, organisation) }
        study = EffectStudy(question, organisation, brief: brief)
        ofHelpers = question.ofHelpers.map { EffectStudy($0, organisation, brief: brief) }
        days = brief(question.both)?.days(of: scene.path, indicator: indicator.name)?.levels(until: scene.on) ?? []
    }

    private static func peers(of unit: UnitPath, _ indicator: Indicator?, _ year: Brief?, _ organisation: Organisation) -> [UnitPath] {
        guard let indicator, let year else { return [] }
        return PeerComparison(of: unit, indicator: indicator.name, in: year, organisation)?.group.others(than: unit) ?? []
    }
}

extension EffectQuestion {
    /// nil until a day is named that has come.
    fileprivate init?(_ form: EffectForm, _ scene: Scene, _ indicator: Indicator, _ peers: [UnitPath], _ record: HelpRecord?) {
        if form.place == .helped, let record {
            self.init(helpedAt: scene.path, by: indicator.name, on: scene.on, in: record, scene.columns.organisation)
            return
        }
        guard let since = form.since, since <= scene.on else { return nil }
        let numbers = Dictionary(peers.compactMap { path in scene.unit(at: path).map { ($0, path) } }, uniquingKeysWith: { first, _ in first })
        let helpers = form.helpers.compactMap { numbers[$0] }
        self.init(
            units: [scene.path] + form.also.compactMap { numbers[$0] }.filter { !helpers.contains($0) }, helpers: helpers, indicator: indicator.name,
            since: since, on: scene.on, choice: form.choice)
    }

    /// What it did to each of those who helped.
    var ofHelpers: [EffectQuestion] {
        helpers.map { helper in
            var own = self
            (own.units, own.helpers) = ([helper], units + helpers.filter { $0 != helper })
            // The lot fell on who was helped, not on who helped.
            if drawn != nil { (own.drawn, own.choice) = (nil, .standing) }
            return own
        }
    }
}
