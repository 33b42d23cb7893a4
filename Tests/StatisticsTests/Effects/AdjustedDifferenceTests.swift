import Statistics
import Testing

/// A loom chosen because it stood low, beside five that nobody touched.
@Suite struct AdjustedDifferenceTests {
    private let others = [(96.0, 98.0), (98, 99), (100, 100), (102, 101), (104, 102)].map { BeforeAfter(before: $0.0, after: $0.1) }

    @Test func theExampleOfThePaper() throws {
        let study = try #require(AdjustedDifference(helped: [BeforeAfter(before: 92, after: 103)], others: others))
        #expect(abs(study.slope - 0.5) < 1e-12 && abs(study.effect - 7) < 1e-12)
        #expect(abs(study.returning - 4) < 1e-12 && abs(study.expectedChange - 4) < 1e-12)
        #expect(study.degreesOfFreedom == 3)
    }

    /// By numpy 2: least squares of [1, before, helped], covariance from the residuals with four degrees of freedom.
    @Test func asAnotherProgramComputesIt() throws {
        let rough = [(96.0, 99.0), (98, 98), (100, 101), (102, 100), (104, 103)].map { BeforeAfter(before: $0.0, after: $0.1) }
        let helped = [BeforeAfter(before: 92, after: 103), BeforeAfter(before: 94, after: 101)]
        let study = try #require(AdjustedDifference(helped: helped, others: rough))
        #expect(abs(study.effect - 4.7999999999999785) < 1e-9)
        #expect(abs(study.standardError - 2.059126028197451) < 1e-9)
        #expect(study.degreesOfFreedom == 4)
    }

    /// Daye's forging team 9: far below twenty-four that hardly differ, whose own figures happen to fall the steeper the higher they stood.
    private let alike = (0..<24).map { number in
        let high = Double(number) / 23 - 0.5
        return BeforeAfter(before: 104 + 4 * high, after: 107 - 6 * high + (number.isMultiple(of: 2) ? 2 : -2))
    }

    @Test func ofWhoTrulyStoodLowNoLineIsDrawnOn() throws {
        let low = BeforeAfter(before: 88.5, after: 107.3)
        let study = try #require(AdjustedDifference(helped: [low], others: alike, ownReturn: 3))
        #expect(study.slope == 0 && study.returning == 3 && !study.isReturnLearned)
        #expect(abs(study.effect - (18.8 - 3 - 3)) < 1e-9 && study.interval(level: 0.95).lowerBound > 0)
        #expect(study.interval(level: 0.95).upperBound > 15.8 + 2, "nothing may have come back")
        let farther = try #require(AdjustedDifference(helped: [low], others: alike, ownReturn: 40))
        #expect(abs(farther.returning - 15.5) < 1e-9, "no further than to the peers")
        #expect(AdjustedDifference(helped: [low], others: alike, ownReturn: -3)?.returning == 0, "and not away from them")
    }

    /// Near them all of it may be luck, or none: what stayed as low as it was has not become worse.
    @Test func whereThePeersAreAlikeTheIntervalHoldsThatNothingComesBack() throws {
        let low = BeforeAfter(before: 101, after: 104)
        let study = try #require(AdjustedDifference(helped: [low], others: alike, ownReturn: 40))
        #expect(study.slope == 0 && abs(study.returning - 3) < 1e-9 && !study.isReturnLearned)
        let plain = try #require(DifferenceInDifferences(helped: [low.change], others: alike.map(\.change)))
        #expect(study.interval(level: 0.95).upperBound == plain.interval(level: 0.95).upperBound)
        #expect(study.interval(level: 0.95).lowerBound < plain.interval(level: 0.95).upperBound - 3)
    }

    @Test func whereAllStoodAlikeNothingCanBeLearned() {
        #expect(AdjustedDifference(helped: [BeforeAfter(before: 92, after: 103)], others: (1...5).map { _ in BeforeAfter(before: 100, after: 100) }) == nil)
        #expect(AdjustedDifference(helped: [], others: others) == nil)
        #expect(AdjustedDifference(helped: [BeforeAfter(before: .nan, after: 103)], others: others) == nil)
    }
}
