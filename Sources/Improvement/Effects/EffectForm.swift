import Language
import Planning
import Web
import Works

/// What somebody asks: in the address, so that the answer can be sent on.
struct EffectForm: Sendable, Equatable {
    var indicator: String?
    var since: Day?
    /// As it was typed, where it is no day.
    var typedSince = ""
    var also: [ID<Unit>] = []
    var helpers: [ID<Unit>] = []
    var choice = EffectQuestion.Choice.standing
    var place = Place.chosen

    /// Of which units it is asked.
    enum Place: String {
        /// The unit of the page, with those chosen beside it.
        case chosen
        /// Those at and below it at which help is recorded.
        case helped
    }

    static let indicatorField = "of"
    static let sinceField = "since"
    static let alsoField = "also"
    static let helpersField = "helped-by"
    static let choiceField = "chosen"
    static let placeField = "at"

    init(_ query: Form) {
        indicator = query[EffectForm.indicatorField]
        typedSince = query[EffectForm.sinceField] ?? ""
        since = Day(typedSince)
        also = query.all(EffectForm.alsoField).compactMap { Int64($0) }.map { ID($0) }
        helpers = query.all(EffectForm.helpersField).compactMap { Int64($0) }.map { ID($0) }
        choice = query[EffectForm.choiceField].flatMap(EffectQuestion.Choice.init(rawValue:)) ?? .standing
        place = query[EffectForm.placeField].flatMap(Place.init(rawValue:)) ?? .chosen
    }

    /// With the indicator that is asked about where none was named.
    func naming(_ indicator: Indicator?) -> EffectForm {
        var form = self
        form.indicator = indicator?.name ?? form.indicator
        return form
    }

    /// Why the day typed cannot be asked about, where the day shown is the last that counts.
    func problem(on last: Day) -> Message? {
        guard let since else { return typedSince.isEmpty ? nil : .sinceIsMissing }
        return since > last ? .sinceIsToCome(last.date.medium) : nil
    }
}

extension EffectForm {
    /// Where one asks what came of all help that is recorded at the unit of a page and below it.
    static func address(ofAllHelpIn scene: Scene) -> Address {
        Address(path: scene.outlook.path(of: .effect), query: scene.outlook.query + [(placeField, Place.helped.rawValue)])
    }

    /// Where one asks what came of a help that was decided: from the day on which it was.
    static func address(of help: HelpChoice, by indicator: String?, _ scene: Scene) -> Address {
        let place = scene.outlook.changed { ($0.unit, $0.indicator) = (help.helped, nil) }
        let asked = [(indicatorField, indicator), (sinceField, help.day.description), (helpersField, String(help.helper.number))]
        return Address(path: place.path(of: .effect), query: place.query + asked.compactMap { name, value in value.map { (name, $0) } })
    }
}
