import Planning

/// What ISO 22400-2 (2014) makes of the minutes in each state. Pieces and their ideal cycle are not in states, so that performance, quality and
/// the OEE index, which need them, are not told from states.
struct StationTimes: Equatable {
    /// Actual production time over planned busy time: worked, of all that was not off.
    let availability: Double?
    /// Production time over itself and the time that the station stood.
    let technicalEfficiency: Double?
    /// Set-up time over processing time, which is set-up and production.
    let setupRatio: Double?

    init(_ minutes: [StationState: Double]) {
        let worked = minutes[.working] ?? 0, setup = minutes[.setup] ?? 0, down = minutes[.down] ?? 0
        let busy = minutes.reduce(0) { $1.key == .off ? $0 : $0 + $1.value }
        func ratio(_ part: Double, _ whole: Double) -> Double? { whole > 0 ? part / whole : nil }
        (availability, technicalEfficiency, setupRatio) = (ratio(worked, busy), ratio(worked, worked + down), ratio(setup, setup + worked))
    }
}
