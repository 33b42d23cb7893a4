import Language
import Works

/// By which methods a level is reached, and whether that was shown, in words.
enum PrecedentWords {
    /// - Parameter name: nil for a unit that whoever reads may not see.
    static func lines(_ way: PlanPrecedents.Way, _ language: Language, name: (UnitPath) -> String?) -> [String] {
        let named = way.units.compactMap(name)
        return [
            named.isEmpty ? nil : language(.worksSo(language.list(Array(named.prefix(mostNamed))))),
            way.conditions.isEmpty ? nil : language(.underTheConditions(way.conditions)), way.effect.isEmpty ? nil : language(.itBrought(way.effect)),
        ].compactMap { $0 }
    }

    private static let mostNamed = 5

    static func sentence(_ showing: PlanPrecedents.Showing, _ name: String?, _ level: (Double) -> String) -> Message {
        let unit = name ?? "–", day = showing.day.date.medium
        switch showing.sort {
        case .onTheSpot: return showing.level.map { Message.shownHereWith(unit, day, level($0)) } ?? .shownHere(unit, day)
        case .elsewhere: return .seenThere(unit, day)
        case .inTurn: return .metInTurn(unit, day)
        }
    }

    /// At the terminal.
    static func text(_ precedents: PlanPrecedents, reach: Int, _ comparison: PeerComparison, _ language: Language, level: (Double) -> String) -> [String] {
        let name = { comparison.name(of: $0) }
        var lines: [String] = []
        if reach > 0 {
            lines.append(language(.howTheyReachIt) + (precedents.ways.isEmpty ? ": " + language(.noMethodOfTheirs) : ""))
            for way in precedents.ways { lines += ["  " + way.title] + self.lines(way, language, name: name).map { "    " + $0 } }
        }
        lines += precedents.showings.map { language(sentence($0, name($0.with), level)) + ($0.seen.isEmpty ? "" : " " + $0.seen) }
        return precedents.isShownOnTheSpot ? lines : lines + [language(.notYetShownHere)]
    }
}

extension Message {
    static let howTheyReachIt = Message(
        en: "How those who reach it do it", zh: "达到者是怎样做的", ru: "Как это удаётся тем, кто его достигает", de: "Wie die es machen, die ihn erreichen")
    static let noMethodOfTheirs = Message(
        en: "None of them has written a method down yet.", zh: "它们尚未写下任何方法。", ru: "Ни одно из них ещё не описало своего способа.",
        de: "Noch keiner von ihnen hat ein Verfahren aufgeschrieben.")
    static func worksSo(_ units: String) -> Message {
        Message(en: "In use at \(units).", zh: "采用单位：\(units)。", ru: "Применяют: \(units).", de: "So arbeiten: \(units).")
    }
    static func underTheConditions(_ text: String) -> Message {
        Message(en: "Conditions: \(text)", zh: "条件：\(text)", ru: "Условия: \(text)", de: "Bedingungen: \(text)")
    }
    static func itBrought(_ text: String) -> Message {
        Message(en: "It brought: \(text)", zh: "效果：\(text)", ru: "Что это дало: \(text)", de: "Es brachte: \(text)")
    }
    static let wasItShownHere = Message(
        en: "Was it shown on the spot?", zh: "是否已在现场示范？", ru: "Показано ли это на месте?", de: "Wurde es vor Ort gezeigt?")
    static let notYetShownHere = Message(
        en: "It has not been shown on the spot yet.", zh: "尚未在现场示范过。", ru: "На месте это ещё не показано.", de: "Vor Ort wurde es noch nicht gezeigt.")
    static let askForAVisit = Message(en: "Ask for a visit", zh: "请求来访示范", ru: "Попросить о посещении", de: "Um einen Besuch bitten")
    static func shownHereWith(_ unit: String, _ day: DateText, _ level: String) -> Message {
        Message(
            en: "\(unit) showed it here on \(day), with \(level).", zh: "\(unit)于\(day)在此示范，达到 \(level)。",
            ru: "Это показано здесь \(day): «\(unit)», \(level).",
            de: "\(unit) zeigte es hier am \(day), mit \(level).")
    }
    static func shownHere(_ unit: String, _ day: DateText) -> Message {
        Message(
            en: "\(unit) showed it here on \(day).", zh: "\(unit)于\(day)在此示范。", ru: "Это показано здесь \(day): «\(unit)».",
            de: "\(unit) zeigte es hier am \(day).")
    }
    static func seenThere(_ unit: String, _ day: DateText) -> Message {
        Message(
            en: "Seen at \(unit) on \(day), not here.", zh: "\(day)在\(unit)看过，未在此示范。", ru: "Увидено у «\(unit)» \(day), не здесь.",
            de: "Am \(day) bei \(unit) gesehen, nicht hier.")
    }
    static func metInTurn(_ unit: String, _ day: DateText) -> Message {
        Message(
            en: "\(unit) and this unit met on \(day), as they do in turn.", zh: "\(unit)与本单位于\(day)定期互访。",
            ru: "Встреча с «\(unit)» \(day), в порядке взаимных посещений.", de: "\(unit) und dieser Bereich trafen sich am \(day), wie abwechselnd üblich.")
    }
}
