import Statistics
import Testing

@Suite struct NeweyWestTests {
    @Test func theFactorAgreesWithTheWorkedCase() throws {
        let known = Known("pace")["case1"]
        #expect(NeweyWest.lags(12) == Int(known["newey_west_lags"].number))
        #expect(difference(try #require(NeweyWest.rawFactor(known["actual"].numbers)), known["hac_variance_inflation"].number) < 1e-9)
        #expect(NeweyWest.factor(known["actual"].numbers) == 1)
    }

    /// A mean is a regression on ones alone: the same number by another way.
    @Test func aMeanIsARegressionOnOnes() throws {
        let actual = Known("pace")["case1"]["actual"].numbers
        let fit = try #require(LeastSquares(columns: [[Double](repeating: 1, count: 12)], outcome: actual))
        let error = (fit.neweyWest(lags: 2)[0][0] * 11 / 12).squareRoot()
        #expect(difference(error, Known("pace")["case1"]["hac_se_mean"].number) < 1e-9)
    }

    @Test func daysInRowsWidenAndAlternatingOnesDoNot() throws {
        #expect(try #require(NeweyWest.factor([1, 1, 1, 1, 5, 5, 5, 5, 1, 1, 1, 1, 5, 5, 5, 5])) > 1.5)
        #expect(NeweyWest.factor([1, 5, 1, 5, 1, 5, 1, 5, 1, 5]) == 1)
    }

    @Test(arguments: [[], [3], [2, 2, 2], [1, .nan, 3]]) func nothingIsSaidOfTooLittle(_ values: [Double]) { #expect(NeweyWest.factor(values) == nil) }
}
