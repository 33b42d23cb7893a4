/// A number with a fixed count of decimals, for columns that stand under each other.
package struct Number: Worded {
    package let value: Double
    package let decimals: Int

    package init(_ value: Double, decimals: Int) { (self.value, self.decimals) = (value, decimals) }

    package func text(in language: Language) -> String { language.number(value, decimals: decimals) }
}

/// An amount with its unit of measure, to three digits that mean something: 1,180 t - 12.3 t.
package struct Amount: Worded {
    package let value: Double
    package let unit: String

    package init(_ value: Double, _ unit: String) { (self.value, self.unit) = (value, unit) }

    package func text(in language: Language) -> String {
        let number = language.number(value, significant: 3)
        return unit.isEmpty ? number : number + "\u{A0}" + unit
    }
}

/// A share, 1 for 100 %.
package struct Percent: Worded {
    package let share: Double
    private let decimals: Int?

    /// Whole per cents far from 100; near it as many decimals as keep "not quite" apart from "met": 70 % - 98.7 % - 99.995 %.
    package init(_ share: Double) { (self.share, decimals) = (share, nil) }

    package init(_ share: Double, decimals: Int) { (self.share, self.decimals) = (share, decimals) }

    package func text(in language: Language) -> String {
        let number = decimals.map { language.number(share * 100, decimals: $0) } ?? language.number(share * 100, upTo: decimalsNearTheWhole)
        return language == .chinese ? number + "%" : number + "\u{A0}%"
    }

    /// Two digits of the distance from 100 that mean something; none from ten per cent away.
    private var decimalsNearTheWhole: Int {
        switch ((share - 1) * 100).magnitude {
        case 10...: 0
        case 1...: 1
        case 0.1...: 2
        default: 3
        }
    }
}

/// How likely it is, as people say it: 1 of 4,000.
package struct Chance: Worded {
    package let probability: Double

    package init(_ probability: Double) { self.probability = probability }

    /// Rarer than this the tail of the distribution is not known well enough to name a number.
    private static let rarest = 1e-6

    package func text(in language: Language) -> String {
        guard probability >= Chance.rarest else { return language(.rarerThan(Int(1 / Chance.rarest))) }
        return language(.oneOf(roundedOdds))
    }

    /// One digit that means something, two below a hundred.
    private var roundedOdds: Int {
        var (odds, scale) = (1 / min(probability, 1), 1.0)
        while odds >= 100 { (odds, scale) = (odds / 10, scale * 10) }
        return Int((scale > 1 ? (odds / 10).rounded() * 10 : odds.rounded()) * scale)
    }
}

/// A lead (+3 days) or a lag (−2 days), in whole days.
package struct SignedDays: Worded {
    package let days: Int

    package init(_ days: Int) { self.days = days }
    package init(rounding days: Double) { self.days = Int(days.rounded()) }

    package func text(in language: Language) -> String {
        days > 0 ? "+" + language(.days(days)) : language(.days(days))
    }
}

extension Message {
    /// "3 days", "1 day"; the sign of a negative number is kept.
    package static func days(_ count: Int) -> Message {
        Message(en: "\(count, "day", "days")", zh: "\(count)\u{A0}天", ru: "\(count, "день", "дня", "дней")", de: "\(count, "Tag", "Tage")")
    }

    static func oneOf(_ many: Int) -> Message {
        Message(en: "1 of \(many)", zh: "\(many) 分之 1", ru: "1 из \(many)", de: "1 von \(many)")
    }

    static func rarerThan(_ many: Int) -> Message {
        Message(en: "fewer than 1 of \(many)", zh: "不到 \(many) 分之 1", ru: "менее чем 1 из \(many)", de: "weniger als 1 von \(many)")
    }
}
