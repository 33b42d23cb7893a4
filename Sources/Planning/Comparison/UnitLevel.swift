package import Statistics
package import Works

/// Where one unit stands by one indicator, with its doubt: what it takes to compare any two.
package struct UnitLevel: Sendable, Equatable {
    /// Completion of the plan to date; of a ratio the ratio itself.
    package let value: Double
    package let standardError: Double
    package let degreesOfFreedom: Double
    /// What the plan asks for: 1, of a ratio its target.
    package let line: Double
    /// Plan of a counted day, of a ratio its base: a level times it is an amount.
    package let volume: Double
}

extension Analysis {
    /// The side on which to be is worse.
    package var worse: LevelTest.Worse { rule.worse }

    /// nil without a level or its error, and of units with too few people.
    package func level(of path: UnitPath) -> UnitLevel? { tree.index(of: path).flatMap { isJudged($0) ? level($0) : nil } }

    /// How many units have a level that may be spoken of.
    package var judgedUnits: Int { tree.paths.indices.count { isJudged($0) } }

    /// Whether the unit has a plan of it in the span.
    package func plans(_ path: UnitPath) -> Bool { tree.index(of: path).map(isPresent) ?? false }

    private func isJudged(_ unit: Int) -> Bool {
        isPresent(unit) && !tree.hasTooFewPeople(unit) && judgements[unit].standardError > 0 && judgements[unit].standardError.isFinite
    }

    private func level(_ unit: Int) -> UnitLevel {
        let measured = measured(unit)
        return UnitLevel(
            value: measured.value, standardError: judgements[unit].standardError, degreesOfFreedom: naming.degreesOfFreedom(unit),
            line: measured.target(model), volume: (model == .share ? measured.base : measured.plan) / measured.days)
    }
}
