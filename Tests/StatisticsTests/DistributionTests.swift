import Statistics
import Testing

/// Worked out by hand or by the identities between the distributions.
@Suite struct DistributionTests {
    @Test func fourTossesOfACoin() {
        #expect(difference((0...4).map { Binomial.cumulative(Double($0), trials: 4, probability: 0.5) }, [1, 5, 11, 15, 16].map { $0 / 16 }) < 1e-14)
        #expect(Binomial.quantile(0.5, trials: 4, probability: 0.5) == 2)
        #expect(Binomial.quantile(0.7, trials: 4, probability: 0.5) == 3)
        #expect(Binomial.cumulative(-1, trials: 4, probability: 0.5) == 0)
    }

    @Test func poissonOfMeanOne() {
        let e = StandardNormal.density(0) * (2 * Double.pi).squareRoot() // 1
        #expect(difference(Poisson.cumulative(2, mean: 1) / Poisson.cumulative(0, mean: 1), 2.5 * e) < 1e-14)
        #expect(Poisson.quantile(0.5, mean: 1) == 1 && Poisson.quantile(0.01, mean: 1) == 0)
        #expect(Poisson.cumulative(-1, mean: 1) == 0)
    }

    @Test(arguments: [0.001, 0.025, 0.5, 0.975, 0.999]) func inversesLeadBack(_ probability: Double) {
        #expect(difference(Incomplete.beta(Incomplete.betaInverse(probability, a: 12, b: 340), a: 12, b: 340), probability) < 1e-11)
        #expect(difference(Incomplete.gamma(Incomplete.gammaInverse(probability, a: 7.5), a: 7.5), probability) < 1e-11)
        let count = Binomial.quantile(probability, trials: 500, probability: 0.07)
        #expect(Binomial.cumulative(count, trials: 500, probability: 0.07) >= probability)
        #expect(Binomial.cumulative(count - 1, trials: 500, probability: 0.07) < probability)
    }

    @Test func outsideTheDomainIsNotANumber() {
        #expect(Binomial.cumulative(5, trials: 4, probability: 0.5).isNaN && Binomial.quantile(1, trials: 4, probability: 0.5).isNaN)
        #expect(Poisson.cumulative(1, mean: 0).isNaN && Poisson.quantile(.nan, mean: 1).isNaN)
        #expect(Incomplete.betaInverse(-0.1, a: 1, b: 1).isNaN && Incomplete.gammaInverse(1, a: 1).isNaN)
    }
}
