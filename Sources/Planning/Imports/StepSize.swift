import Database
import Dispatch

/// How many rows one step of a long write takes: as many as fit into the time that others may have to wait for it. Measured as
/// it goes, since rows on scattered pages take many times as long as rows in a row.
struct StepSize {
    private(set) var rows = 4_000
    private let seconds: Double

    /// Fewer, and what a step costs besides its rows counts for more than they do.
    private static let fewest = 500
    /// 14 MB of rows that wait in memory.
    private static let most = 200_000

    /// The embedded database has one writer at a time: an entry from the floor waits for the step. On a server nobody waits for
    /// others' rows, but its log is on the disk only after theirs.
    init(on engine: Engine) { seconds = engine == .sqlite ? 0.010 : 0.050 }

    mutating func took(seconds taken: Double, for count: Int) {
        let fitting = Int(Double(count) * seconds / max(taken, 1e-6))
        // Half the way: one slow step, which may have moved the log into the file, is not the rule; one of few rows at the end says little.
        rows = min(max((rows + fitting) / 2, Self.fewest), Self.most, rows * 2)
    }
}

extension Database {
    /// A step of a long write.
    /// - Returns: seconds that it took, not counting the wait for others.
    func writeStep(_ body: (Connection) throws -> Void) throws -> Double {
        var began = DispatchTime.now()
        try write(.batch) { db in
            began = .now()
            try body(db)
        }
        return Double(DispatchTime.now().uptimeNanoseconds - began.uptimeNanoseconds) / 1e9
    }
}
