/// The place of the one maximum of a function (Kiefer 1953, "Sequential minimax search for a maximum", Proc. AMS 4).
/// O(evaluations), some 45 for eight digits. Not where there are several maxima.
enum GoldenSection {
    private static let ratio = (5.0.squareRoot() - 1) / 2
    private static let steps = 45

    static func maximum(in range: ClosedRange<Double>, of function: (Double) -> Double) -> Double {
        var (low, high) = (range.lowerBound, range.upperBound)
        var (a, b) = (high - ratio * (high - low), low + ratio * (high - low))
        var (atA, atB) = (function(a), function(b))
        for _ in 0..<steps {
            if atA >= atB {
                (high, b, atB) = (b, a, atA)
                a = high - ratio * (high - low)
                atA = function(a)
            } else {
                (low, a, atA) = (a, b, atB)
                b = low + ratio * (high - low)
                atB = function(b)
            }
        }
        return (low + high) / 2
    }
}
