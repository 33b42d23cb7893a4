import Foundation
import Testing

/// Which test holds which reference value: every value of every file of the reference folder is named here, and every test named here
/// exists. A value that is added there fails until a test reads it.
@Suite struct ReferenceLedger {
    private struct Entry {
        var file: String
        /// Beginning of the value's name, parts divided by a slash; "" is the whole file.
        var key: String
        var tests: [String]

        init(_ file: String, _ key: String = "", _ tests: String...) { (self.file, self.key, self.tests) = (file, key, tests) }
    }

    private static let entries = [
        Entry(
            "a_pace", "case1", "paceAgreesWithTheWorkedCases", "everyQuantileHasItsDay", "theScheduleIndexIsDaysEarnedADay", "theFactorAgreesWithTheWorkedCase"),
        Entry("a_pace", "case2", "forecastAgreesWithTheWorkedCases", "everyQuantileHasItsDay"),
        Entry("a_pace", "five_year", "threeYearsEarnedMoreThanFour"),
        Entry("a_pace", "inverse_gaussian", "eightHundredTonnesTakeEightDays"),
        Entry("b_attribute_charts", "p_", "publishedAttributeChartsHaveTheirLimits"),
        Entry("b_attribute_charts", "u_", "publishedAttributeChartsHaveTheirLimits"),
        Entry("b_attribute_charts", "laney_p_prime", "laneysLimitsWidenThoseOfThePChart"),
        Entry("b_cusum", "montgomery_like", "theTextbooksSeriesSignalsOnItsDay"),
        Entry("b_cusum", "nist", "theHandbooksSeriesSignalsOnItsDay"),
        Entry("b_cusum_arl", "", "theMeanRunLengthAgreesWithTheTable"),
        Entry("b_pelt", "toy", "theToySeriesChangesWhereKnown"),
        Entry("b_pelt", "nile", "theNileFellIn1899"),
        Entry("b_pelt", "me", "theNileFellIn1899"),
        Entry("b_run_rules", "", "exactlyTheKnownPointsAreFound", "namedWindowsAreThePointsFound"),
        Entry("b_run_rules_arl", "", "chanceMakesThemAsSeldomAsKnown"),
        Entry("b_xmr", "", "theFlowOfTheNISTHandbookHasItsLimits", "publishedIndividualsHaveTheirLimits", "printedLimitsAreThoseOfARoundedConstant"),
        Entry("c_bh", "", "hochbergsAdjustmentAgreesToo", "yekutielisAdjustmentAgreesWithTheWorkedExample", "theOtherAdjustmentsAgreeToo"),
        Entry("c_contribution", "", "maskingAgreesWithTheWorkedCase", "whatMaskingLooksAtAddsUp"),
        Entry("c_eb_betabinomial", "", "twentyUnitsFollowTheirBetaDistribution"),
        Entry("c_eb_normal", "", "theTenUnitsAreShrunkAsKnown", "greatestLikelihoodAgreesWithTheReference", "shrinkageFindsTheReferenceVariance"),
        Entry("c_funnel_binomial_limits", "", "funnelLimitsOfSharesAgreeWithTheTable"),
        Entry("c_funnel_poisson_limits", "", "funnelLimitsOfCountsAgreeWithTheTable"),
        Entry("c_funnel_overdispersion", "", "spreadBeyondChanceAgreesWithTheReference", "overdispersionAgreesWithThePublishedRecipe"),
        Entry("c_james_stein_baseball", "", "eighteenBattersAreShrunkAsPublished"),
        Entry("c_simpson_kitagawa_ucb", "", "admissionsToBerkeleyAgreeWithTheReference"),
        Entry("d_frontier", "stores", "eightStoresHaveTheirMarks", "eightStoresAreEnvelopedAsKnown"),
        Entry("d_frontier", "teams2", "twoInputsAndTwoOutputsToo", "mixingPeersNeverPromisesLess"),
        Entry("d_frontier", "single", "twentyUnitsHaveTheirPartialMarks"),
        Entry("d_frontier", "ratio_90_10", "twentyValuesAreSpreadAsKnown"),
        Entry("d_frontier", "hsieh_klenow_toy", "fourUnitsGainByMovingResources"),
        Entry("e_ancova_handicap", "", "fourteenUnitsScoreAsKnown", "scoresDoNotDependOnTheStart"),
        Entry("e_ranks", "ten_equal", "placesAgreeWithTheReference", "oneStepAloneGivesItsPlaces"),
        Entry("e_ranks", "five", "placesAgreeWithTheReference"),
        Entry("e_ranks", "pisa", "countriesOf2018HaveTheirPlaces"),
        Entry("e_ranks_pisa2018_math", "", "countriesOf2018HaveTheirPlaces"),
        Entry("f_counterfactual_series", "", "aPeerTellsWhatWouldHaveCome"),
        Entry("f_did_panel", "", "theTwelveShopsHaveTheirEffect"),
        Entry("f_its_series", "", "theInterruptedSeriesHasItsStep"),
        Entry("f_effect", "card_krueger_1994_table3", "theMinimumWageOf1992"),
        Entry("f_effect", "did_panel", "theTwelveShopsHaveTheirEffect", "noOtherChoiceOfSixPartsAsFar", "otherProgramsCountTheSameSquaresDifferently"),
        Entry("f_effect", "its_sicily", "heartsOfSicily"),
        Entry("f_effect", "its_ols", "theInterruptedSeriesHasItsStep"),
        Entry("f_effect", "rtm", "theLuckOfThoseChosenIsAsWorkedOut", "chosenUnitsRiseAsMuchAsSaid"),
        Entry("f_effect", "synth_basque", "theBasqueCountryIsMostlyLikeCatalonia"),
        Entry("f_effect", "synth_simplex_toy", "theToyMixtureHasItsWeights"),
        Entry("f_effect", "counterfactual", "aPeerTellsWhatWouldHaveCome"),
        Entry("f_rtm", "", "theTableOfRepeatedMeasuringAgrees"),
        Entry("gh_assignment_bottleneck", "four", "fourWorkersFindTheirMachines"),
        Entry("gh_assignment_bottleneck", "rect_max", "threeHelpersAmongFour"),
        Entry("gh_assignment_bottleneck", "capacity", "threeHelpersServeFiveAsKnown"),
        Entry("gh_assignment_bottleneck", "greedy_trap", "greedDoesNotPay"),
        Entry("gh_assignment_bottleneck", "active_period", "theFourMachinesHaveTheirBottlenecks", "sharesAreOfTheLinesTime"),
        Entry("gh_assignment_bottleneck", "pareto", "threeLossesCannotBeToldApart"),
        Entry("gh_assignment_bottleneck", "oee", "theEffectivenessOfAMachineIsItsThreeShares"),
    ]

