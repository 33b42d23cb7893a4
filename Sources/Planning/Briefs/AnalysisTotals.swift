import Statistics
import Works

extension Analysis {
    /// Everything that is told of one unit; of one with too few people only its sums.
    package func total(_ unit: Int) -> Total {
        let measured = measured(unit), days = unitDays(unit)
        var total = Total(sumsOf: measured, days, unit: tree.paths[unit], indicator: indicator.name, rule: rule)
        total.isLeaf = tree.isLeaf(unit)
        total.isTooSmallByPeople = tree.hasTooFewPeople(unit)
        guard !total.isTooSmallByPeople else { return total }
        total.completion = measured.plan > 0 ? measured.actual / measured.plan : nil
        total.doneShare = total.planTotal > 0 ? measured.actual / total.planTotal : nil
        total.masking = masking(unit)
        if rule.hasPace { tellPace(&total, unit, days) }
        if model != .fact { tellTest(&total, unit) }
        total.shift = shift(unit, days)
        return total
    }

    private func masking(_ unit: Int) -> Double? {
        var index = MaskingIndex()
        for child in tree.children(of: unit) { index.add(measured(child).deviation) }
        return index.value
    }

    private func tellPace(_ total: inout Total, _ unit: Int, _ days: UnitDays) {
        let actual = total.actualToDate, mark = total.planTotal * Smallest.nearly, isDone = actual >= mark
        if isDone {
            total.doneOn = days.firstDay(reaching: mark).flatMap { date($0) }
        } else {
            total.leadDays = EarnedSchedule(plan: days.plan, past: days.past, actual: actual).lead
        }
        if rule.hasForecast { total.forecast = isDone ? .done : forecast(unit, days) }
    }

    private func forecast(_ unit: Int, _ days: UnitDays) -> Forecast? {
        guard let forecast = ratioForecast(unit, days) else { return nil }
        let finish = forecast.finish
        return Forecast(
            median: self.finish(finish.median), low: self.finish(finish.low), high: self.finish(finish.high),
            probabilityOnTime: forecast.probabilityOnTime)
    }

    /// Finish as days after the brief's day; nil where nothing can be said or the plan is met.
    func finish(_ unit: Int, _ days: UnitDays) -> RatioForecast.Finish? {
        measured(unit).actual < days.whole * Smallest.nearly ? ratioForecast(unit, days)?.finish : nil
    }

    func ratioForecast(_ unit: Int, _ days: UnitDays) -> RatioForecast? {
        let measured = measured(unit), planTotal = days.whole
        return RatioForecast(
            model: RatioModel(measured, phi: judgements[unit].phi), rest: planTotal - measured.actual, future: days.future,
            meanDay: planTotal / Double(days.planDays))
    }

    private func finish(_ daysFromNow: Int?) -> Forecast.Finish {
        guard let daysFromNow else { return Forecast.Finish(day: nil, beyondPlanDays: nil) }
        let day = days.past + daysFromNow - 1
        return Forecast.Finish(day: date(day), beyondPlanDays: day < days.all.count ? nil : day + 1 - days.all.count)
    }

    private func tellTest(_ total: inout Total, _ unit: Int) {
        let measured = measured(unit), judged = judgements[unit]
        if model == .amount { total.sigma2 = known(measured.spread) }
        total.phiOwn = known(measured.ownDependence)
        total.phi = known(judged.phi)
        total.f = known(judged.factor)
        total.se = known(judged.standardError)
        total.df = known(naming.degreesOfFreedom(unit))
        total.z = known(judged.z)
        total.pValue = known(pValue(.level, unit))
        total.qValue = known(qValue(.level, unit))
        total.shrunk = known(judged.shrunk)
        total.shrunkSD = known(judged.shrunkSD)
    }

    func shift(_ unit: Int, _ days: UnitDays) -> LevelShift? {
        let measured = measured(unit)
        guard model == .amount, measured.shift.isFinite else { return nil }
        return shift(unit, days, pValue: pValue(.shift, unit), qValue: qValue(.shift, unit))
    }

    func shift(_ unit: Int, _ days: UnitDays, pValue: Double, qValue: Double) -> LevelShift? {
        let measured = measured(unit), (first, drop) = days.shift(after: Int(measured.split))
        return date(first).map {
            LevelShift(on: $0, drop: rule.worse.sign * drop, t: measured.shift, pValue: known(pValue), qValue: known(qValue))
        }
    }
}

private func known(_ value: Double) -> Double? { value.isFinite ? value : nil }

extension Forecast {
    fileprivate static let done = Forecast(
        median: Finish(day: nil, beyondPlanDays: nil), low: Finish(day: nil, beyondPlanDays: nil), high: Finish(day: nil, beyondPlanDays: nil),
        probabilityOnTime: 1)
}

extension Total {
    fileprivate init(sumsOf measured: UnitMeasurement, _ days: UnitDays, unit: UnitPath, indicator: String, rule: BriefRule) {
        self.init(unit: unit, indicator: indicator, planTotal: days.whole, planToDate: measured.plan, actualToDate: measured.actual)
        self.days = Int(measured.days)
        unreportedDays = Int(measured.unreported)
        if rule.hasDueShare { dueShare = planTotal > 0 ? days.wholeToDate / planTotal : days.wholeToDate }
    }
}

extension Analysis {
    /// nil without a plan to date.
    func hasMetPlanToDate(_ unit: Int) -> Bool? {
        let measured = measured(unit)
        guard measured.plan > 0, !tree.hasTooFewPeople(unit) else { return nil }
        return rule.worse.sign * measured.actual >= rule.worse.sign * measured.plan * (rule.worse == .below ? Smallest.nearly : 1 / Smallest.nearly)
    }
}
