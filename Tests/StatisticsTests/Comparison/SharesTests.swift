import Statistics
import Testing

@Suite struct SharesTests {
    @Test func twentyUnitsFollowTheirBetaDistribution() throws {
        let known = Known("eb_betabinomial"), x = known["events"].numbers, n = known["n"].numbers
        let prior = try #require(BetaBinomial(hits: x, bases: n))
        #expect(abs(prior.logLikelihood - known["loglik"].number) < 1e-6)
        #expect(difference([prior.alpha, prior.beta], [known["alpha"].number, known["beta"].number]) < 2e-3)
        #expect(distance(zip(x, n).map { prior.shrunk(hits: $0, base: $1) }, known["posterior_mean"].numbers) < 1e-4)
        #expect(distance(zip(x, n).map { prior.quantile(0.025, hits: $0, base: $1) }, known["posterior_q025"].numbers) < 1e-4)
        #expect(distance(zip(x, n).map { prior.quantile(0.975, hits: $0, base: $1) }, known["posterior_q975"].numbers) < 1e-4)
    }

    @Test func unitsThatDifferByChanceAloneBecomeOne() throws {
        let prior = try #require(BetaBinomial(hits: [50, 51, 49, 50], bases: [100, 100, 100, 100]))
        #expect(abs(prior.shrunk(hits: 51, base: 100) - 0.5) < 1e-4)
    }

    @Test func withoutCountsThereIsNoPrior() {
        #expect(BetaBinomial(hits: [], bases: []) == nil && BetaBinomial(hits: [1], bases: [2]) == nil)
        #expect(BetaBinomial(hits: [0, 0], bases: [5, 5]) == nil && BetaBinomial(hits: [6, 1], bases: [5, 5]) == nil)
        #expect(BetaBinomial(hits: [.nan, 1], bases: [5, 5]) == nil)
    }

    private static let probabilities = [("0.001", 0.001), ("0.025", 0.025), ("0.975", 0.975), ("0.999", 0.999)]

    @Test func funnelLimitsOfSharesAgreeWithTheTable() {
        let table = KnownTable("funnel_binomial")
        for (name, probability) in Self.probabilities {
            for (row, share) in table.numbers("theta0").enumerated() {
                let base = table.numbers("n")[row]
                #expect(abs(FunnelLimits.share(probability, share: share, base: base) - table.numbers("exact_" + name)[row]) < 1e-8)
                #expect(abs(FunnelLimits.approximateShare(probability, share: share, base: base) - table.numbers("norm_" + name)[row]) < 1e-8)
            }
        }
    }

    @Test func funnelLimitsOfCountsAgreeWithTheTable() {
        let table = KnownTable("funnel_poisson")
        for (name, probability) in Self.probabilities {
            let limits = table.numbers("expected").map { FunnelLimits.ratio(probability, expected: $0) }
            #expect(distance(limits, table.numbers("smr_" + name)) < 1e-8)
        }
    }

    @Test func aFunnelNarrowsWithTheBase() {
        let widths = [50.0, 100, 500, 5000].map { FunnelLimits.share(0.999, share: 0.1, base: $0) - FunnelLimits.share(0.001, share: 0.1, base: $0) }
        #expect(widths == widths.sorted(by: >))
    }

    @Test func spreadBeyondChanceAgreesWithTheReference() throws {
        let known = Known("overdispersion"), x = known["events"].numbers, n = known["n"].numbers
        let spread = try #require(Overdispersion(met: x, base: n)), variance = spread.pooled * (1 - spread.pooled)
        let weights = n.map { $0 / variance }, errors = n.map { (variance / $0).squareRoot() }
        #expect(difference(errors, known["se"].numbers) < 1e-9)
        let z = zip(zip(x, n), errors).map { ($0.0 / $0.1 - spread.pooled) / $1 }
        #expect(difference(z, known["z"].numbers) < 1e-9)
        #expect(difference(Overdispersion.additive(spread.raw, weights: weights), known["tau2_from_phi_raw"].number) < 1e-9)
        let between = Overdispersion.additive(spread.winsorised, weights: weights)
        // What the product's funnel takes is the same, from levels and errors of any kind; here it does not exceed chance, so it is 0.
        #expect(Overdispersion.between(z, weights: weights) == 0)
        #expect(
            difference(Overdispersion.between(z.map { 2 * $0 }, weights: weights), Overdispersion.additive(4 * spread.winsorised, weights: weights)) < 1e-12)
        #expect(difference(between, known["tau2_from_phi_winsorised"].number) < 1e-9)
        #expect(difference(z.map { $0 / spread.winsorised.squareRoot() }, known["z_multiplicative"].numbers) < 1e-9)
        let widened = zip(z, errors).map { $0 * $1 / ($1 * $1 + between).squareRoot() }
        #expect(difference(widened, known["z_additive"].numbers) < 1e-9)
    }

    /// Thirteen hospitals, 2012 to 2015: none lies below the alarm limit; the largest lies above it (p = 0.0004 by the binomial).
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func heartSurgeryHadNoBadOutlier() throws {
        let table = KnownTable(shared: "data/league/child_heart_surgery_2012_15.csv"), survivors = table.numbers("Survivors"), n = table.numbers("Operations")
        let pooled = survivors.reduce(0, +) / n.reduce(0, +)
        #expect(n.count == 13)
        for (x, n) in zip(survivors, n) {
            #expect(x / n >= FunnelLimits.share(0.001, share: pooled, base: n), "\(x) of \(n)")
            #expect((x / n > FunnelLimits.share(0.999, share: pooled, base: n)) == (n == 1892), "\(x) of \(n)")
        }
        #expect(try #require(Overdispersion(met: survivors, base: n)).pooled == pooled)
    }
}
