package import Language

/// How the figures of one indicator are written for people.
package struct FigureForm: Sendable {
    package let indicator: Indicator
    package let language: Language

    package init(_ indicator: Indicator, _ language: Language) { (self.indicator, self.language) = (indicator, language) }

    /// An amount, a count, or a part of a ratio.
    package func amount(_ value: Double) -> String { language(Amount(value, indicator.kind == .ratio ? "" : indicator.unit)) }

    /// A ratio, as per cent where that is its unit of measure; kept limits are a share of days.
    package func ratio(_ value: Double) -> String {
        indicator.unit == "%" || indicator.direction == .within ? language(Percent(value)) : language(Amount(value, indicator.unit))
    }

    /// What a day's figure is compared by: the ratio, or the amount.
    package func day(_ value: Double) -> String { isRatio ? ratio(value) : amount(value) }

    package var isRatio: Bool { indicator.kind == .ratio || indicator.direction == .within }

    /// `output, h`: the name with its unit of measure.
    package var title: String { indicator.unit.isEmpty || indicator.unit == "%" ? indicator.name : indicator.name + ", " + indicator.unit }
}
