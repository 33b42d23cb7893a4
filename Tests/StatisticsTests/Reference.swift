import Foundation

/// Reference values, computed with independent packages.
struct Reference: Decodable, Sendable {
    struct Pace: Decodable, Sendable {
        let plan: [Double]
        let actual: [Double]
        let ES: Double
        let lead_days: Double
        let rho: Double
        let sigma2: Double
        let prob_done_by_future_day: [Double]
        let quantile_day: [String: Int]
    }
    struct Adjustment: Decodable, Sendable {
        let p: [Double]
        let adjusted: [Double]
    }
    struct Shrinkage: Decodable, Sendable {
        let y: [Double]
        let se: [Double]
        let tau2_PauleMandel: Double
    }
    struct Spread: Decodable, Sendable {
        let events: [Double]
        let n: [Double]
        let theta0: Double
        let phi: Double
        let phi_winsorised_10pct_type7: Double
    }
    struct Masking: Decodable, Sendable {
        let plan: [Double]
        let actual: [Double]
        let masking_index: Double
    }
    struct Scan: Decodable, Sendable {
        let days: Double
        let q95: Double
        let q999: Double
    }
    let pace: [String: Pace]
    let bh: Adjustment
    let paule_mandel: Shrinkage
    let overdispersion: Spread
    let masking: Masking
    let scan: [Scan]
    let student: [[String: Double]]
    let student_quantile: [[String: Double]]
    let normal: [[String: Double]]
    let chi_square: [[String: Double]]
    let beta: [[String: Double]]
    let gamma: [[String: Double]]

    static let values: Reference = {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try! JSONDecoder().decode(Reference.self, from: Data(contentsOf: tests.appending(path: "Fixtures/statistics/reference.json")))
    }()
}

/// Relative difference; 0 for equal numbers.
func difference(_ a: Double, _ b: Double) -> Double { a == b ? 0 : abs(a - b) / max(abs(b), 1e-300) }
