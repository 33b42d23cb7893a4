import Statistics
import Testing

@Suite struct CusumTests {
    private func run(_ known: Known, sigma: Double, allowance: Double, limit: Double) {
        var cusum = Cusum(allowance: allowance, limit: limit), first: Int?
        for (index, x) in known["x"].numbers.enumerated() {
            let signal = cusum.add((x - known["target"].number) / sigma)
            #expect(abs(cusum.above - known["c_plus"].numbers[index]) < 1e-6 && abs(cusum.below - known["c_minus"].numbers[index]) < 1e-6)
            if signal != nil, first == nil { first = index + 1 }
        }
        #expect(first == Int(known["first_signal_1based"].number))
    }

    @Test func theHandbooksSeriesSignalsOnItsDay() {
        let known = Known("cusum")
        run(known, sigma: 1, allowance: known["k_abs"].number, limit: known["h_abs"].number)
    }

    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func theTextbooksSeriesSignalsOnItsDay() {
        let known = Known(shared: "b_cusum")["montgomery_like"]
        run(known, sigma: known["sigma"].number, allowance: known["k"].number, limit: known["h"].number)
    }

    @Test func theSignalTellsStartAndSize() throws {
        var cusum = Cusum()
        for z in [0.2, -0.3, 0.1] { #expect(cusum.add(z) == nil) }
        let signals = (0..<5).compactMap { _ in cusum.add(-2) }
        let signal = try #require(signals.first)
        #expect(signal.side == .below && signal.start == 3 && abs(signal.shift + 2) < 1e-12)
    }

    @Test func aHeadStartSignalsSooner() {
        func days(headStart: Double) -> Int {
            var cusum = Cusum(headStart: headStart), days = 1
            while cusum.add(1) == nil { days += 1 }
            return days
        }
        #expect(days(headStart: Cusum.usualLimit / 2) < days(headStart: 0))
    }

    @Test func theMeanRunLengthAgreesWithTheTable() {
        let table = KnownTable("cusum_arl")
        for (index, h) in table.numbers("h").enumerated() {
            let mean = CusumRunLength(allowance: 0.5, limit: h).mean(shift: table.numbers("shift_sigma")[index])
            #expect(difference(mean, table.numbers("arl_two_sided")[index]) < 1e-3, "limit \(h)")
        }
    }
}
