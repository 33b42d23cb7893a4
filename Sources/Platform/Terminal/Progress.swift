import Dispatch

/// Progress of long work on standard error: rows, rows per second, time left. Silent where nobody watches.
package struct Progress {
    private let console: Console
    private let what: String
    private let started = DispatchTime.now()
    private var shown: DispatchTime
    /// Often enough to look alive, seldom enough to cost nothing.
    private static let interval = 200_000_000 as UInt64

    package init(_ what: String, on console: Console) {
        (self.what, self.console, shown) = (what, console, started)
    }

    /// - Parameter share: how much of the work is done, 0...1; nil where that is not known.
    package mutating func show(rows: Int, share: Double?) {
        let now = DispatchTime.now()
        guard console.isWatched, now.uptimeNanoseconds - shown.uptimeNanoseconds > Self.interval else { return }
        shown = now
        console.writeError("\r\u{1B}[K" + Self.line(what, rows: rows, share: share, seconds: seconds(until: now)))
    }

    package func end() {
        if console.isWatched { console.writeError("\r\u{1B}[K") }
    }

    static func line(_ what: String, rows: Int, share: Double?, seconds: Double) -> String {
        let perSecond = seconds > 0 ? Int(Double(rows) / seconds) : 0
        var line = "\(what): \(grouped(rows)) rows, \(grouped(perSecond)) a second"
        if let share, share > 0.01 { line += ", \(Int(share * 100)) %, about \(duration(seconds / share - seconds)) left" }
        return line
    }

    private func seconds(until now: DispatchTime) -> Double { Double(now.uptimeNanoseconds - started.uptimeNanoseconds) / 1e9 }

    static func duration(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded(.up))
        return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
    }

    static func grouped(_ number: Int) -> String {
        var groups: [Substring] = []
        var digits = Substring(String(number))
        while digits.count > 3 {
            groups.insert(digits.suffix(3), at: 0)
            digits = digits.dropLast(3)
        }
        return ([digits] + groups).joined(separator: ",")
    }
}
