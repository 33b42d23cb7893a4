import Foundation
import Statistics

/// How long the cheapest pairing of a square table takes; the table is a raw file of Float64.
struct PairsBenchmark {
    let source: String

    func run() throws {
        let costs = try Data(contentsOf: URL(filePath: source)).withUnsafeBytes { Array($0.bindMemory(to: Double.self)) }
        let size = Int(Double(costs.count).squareRoot().rounded())
        let pairing = best(of: 5) { Assignment.cheapest(costs: costs, rows: size, columns: size)!.total }
        print(
            """
            {"size":\(size),"total":\(pairing.value),"seconds":\(pairing.time.seconds),"cpu":\(pairing.time.cpu),"peak_mb":\(peakMegabytes()),\
            "table_mb":\(Double(costs.count * 8) / 1e6)}
            """)
    }
}