    /// Words about values, not values.
    private static let words: Set<String> = ["provenance", "note", "source", "file", "published", "rules"]

    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func everyReferenceValueHasItsTest() throws {
        let folder = Shared.folder.appending(path: "reference")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasSuffix(".md") }.sorted()
        #expect(files.count > 25)
        for file in files {
            let name = String(file.prefix { $0 != "." })
            for key in file.hasSuffix(".json") ? Known(shared: name).leaves : [""] {
                let isHeld = Self.entries.contains { $0.file == name && key.hasPrefix($0.key) }
                #expect(isHeld || Self.words.contains(String(key.split(separator: "/").last ?? "")), "no test holds \(key) of \(file)")
            }
        }
    }

    @Test func everyTestNamedHereExists() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
        let sources = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        let text = try sources.filter { $0.pathExtension == "swift" }.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        for entry in Self.entries { for test in entry.tests { #expect(text.contains("func \(test)("), "\(test), which should hold \(entry.file)") } }
    }

    /// The values kept in this repository are those of the reference folder.
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func keptValuesAreThoseOfTheReference() {
        for (kept, file, key) in [
            ("pace", "a_pace", ""), ("adjusted_p", "c_bh", ""), ("frontier", "d_frontier", ""), ("effects", "f_effect", ""), ("ranks", "e_ranks", ""),
            ("eb_normal", "c_eb_normal", ""), ("eb_betabinomial", "c_eb_betabinomial", ""), ("overdispersion", "c_funnel_overdispersion", ""),
            ("assignment_bottleneck", "gh_assignment_bottleneck", ""), ("regression_to_the_mean", "f_rtm", ""), ("run_rules", "b_run_rules", ""),
            ("run_rules_arl", "b_run_rules_arl", "in_control_ARL_mean_and_mc_se"), ("laney", "b_attribute_charts", "laney_p_prime"),
            ("pelt", "b_pelt", ""), ("xmr", "b_xmr", ""), ("cusum", "b_cusum", "nist"),
        ] {
            let whole = Known(shared: file), reference = key.isEmpty ? whole : whole[key]
            #expect(Known(kept).differences(from: reference) == [], "\(kept)")
        }
    }
}

extension Known {
    /// Names of all values, parts divided by a slash; a list is one value.
    fileprivate var leaves: [String] {
        guard let parts else { return [""] }
        return parts.keys.sorted().flatMap { name in self[name].leaves.map { $0.isEmpty ? name : "\(name)/\($0)" } }
    }

    /// Names of values that the other does not have or has differently.
    fileprivate func differences(from other: Known) -> [String] {
        leaves.filter { leaf in
            let path = leaf.split(separator: "/").map(String.init)
            return self.value(at: path).map { mine in other.value(at: path).map { !mine.isEqual($0) } ?? true } ?? true
        }
    }
}
