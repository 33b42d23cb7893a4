import Statistics

/// What a unit's own days give, before anything is known of its peers.
struct UnitMeasurement {
    /// Counted days (periods of a share).
    var days = 0.0
    var plan = 0.0
    var actual = 0.0
    /// Base of a share, 0 elsewhere.
    var base = 0.0
    /// What is compared with its target: actual over plan, or the share.
    var value = Double.nan
    /// Actual of counted days over their plan.
    var rate = Double.nan
    /// Variance per unit of plan; of a share its dispersion.
    var spread = Double.nan
    var ownDependence = Double.nan
    var pairs = 0.0
    /// t of the largest fall and the day (index in the span) after which it lies.
    var shift = Double.nan
    var split: Int32 = 0
    var unreported: Int32 = 0
    /// Has a plan somewhere in the span.
    var isPresent = false

    var deviation: Double { actual - plan }
}

extension UnitMeasurement {
    /// One lane of measured amounts.
    init(_ series: LaneSeries, lane: Int) {
        days = series.days[lane]
        plan = series.plan[lane]
        actual = series.actual[lane]
        value = plan > 0 ? actual / plan : .nan
        rate = series.rate[lane]
        spread = days > 1 ? series.squares[lane] / (days - 1) : .nan
        ownDependence = series.own(lane)
        pairs = ownDependence.isFinite ? series.pairs[lane] : 0
        shift = series.shift[lane]
        split = Int32(series.split[lane])
    }

    /// One measured share.
    init(_ series: ShareTest.Series, plan: Double) {
        (days, base, self.plan, actual) = (series.periods, series.base, plan, series.met)
        value = series.base > 0 ? series.share : .nan
        spread = series.dispersion
        ownDependence = series.ownDependence
        pairs = ownDependence.isFinite ? series.pairs : 0
    }
}
