import Language
import Testing

extension Message {
    fileprivate static let hidden = Message(en: "Hidden", zh: "被掩盖", ru: "Скрыто", de: "Verdeckt")

    fileprivate static func teams(_ count: Int) -> Message {
        Message(
            en: "\(count, "team", "teams")", zh: "\(count) 个班组", ru: "\(count, "бригада", "бригады", "бригад")", de: "\(count, "Brigade", "Brigaden")"
        )
    }

    fileprivate static func standing(of unit: String, at share: Double) -> Message {
        Message(en: "\(unit): \(Percent(share))", zh: "\(unit)：\(Percent(share))", ru: "\(unit): \(Percent(share))", de: "\(unit): \(Percent(share))")
    }

    fileprivate static func behind(_ days: Int) -> Message {
        Message(en: "\(.days(days)) behind", zh: "落后 \(.days(days))", ru: "отставание \(.days(days))", de: "\(.days(days)) zurück")
    }
}

@Suite struct MessageTests {
    @Test func aFullStopIsWrittenOnce() {
        let year = "1959 г.", team = "Team 9"
        #expect(Phrase<Russian>("С \(year)").text == "С 1959 г.")
        #expect(Phrase<Russian>("С \(year).").text == "С 1959 г." && Phrase<Russian>("С \(year). До \(team).").text == "С 1959 г. До Team 9.")
        #expect(Phrase<English>("\(year).json, \(team)...").text == "1959 г..json, Team 9...")
    }

    @Test func eachLanguageSaysItsOwnText() {
        #expect(Language.allCases.map { $0(.hidden) } == ["Hidden", "被掩盖", "Скрыто", "Verdeckt"])
    }

    /// The forms by the Unicode CLDR.
    @Test(arguments: [
        (0, "teams", "бригад", "Brigaden"), (1, "team", "бригада", "Brigade"), (2, "teams", "бригады", "Brigaden"),
        (5, "teams", "бригад", "Brigaden"),
        (11, "teams", "бригад", "Brigaden"), (12, "teams", "бригад", "Brigaden"), (21, "teams", "бригада", "Brigaden"),
        (22, "teams", "бригады", "Brigaden"), (25, "teams", "бригад", "Brigaden"), (101, "teams", "бригада", "Brigaden"),
        (111, "teams", "бригад", "Brigaden"), (-1, "team", "бригада", "Brigade"),
    ])
    func aCountedNounTakesTheFormOfItsNumber(count: Int, english: String, russian: String, german: String) {
        let number = count < 0 ? "−\(-count)" : "\(count)"
        #expect(Language.english(.teams(count)) == "\(number)\u{A0}\(english)")
        #expect(Language.chinese(.teams(count)) == "\(number) 个班组")
        #expect(Language.russian(.teams(count)) == "\(number)\u{A0}\(russian)")
        #expect(Language.german(.teams(count)) == "\(number)\u{A0}\(german)")
    }

    @Test func whatIsInterpolatedIsSaidInTheLanguageOfThePhrase() {
        let otto = Message.standing(of: "Otto Brosowski", at: 0.985)
        #expect(
            Language.allCases.map { $0(otto) } == [
                "Otto Brosowski: 98.5\u{A0}%", "Otto Brosowski：98.5%", "Otto Brosowski: 98,5\u{A0}%", "Otto Brosowski: 98,5\u{A0}%",
            ])
        #expect(Language.russian(.behind(1180)) == "отставание 1\u{A0}180\u{A0}дней")
    }
}
