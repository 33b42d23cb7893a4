package import Language
import Planning
import Works

/// How obstacles are spoken of.
package enum ObstacleFace: MatterFace {
    package static let kind = MatterKind.obstacle
    package static let step = "obstacles"
    package static let one = Message(en: "Obstacle", zh: "障碍", ru: "Препятствие", de: "Hindernis")
    package static let many = Message(en: "Obstacles", zh: "障碍", ru: "Препятствия", de: "Hindernisse")

    package static func stage(_ stage: String) -> Message {
        switch Obstacle.Stage(rawValue: stage) {
        case .key: .keyObstacle
        case .waiting: Message(en: "waits", zh: "排队中", ru: "в очереди", de: "wartet")
        case .removed: Message(en: "removed", zh: "已排除", ru: "устранено", de: "beseitigt")
        case .dropped, nil: Message(en: "no longer one", zh: "不再是障碍", ru: "больше не мешает", de: "keines mehr")
        }
    }

    package static func sentence(of step: MatterStep) -> Message {
        switch ObstacleStep(rawValue: step.what) {
        case .named: Message(en: "Named as an obstacle.", zh: "指明为障碍。", ru: "Названо препятствием.", de: "Als Hindernis genannt.")
        case .madeKey: Message(en: "Made the key obstacle.", zh: "定为关键障碍。", ru: "Признано главным препятствием.", de: "Zum Haupthindernis gemacht.")
        case .movedUp:
            Message(
                en: "Moved up to key obstacle: the one before it is no longer in the way.", zh: "前一个障碍已不再妨碍，按顺序升为关键障碍。",
                ru: "Стало главным препятствием: прежнее больше не мешает.", de: "Zum Haupthindernis aufgerückt: Das vorige steht nicht mehr im Weg.")
        case .stepsBehind:
            Message(
                en: "Stepped behind another one.", zh: "让位于另一个障碍。", ru: "Уступило место другому.", de: "Hinter ein anderes gerückt.")
        case .removed: Message(en: "Removed.", zh: "已排除。", ru: "Устранено.", de: "Beseitigt.")
        case .dropped: Message(en: "No longer an obstacle.", zh: "不再是障碍。", ru: "Больше не препятствие.", de: "Kein Hindernis mehr.")
        case .carriedUp: Message(en: "Carried to the unit above.", zh: "上报上级单位。", ru: "Передано выше.", de: "Nach oben gegeben.")
        case .answered: Message(en: "Answered from above.", zh: "上级已答复。", ru: "Получен ответ сверху.", de: "Von oben beantwortet.")
        case .earlier: Message(en: "Put one place earlier.", zh: "前移一位。", ru: "Передвинуто на место вперёд.", de: "Einen Platz nach vorn gerückt.")
        case .later: Message(en: "Put one place later.", zh: "后移一位。", ru: "Передвинуто на место назад.", de: "Einen Platz nach hinten gerückt.")
        case .handedOver: Message(en: "Handed over.", zh: "已转交。", ru: "Передано другому.", de: "Übergeben.")
        case .remark, nil: Message(en: "A remark.", zh: "备注。", ru: "Замечание.", de: "Eine Anmerkung.")
        }
    }
}

extension Message {
    package static let keyObstacle = Message(en: "Key obstacle", zh: "关键障碍", ru: "Главное препятствие", de: "Haupthindernis")
    static let obstaclesBehind = Message(en: "Behind it, in order", zh: "其后依次为", ru: "За ним по порядку", de: "Dahinter, der Reihe nach")
    static let oneEarlier = Message(en: "Earlier", zh: "前移", ru: "Раньше", de: "Früher")
    static let oneLater = Message(en: "Later on", zh: "后移", ru: "Позже по списку", de: "Weiter hinten")
    static let proposedByLosses = Message(
        en: "Filled in from the losses. Nothing is named until you say so.", zh: "已按损失数据填好；在您确认之前不会指明任何障碍。",
        ru: "Заполнено по потерям. Ничего не названо, пока вы этого не скажете.", de: "Aus den Verlusten ausgefüllt. Genannt ist nichts, bis Sie es sagen.")
    static func nameItAnObstacle(_ reason: String) -> Message {
        Message(
            en: "Name as an obstacle: \(reason)", zh: "指明为障碍：\(reason)", ru: "Назвать препятствием: \(reason)", de: "Als Hindernis nennen: \(reason)")
    }
    static func stationHoldsUp(_ station: String) -> Message {
        Message(en: "\(station) holds the line up", zh: "\(station)制约全线", ru: "\(station) сдерживает линию", de: "\(station) hält die Linie auf")
    }
    static let noKeyObstacle = Message(en: "No key obstacle is named", zh: "尚未指明关键障碍", ru: "Главное препятствие не названо", de: "Kein Haupthindernis genannt")
    static let noKeyObstacleWhy = Message(
        en: "The one thing that most holds the plan back: name it, and everybody knows where to begin.", zh: "指明最妨碍完成计划的那一件事，大家就知道从哪里着手。",
        ru: "Назовите то одно, что больше всего мешает плану, — и все знают, с чего начать.",
        de: "Das eine, was den Plan am meisten aufhält: genannt, wissen alle, wo man anfängt.")
    static func keyObstacleIs(_ title: String) -> Message {
        Message(
            en: "What most holds the plan back: \(title)", zh: "最妨碍完成计划的是：\(title)", ru: "Больше всего плану мешает: \(title)",
            de: "Am meisten hält auf: \(title)")
    }
    static let nameAnObstacle = Message(en: "Name an obstacle", zh: "指明障碍", ru: "Назвать препятствие", de: "Hindernis nennen")
    static let obstacleTitle = Message(en: "What holds the plan back?", zh: "什么妨碍了计划？", ru: "Что мешает плану?", de: "Was hält den Plan auf?")
    static let obstacleSince = Message(en: "Since when?", zh: "从何时起？", ru: "С какого времени?", de: "Seit wann?")
    static let suspectedCause = Message(en: "What may be behind it?", zh: "可能的原因是什么？", ru: "В чём может быть причина?", de: "Was steckt vermutlich dahinter?")
    static let lossReason = Message(
        en: "Under which reason are its losses recorded?", zh: "损失按哪个原因记录？", ru: "Под какой причиной записаны потери?",
        de: "Unter welchem Grund stehen die Verluste?")
    static let emptyIsNobodyYet = Message(
        en: "number on the badge, or name to sign in; empty: nobody yet", zh: "工牌号或登录名；不填则暂无人负责",
        ru: "номер пропуска или имя для входа; пусто — пока никто", de: "Nummer auf dem Ausweis oder Anmeldename; leer: noch niemand")
    static let makeItKey = Message(en: "Make it the key obstacle", zh: "定为关键障碍", ru: "Сделать главным препятствием", de: "Zum Haupthindernis machen")
    static let itIsRemoved = Message(en: "It is removed", zh: "已排除", ru: "Оно устранено", de: "Es ist beseitigt")
    static let itIsNone = Message(en: "It is none any more", zh: "不再是障碍", ru: "Больше не мешает", de: "Es ist keines mehr")
    static let carryItUp = Message(en: "Carry it to the unit above", zh: "上报上级单位", ru: "Передать выше", de: "Nach oben geben")
}
