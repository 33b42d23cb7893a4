import Language
import Works

enum PeerSuggestionWords {
    static func sentences(_ suggestion: PeerSuggestion, _ language: Language) -> [Message] {
        func names(_ finding: PeerSuggestion.Finding) -> String {
            language.list(PeerSuggestion.Trait.allCases.filter { suggestion.findings[$0] == finding }.map { language(.trait($0)) })
        }
        let (alike, few) = (names(.alike), names(.tooFew))
        return [
            .proposed(
                names(.differs), language(suggestion.isByPerson ? .whatAPersonBrings : .completionOfThePlan), suggestion.members,
                suggestion.members + suggestion.rest),
            alike.isEmpty ? nil : .makesNoDifference(alike), few.isEmpty ? nil : .wouldLeaveTooFew(few),
        ].compactMap { $0 }
    }
}

extension Message {
    static let proposedGroups = Message(en: "Proposed peer groups", zh: "建议的可比组", ru: "Предлагаемые группы сравнения", de: "Vorgeschlagene Vergleichsgruppen")
    static func trait(_ trait: PeerSuggestion.Trait) -> Message {
        switch trait {
        case .product: Message(en: "product", zh: "产品", ru: "изделие", de: "Erzeugnis")
        case .equipment: Message(en: "equipment", zh: "设备", ru: "оборудование", de: "Ausrüstung")
        case .trade: Message(en: "trade", zh: "工种", ru: "профессия", de: "Gewerk")
        case .shift: Message(en: "shift", zh: "班次", ru: "смена", de: "Schicht")
        }
    }
    static let whatAPersonBrings = Message(
        en: "what a person brings in a day", zh: "人均日产", ru: "выработка на человека в день", de: "was eine Person am Tag bringt")
    static let completionOfThePlan = Message(en: "the completion of the plan", zh: "计划完成率", ru: "выполнение плана", de: "die Planerfüllung")
    static func proposed(_ traits: String, _ measure: String, _ grouped: Int, _ all: Int) -> Message {
        Message(
            en:
                "Grouped by \(traits): \(measure) differs between such units by more than chance, and \(grouped) of \(all, "unit", "units") keep at least five of their kind.",
            zh: "按\(traits)分组：这些组之间\(measure)的差异超出偶然，且 \(all) 个单位中有 \(grouped) 个所在组不少于五个单位。",
            ru:
                "Признак группы — \(traits): \(measure) различается между ними больше, чем случайно, и \(grouped) из \(all, "подразделения", "подразделений", "подразделений") остаются среди пяти и более себе подобных.",
            de:
                "Gruppiert nach \(traits): Mehr als zufällig unterscheidet sich dazwischen \(measure), und \(grouped) von \(all, "Bereich", "Bereichen") bleiben unter mindestens fünf ihrer Art."
        )
    }
    static func makesNoDifference(_ traits: String) -> Message {
        Message(
            en: "No difference beyond chance by: \(traits).", zh: "按\(traits)划分，差异不超出偶然。", ru: "Без различий сверх случайных: \(traits).",
            de: "Kein Unterschied über den Zufall hinaus: \(traits).")
    }
    static func wouldLeaveTooFew(_ traits: String) -> Message {
        Message(
            en: "Too few of a kind would be left by: \(traits).", zh: "按\(traits)划分，同类单位过少。", ru: "Слишком мало подобных осталось бы: \(traits).",
            de: "Zu wenige einer Art blieben nach: \(traits).")
    }
    static func unitsInAll(_ count: Int) -> Message {
        Message(
            en: "\(count, "unit", "units")", zh: "\(count) 个单位", ru: "\(count, "подразделение", "подразделения", "подразделений")",
            de: "\(count, "Bereich", "Bereiche")")
    }
    static let takeTheseGroups = Message(en: "Take these groups", zh: "采用这些分组", ru: "Принять эти группы", de: "Diese Gruppen übernehmen")
    static let groupsTakeHold = Message(
        en: "Then each is compared within its group only, also for past days. It can be taken back.", zh: "采用后，各单位只在本组内比较，包括过去的日期。可以撤销。",
        ru: "Тогда каждое сравнивается только внутри своей группы, и за прошлые дни тоже. Это можно отменить.",
        de: "Dann wird jeder nur in seiner Gruppe verglichen, auch für vergangene Tage. Es lässt sich zurücknehmen.")
    static let groupsDecidedAbove = Message(
        en: "Whoever may define all of these units can take them.", zh: "有权定义上述全部单位的人可以采用。",
        ru: "Принять их может тот, кто вправе определять все эти подразделения.",
        de: "Übernehmen kann sie, wer alle diese Bereiche bestimmen darf.")
    static let proposedOtherwise = Message(
        en: "Something has changed meanwhile, and other groups are proposed: look at them first.", zh: "期间情况有变，建议的分组已不同：请先查看。",
        ru: "Тем временем что-то изменилось, и предлагаются другие группы: сначала посмотрите на них.",
        de: "Inzwischen hat sich etwas geändert, und andere Gruppen werden vorgeschlagen: Bitte erst ansehen.")
}
