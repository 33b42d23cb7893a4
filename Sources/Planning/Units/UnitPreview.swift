import Database
import Language
import Web
import Works

/// What becomes of a unit and of whoever stands below it, told before it is done.
struct UnitPreview {
    private let change: UnitChange
    private let form: UnitForm
    private let scene: WorksScene
    /// The unit and everything below it, as it stands on the day of the change.
    private let subtree: [ID<Unit>]
    private let records: Int
    private let plans: Int

    init(_ change: UnitChange, _ form: UnitForm, _ scene: WorksScene, _ db: Connection) throws {
        (self.change, self.form, self.scene) = (change, form, scene)
        guard case .standing(let unit) = form.subject, let day = change.placement.map({ max($0.from, form.from) }) else {
            (subtree, records, plans) = ([], 0, 0)
            return
        }
        subtree = UnitChange.subtree(of: unit.id, on: day, in: scene.organisation)
        let moved = Set(subtree)
        records = try StatementStore(db, of: scene.works.id).count(about: moved, from: day)
        plans = try PlanStore(db, of: scene.works.id).inForce().count { moved.contains($0.unit) && $0.until >= day }
    }

    private var language: Language { scene.language }

    var preview: DefinitionPreview {
        var preview = DefinitionPreview()
        compare(&preview)
        preview.touches = (placed + ended + traited).map { language($0) }
        preview.leaves = leaves.map { language($0) }
        if !paths.isEmpty {
            preview.tables = [
                Comparison(language(.pathsFrom(form.from.date.medium)), subject: language(.unit), columns: [language(.before), language(.after)], lines: paths)
            ]
        }
        return preview
    }

    private var unit: Unit? { if case .standing(let unit) = form.subject { unit } else { nil } }
    private var before: Placement? { unit.flatMap { $0.placement(on: form.from) ?? $0.placements.last } }
    private var name: String { form.change?.placement?.name ?? before?.name ?? "" }

    private func compare(_ preview: inout DefinitionPreview) {
        let traits = unit?.traits ?? UnitTraits(), after = traits.amended(by: change.traits)
        if let placement = change.placement {
            preview.compare(language(.unitName), before?.name, placement.name)
            preview.compare(language(.unitAbove), before?.parent.map { scene.path(of: $0).text }, placement.parent.map { scene.path(of: $0).text })
            preview.compare(language(.lastDay), before?.until.map { language($0.date.medium) }, placement.until.map { language($0.date.medium) })
        }
        preview.compare(language(.level), traits.level, after.level)
        preview.compare(language(.peopleHeading), traits.people.map { language.number($0) }, after.people.map { language.number($0) })
        preview.compare(language(.shift), traits.shift, after.shift)
        preview.compare(language(.trade), traits.trade, after.trade)
        preview.compare(language(.product), traits.product, after.product)
        preview.compare(language(.equipment), traits.equipment, after.equipment)
        preview.compare(language(.spokenLanguage), traits.language, after.language)
        preview.compare(language(.peerGroup), traits.peerGroup, after.peerGroup)
        preview.compare(language(.catchAll), written(traits.isCatchAll), written(after.isCatchAll))
    }

    private func written(_ isSo: Bool?) -> String? { isSo.map { language($0 ? .yes : .no) } }

    // MARK: Sentences

    private var placed: [Message] {
        guard let placement = change.placement, let roof = placement.parent.map({ scene.path(of: $0).text }) else { return [] }
        let since = placement.from.date.medium
        guard let before else { return [.unitIsNew(placement.name, roof, since)] }
        var sentences: [Message] = []
        if before.name != placement.name { sentences.append(.renamedFrom(since, before.name, placement.name)) }
        if before.parent != placement.parent {
            sentences += [.movesFrom(since, name, roof, before.parent.map { scene.path(of: $0).text } ?? ""), .rightsFollow]
        }
        guard !sentences.isEmpty else { return [] }
        return sentences + [.movesAlong(subtree.count - 1, records, plans)] + later(placement)
    }

    /// What was already stated for days to come stays stated.
    private func later(_ placement: Placement) -> [Message] {
        guard let next = unit?.placements.first(where: { $0.from > placement.from }) else { return [] }
        return [.goesOn(next.from.date.medium, (next.parent.map { scene.path(of: $0).text + "/" } ?? "") + next.name)]
    }

    private var ended: [Message] {
        guard let placement = change.placement, let until = placement.until, until != before?.until else { return [] }
        return [.unitEnds(until.date.medium, name, max(0, subtree.count - 1))]
    }

    private var traited: [Message] {
        var sentences: [Message] = []
        let people = unit?.traits.people, smallest = UnitTree.fewestPeople
        if let now = change.traits.people, now < smallest, people.map({ $0 >= smallest }) ?? true { sentences.append(.thenTooSmall(smallest)) }
        if let now = change.traits.people, let people, now >= smallest, people < smallest { sentences.append(.thenLargeEnough(smallest)) }
        if change.traits.saysWhoIsAlike { sentences.append(.comparedAnew) }
        if change.traits.shift != nil { sentences.append(.spreadByShift) }
        if change.traits.isCatchAll == true { sentences.append(.hidesNobody) }
        return sentences
    }

    private var leaves: [Message] {
        guard let unit else { return [] }
        guard let placement = change.placement, let before, placement.from > before.from else { return [.codeStays(unit.code)] }
        return [.earlierDaysStay(placement.from.date.medium), .codeStays(unit.code)]
    }

    /// The paths that become others.
    private var paths: [(label: String, values: [String])] {
        guard let placement = change.placement else { return [] }
        let day = max(placement.from, form.from)
        let changed = subtree.compactMap { unit -> (label: String, values: [String])? in
            let before = scene.organisation.path(of: unit, on: day), after = change.organisation.path(of: unit, on: day)
            guard before != after else { return nil }
            return (String((before ?? after)?.name ?? ""), [before?.text ?? "–", after?.text ?? "–"])
        }
        return Array(changed.prefix(UnitPreview.mostPaths))
    }

    /// Whoever reads ten of them knows how the others go.
    private static let mostPaths = 10
}

extension UnitTraits {
    fileprivate var saysWhoIsAlike: Bool { peerGroup != nil || product != nil || equipment != nil }
}
