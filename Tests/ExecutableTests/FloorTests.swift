import Database
import Foundation
import Planning
import TestSupport
import Testing
import Works

private let floorRows = ProcessInfo.processInfo.environment["PACESETTER_FLOOR_ROWS"].flatMap { Int($0) }

/// The floor does not wait for an import. `bin/floor` runs the same with ten million rows.
@Suite(.enabled(if: Pacesetter.isThere && (!Tier.isQuick || floorRows != nil)), .serialized)
struct FloorTests {
    /// What the floor is promised is 50 ms, which `bin/floor` prints; a test on a machine that others use too only tells an import
    /// that holds the database, for all of its time or for most of it, from one that lets others in.
    private static let longestShare = 0.75

    @Test(arguments: Engine.all) func anEntryIsAcknowledgedWhileAnImportRuns(on engine: Engine) throws {
        let rows = floorRows ?? 300_000
        try withFoundry(on: engine) { foundry in
            let teams = rows / Foundry.days
            let file = try Foundry.write(to: foundry.pacesetter.folder, "large.csv", teams: 0..<teams, days: 0..<Foundry.days)
            let clerk = try foundry.clerk(every: floorRows == nil ? 0.010 : 0.050)
            let began = Date.now
            let answer = try foundry.pacesetter.run("import", file, "--create")
            let seconds = Date.now.timeIntervalSince(began)
            let entered = try clerk.stop()
            #expect(answer.code == 0, "\(answer.complaints)")
            let times = entered.map(\.seconds).sorted(), longest = try #require(times.last)
            print(Self.line(times, rows: teams * Foundry.days, seconds, on: engine))
            #expect(longest < Self.longestShare * seconds)
        }
    }

    private static func line(_ times: [Double], rows: Int, _ seconds: Double, on engine: Engine) -> String {
        func milliseconds(_ share: Double) -> String { String(format: "%.1f", times[Int(Double(times.count - 1) * share)] * 1000) }
        return "the floor beside an import of \(rows) rows in \(String(format: "%.1f", seconds)) s on \(engine): \(times.count) entries, "
            + "median \(milliseconds(0.5)) ms, 95 of 100 within \(milliseconds(0.95)) ms, longest \(milliseconds(1)) ms"
    }
}
