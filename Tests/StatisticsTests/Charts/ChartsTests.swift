import Statistics
import Testing

@Suite struct ChartsTests {
    @Test func theFlowOfTheNISTHandbookHasItsLimits() throws {
        let known = Known("xmr")["nist_flow"], exact = known["exact_d2"], flow = known["input"].numbers
        let chart = try #require(IndividualsChart(baseline: flow))
        #expect(difference([chart.center, chart.sigma, chart.rangeLimit], [exact["center"].number, exact["sigma"].number, exact["mr_ucl"].number]) < 1e-9)
        #expect(difference([chart.limits.lowerBound, chart.limits.upperBound], [exact["lcl"].number, exact["ucl"].number]) < 1e-9)
        let median = try #require(IndividualsChart(baseline: flow, scale: .medianRange))
        #expect(difference(median.sigma, known["sigma_median_mr"].number) < 1e-9)
        // The handbook prints limits with d2 rounded to 1.128.
        let half = 3 * chart.sigma * IndividualsChart.meanRange / 1.128
        #expect(abs(chart.center - half - known["published_nist"]["lcl"].number) < 1e-4)
        #expect(abs(chart.center + half - known["published_nist"]["ucl"].number) < 1e-4)
    }

    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)"), arguments: ["sas_jets", "qcc_viscosity_20", "qcc_viscosity_without_4"])
    func publishedIndividualsHaveTheirLimits(_ name: String) throws {
        let known = Known(shared: "b_xmr")[name], exact = known["exact_d2"]
        let chart = try #require(IndividualsChart(baseline: known["input"].numbers))
        #expect(difference([chart.center, chart.sigma, chart.rangeLimit], [exact["center"].number, exact["sigma"].number, exact["mr_ucl"].number]) < 1e-9)
        #expect(difference([chart.limits.lowerBound, chart.limits.upperBound], [exact["lcl"].number, exact["ucl"].number]) < 1e-9)
        if known.names.contains("published_qcc") {
            #expect(abs(chart.sigma * IndividualsChart.meanRange / 1.128 - known["published_qcc"]["sigma"].number) < 1e-6)
        }
        if known.names.contains("sigma_median_mr") {
            let median = try #require(IndividualsChart(baseline: known["input"].numbers, scale: .medianRange))
            #expect(difference(median.sigma, known["sigma_median_mr"].number) < 1e-9)
        }
    }

    /// Books round 2/sqrt(pi) to 1.128; limits printed with it differ from ours by that much and no more.
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)"), arguments: ["nist_flow", "sas_jets", "qcc_viscosity_20", "qcc_viscosity_without_4"])
    func printedLimitsAreThoseOfARoundedConstant(_ name: String) throws {
        let known = Known(shared: "b_xmr")[name], chart = try #require(IndividualsChart(baseline: known["input"].numbers))
        let sigma = chart.sigma * IndividualsChart.meanRange / 1.128, limits = [chart.center - 3 * sigma, chart.center + 3 * sigma]
        #expect(difference(chart.sigma * IndividualsChart.meanRange, known["exact_d2"]["mr_bar"].number) < 1e-9)
        for table in known.names.filter({ $0.hasPrefix("published") || $0.hasPrefix("table") }) {
            let printed = known[table], tolerance = table.hasPrefix("published") ? 1e-4 : 1e-9
            #expect(distance(limits, [printed["lcl"].number, printed["ucl"].number]) < tolerance, "\(table)")
            #expect(abs(chart.center - printed["center"].number) < tolerance, "\(table)")
            if printed.names.contains("sigma") { #expect(abs(sigma - printed["sigma"].number) < tolerance, "\(table)") }
        }
        if known.names.contains("median_mr") {
            let median = try #require(IndividualsChart(baseline: known["input"].numbers, scale: .medianRange))
            #expect(difference(median.sigma * IndividualsChart.medianRange, known["median_mr"].number) < 1e-9)
        }
    }

    @Test func laneysLimitsWidenThoseOfThePChart() throws {
        let known = Known("laney"), sizes = known["n"].numbers
        let chart = try #require(LaneyChart(hits: known["defectives"].numbers, sizes: sizes))
        #expect(difference([chart.plain.center, chart.sigmaZ], [known["pbar"].number, known["sigma_z"].number]) < 1e-9)
        #expect(distance(sizes.map { chart.limits(size: $0).lowerBound }, known["lcl"].numbers) < 1e-9)
        #expect(distance(sizes.map { chart.limits(size: $0).upperBound }, known["ucl"].numbers) < 1e-9)
        #expect(distance(sizes.map { chart.plain.limits(size: $0).lowerBound }, known["plain_p_lcl"].numbers) < 1e-9)
        #expect(distance(sizes.map { chart.plain.limits(size: $0).upperBound }, known["plain_p_ucl"].numbers) < 1e-9)
    }

    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func publishedAttributeChartsHaveTheirLimits() throws {
        let known = Known(shared: "b_attribute_charts")
        for (name, outside) in [("p_orangejuice", [14, 22]), ("p_sas_circuits", [])] {
            let hits = known[name]["defectives"].numbers, sizes = hits.map { _ in known[name]["n"].number }
            let chart = try #require(ProportionChart(hits: hits, sizes: sizes)), limits = chart.limits(size: sizes[0])
            #expect(difference([chart.center, limits.lowerBound, limits.upperBound], ["pbar", "lcl", "ucl"].map { known[name][$0].number }) < 1e-9)
            #expect(chart.outside(hits: hits, sizes: sizes) == outside)
            guard known[name].names.contains("published_qcc") else { continue }
            let printed = known[name]["published_qcc"]
            #expect(distance([chart.center, limits.lowerBound, limits.upperBound], ["center", "lcl", "ucl"].map { printed[$0].number }) < 1e-6)
            #expect(outside.map { $0 + 1 } == known[name]["out_points_1based"].integers)
        }
        let boards = known["u_pcmanufact"], exposure = boards["size"].number
        let chart = try #require(RateChart(counts: boards["counts"].numbers, exposures: boards["counts"].numbers.map { _ in exposure }))
        let limits = chart.limits(exposure: exposure)
        #expect(difference([chart.center, limits.lowerBound, limits.upperBound], ["ubar", "lcl", "ucl"].map { boards[$0].number }) < 1e-9)
        let printed = boards["published_qcc"]
        #expect(distance([chart.center, limits.lowerBound, limits.upperBound], ["center", "lcl", "ucl"].map { printed[$0].number }) < 1e-6)
        let cloth = known["u_dyedcloth_variable_size"], pairs = cloth["pairs_count_size"].table
        let uneven = try #require(RateChart(counts: pairs.map { $0[0] }, exposures: pairs.map { $0[1] }))
        for (pair, known) in zip(pairs, cloth["limits"].table) {
            #expect(difference([uneven.limits(exposure: pair[1]).lowerBound, uneven.limits(exposure: pair[1]).upperBound], known) < 1e-9)
        }
    }

    @Test func nothingIsDrawnOfTooLittle() {
        #expect(IndividualsChart(baseline: [4]) == nil)
        #expect(IndividualsChart(baseline: [4, .nan, 5]) == nil)
        #expect(ProportionChart(hits: [0, 0], sizes: [0, 0]) == nil)
        #expect(RateChart(counts: [.nan], exposures: [1]) == nil)
        #expect(LaneyChart(hits: [0, 0, 0], sizes: [10, 10, 10]) == nil)
    }

    @Test func aQuietSeriesHasNarrowLimits() throws {
        let chart = try #require(IndividualsChart(baseline: [5, 5, 5]))
        #expect(chart.limits == 5...5)
        #expect(try #require(ProportionChart(hits: [3, 3], sizes: [3, 3])).limits(size: 3) == 1...1)
    }
}
