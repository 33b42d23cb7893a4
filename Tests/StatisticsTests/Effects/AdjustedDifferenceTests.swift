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

    @Test func whereAllStoodAlikeNothingCanBeLearned() {
        #expect(AdjustedDifference(helped: [BeforeAfter(before: 92, after: 103)], others: (1...5).map { _ in BeforeAfter(before: 100, after: 100) }) == nil)
        #expect(AdjustedDifference(helped: [], others: others) == nil)
        #expect(AdjustedDifference(helped: [BeforeAfter(before: .nan, after: 103)], others: others) == nil)
    }
}
