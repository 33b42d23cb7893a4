import Database
import Dispatch
import Glibc
import Planning
import Synchronization
import Works

import class Foundation.Thread

/// Otto at the works' office: enters one figure after the other by hand while something else goes on, and notes what was acknowledged.
final class Clerk: Sendable {
    struct Entered: Sendable {
        let key: RecordKey
        let actual: Double
        let entry: ID<Entry>
        let seconds: Double
    }

    private struct Notes {
        var entered: [Entered] = []
        var failure: (any Error)?
        var isToStop = false
    }

    private let notes = Mutex(Notes())
    private let begun = DispatchSemaphore(value: 0)
    private let done = DispatchSemaphore(value: 0)

    /// Begins at once, on a thread of his own: those that are shared may all be waiting for other tests. Returns when the first entry is
    /// acknowledged. Tries to keep the pace.
    /// - Parameters:
    ///   - units: one after the other, each day once around, from `day` on.
    ///   - pause: seconds between the beginnings of two entries.
    init(at address: String, of works: ID<Works>, _ units: [ID<Unit>], _ indicator: ID<Indicator>, from day: Day, every pause: Double) {
        Thread.detachNewThread { [self] in
            defer { begun.signal(); done.signal() }
            do {
                let database = try Database.open(address, readers: 1)
                defer { database.close() }
                let desk = RecordDesk(database, of: works)
                for number in 0... {
                    if notes.withLock({ $0.isToStop }) { return }
                    let key = RecordKey(unit: units[number % units.count], indicator: indicator, day: day + number / units.count)
                    let taken = try enter(Double(number), about: key, at: desk)
                    if number == 0 { begun.signal() }
                    if taken < pause { usleep(UInt32((pause - taken) * 1e6)) }
                }
            } catch { notes.withLock { $0.failure = error } }
        }
        begun.wait()
    }

    /// - Returns: everything acknowledged.
    func stop() throws -> [Entered] {
        notes.withLock { $0.isToStop = true }
        done.wait()
        return try notes.withLock { notes in
            if let failure = notes.failure { throw failure }
            return notes.entered
        }
    }

    private func enter(_ actual: Double, about key: RecordKey, at desk: RecordDesk) throws -> Double {
        let began = DispatchTime.now()
        let receipt = try desk.state(Figures(actual: actual), about: key, by: Author(name: "Otto", source: "by hand", at: .now))
        let seconds = Double(DispatchTime.now().uptimeNanoseconds - began.uptimeNanoseconds) / 1e9
        guard let entry = receipt.entry else { preconditionFailure("every figure is new") }
        notes.withLock { $0.entered.append(Entered(key: key, actual: actual, entry: entry, seconds: seconds)) }
        return seconds
    }
}
