import Foundation

/// What something took.
struct Timing {
    var seconds: Double
    /// Of all threads together: what a busy machine does not lengthen.
    var cpu: Double
}

func timed<Value>(_ body: () throws -> Value) rethrows -> (value: Value, time: Timing) {
    let start = ContinuousClock.now, cpu = cpuSeconds()
    let value = try body()
    return (value, Timing(seconds: (ContinuousClock.now - start) / .seconds(1), cpu: cpuSeconds() - cpu))
}

func best<Value>(of repeats: Int, _ body: () throws -> Value) rethrows -> (value: Value, time: Timing) {
    var best = try timed(body)
    for _ in 1..<max(repeats, 1) {
        let next = try timed(body)
        if next.time.seconds < best.time.seconds { best = next }
    }
    return best
}

func peakMegabytes() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
}

private func cpuSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
