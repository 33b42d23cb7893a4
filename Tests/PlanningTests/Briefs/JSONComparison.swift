import Foundation

/// Where two JSON documents differ: numbers relatively, everything else exactly, lists in the same order.
struct JSONComparison {
    let tolerance: Double
    private(set) var differences: [String] = []

    init(tolerance: Double) { self.tolerance = tolerance }

    mutating func compare(_ mine: Any?, _ expected: Any?, at place: String) {
        switch (mine, expected) {
        case (let mine as [String: Any], let expected as [String: Any]):
            for key in expected.keys.sorted() { compare(mine[key], expected[key], at: place + "." + key) }
        case (let mine as [Any], let expected as [Any]):
            if mine.count != expected.count { differences.append("\(place): \(mine.count) elements, expected \(expected.count)") }
            for (index, pair) in zip(mine, expected).enumerated() { compare(pair.0, pair.1, at: "\(place)[\(index)]") }
        case (let mine as NSNumber, let expected as NSNumber):
            if abs(mine.doubleValue - expected.doubleValue) > tolerance * max(abs(expected.doubleValue), .leastNormalMagnitude) {
                differ(mine, expected, place)
            }
        case (let mine as String, let expected as String):
            if mine != expected { differ(mine, expected, place) }
        case (is NSNull, is NSNull): break
        default: differ(mine as Any, expected as Any, place)
        }
    }

    private mutating func differ(_ mine: Any, _ expected: Any, _ place: String) { differences.append("\(place): \(mine), expected \(expected)") }
}
