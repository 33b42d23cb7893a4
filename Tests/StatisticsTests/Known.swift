import Foundation

/// Known values from a file, looked up by name and place: `Known("ranks")["five"]["x"].numbers`.
struct Known {
    private let value: Any

    init(_ name: String) { self.init(file: Known.fixtures.appending(path: name + ".json")) }

    /// A file that may not be kept in this repository: series and tables of others.
    init(shared name: String) { self.init(file: Shared.folder.appending(path: "reference/\(name).json")) }

    private init(file: URL) { value = try! JSONSerialization.jsonObject(with: Data(contentsOf: file)) }
    private init(_ value: Any) { self.value = value }

    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/statistics")

    subscript(name: String) -> Known { Known((value as! [String: Any])[name]!) }
    subscript(place: Int) -> Known { Known((value as! [Any])[place]) }
    /// nil for a number, a text or a list.
    var parts: [String: Any]? { value as? [String: Any] }
    func value(at path: [String]) -> NSObject? { path.reduce(value as Any?) { ($0 as? [String: Any])?[$1] } as? NSObject }
    var names: [String] { (value as! [String: Any]).keys.sorted() }
    var count: Int { (value as! [Any]).count }
    var all: [Known] { (value as! [Any]).map(Known.init(_:)) }
    var number: Double { (value as! NSNumber).doubleValue }
    var numbers: [Double] { all.map(\.number) }
    var integers: [Int] { numbers.map { Int($0) } }
    var table: [[Double]] { all.map(\.numbers) }
    var text: String { value as! String }
}

/// Data that is not part of this repository; tests of it are skipped where it is absent.
enum Shared {
    static let folder = URL(filePath: ProcessInfo.processInfo.environment["PACESETTER_SHARED"] ?? "../shared")
    static let isPresent = FileManager.default.fileExists(atPath: folder.appending(path: "reference").path)
    static let absent = "PACESETTER_SHARED names no folder with reference values and data"

    static func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: folder.appending(path: path).path) }
    static func absent(_ path: String) -> String { "there is no \(path) in the folder that PACESETTER_SHARED names" }
}

/// A table of comma-separated values with a heading; no quotes inside.
struct KnownTable {
    private let heading: [String]
    private let rows: [[String]]

    init(_ name: String) { self.init(file: Known.fixtures.appending(path: name + ".csv")) }

    /// - Parameter path: within the folder that `PACESETTER_SHARED` names.
    init(shared path: String) { self.init(file: Shared.folder.appending(path: path)) }

    private init(file: URL) {
        let text = try! String(contentsOf: file, encoding: .utf8).replacing("\u{feff}", with: "")
        let lines = text.split(whereSeparator: \.isNewline).map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        (heading, rows) = (lines[0], Array(lines.dropFirst()))
    }

    func texts(_ column: String) -> [String] {
        let place = heading.firstIndex(of: column)!
        return rows.map { $0[place] }
    }

    /// NaN where there is no number.
    func numbers(_ column: String) -> [Double] { texts(column).map { Double($0) ?? .nan } }
}

/// Largest relative difference of two lists of one length.
func difference(_ a: [Double], _ b: [Double]) -> Double {
    a.count == b.count ? zip(a, b).map { difference($0, $1) }.max() ?? 0 : .infinity
}

/// Largest difference of two lists of one length.
func distance(_ a: [Double], _ b: [Double]) -> Double { a.count == b.count ? zip(a, b).map { abs($0 - $1) }.max() ?? 0 : .infinity }
