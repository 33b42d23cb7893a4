import Language

/// How the figures of one indicator are written for people.
struct FigureForm: Sendable {
    let indicator: Indicator
    let language: Language

    init(_ indicator: Indicator, _ language: Language) { (self.indicator, self.language) = (indicator, language) }

    /// An amount, a count, or a part of a ratio.
    func amount(_ value: Double) -> String { language(Amount(value, indicator.kind == .ratio ? "" : indicator.unit)) }

    /// A ratio, as per cent where that is its unit of measure; kept limits are a share of days.
    func ratio(_ value: Double) -> String {
        indicator.unit == "%" || indicator.direction == .within ? language(Percent(value)) : language(Amount(value, indicator.unit))
    }

    /// What a day's figure is compared by: the ratio, or the amount.
    func day(_ value: Double) -> String { isRatio ? ratio(value) : amount(value) }

    var isRatio: Bool { indicator.kind == .ratio || indicator.direction == .within }

    /// `output, h`: the name with its unit of measure.
    var title: String { indicator.unit.isEmpty || indicator.unit == "%" ? indicator.name : indicator.name + ", " + indicator.unit }
}
