import Foundation
import KnownWorks
import Planning
import Works

/// A works in memory: generated here, or read from a raw dump so that another program can compute the same.
///
/// The dump: Int64 units, days, past days; Int32 people per unit; Int32 day numbers; per unit Int32 length and UTF-8 path;
/// Float64 plan units x days; Float64 actual units x days. NaN = absent.
enum ColumnsFile {
    static func generate(_ settings: KnownWorks.Settings) -> Panorama {
        let works = KnownWorks(settings)
        let days = BenchmarkCalendar.days(settings.days + settings.future)
        let units = works.teams.indices.map { PanoramaUnit(UnitPath(works.path($0)), people: works.teams[$0].people) }
        var builder = Panorama.Builder(indicator: Indicator(name: "output"), units: units, days: days)
        for team in works.teams.indices {
            let (plan, actual) = works.series(team)
            for day in plan.indices where !plan[day].isNaN {
                builder.add(PanoramaRecord(plan: plan[day], actual: day < actual.count && !actual[day].isNaN ? actual[day] : nil), unit: team, day: day)
            }
        }
        return builder.build()
    }

    static func read(_ path: String) throws -> Panorama {
        var file = try NumberFile(path)
        let count = try Int(file.next(Int64.self)), dayCount = try Int(file.next(Int64.self)), past = try Int(file.next(Int64.self))
        let people = try (0..<count).map { _ in try Int(file.next(Int32.self)) }
        let days = try (0..<dayCount).map { _ in try Day(number: file.next(Int32.self)) }
        let units = try people.map { people in try PanoramaUnit(UnitPath(file.text(bytes: Int(file.next(Int32.self)))), people: people) }
        var builder = Panorama.Builder(indicator: Indicator(name: "output"), units: units, days: days)
        var actuals = try NumberFile(path, from: file.place + count * dayCount * MemoryLayout<Double>.size)
        for unit in 0..<count {
            for day in 0..<dayCount {
                let plan = try file.next(Double.self), actual = try actuals.next(Double.self)
                guard !plan.isNaN else { continue }
                builder.add(PanoramaRecord(plan: plan, actual: day < past && !actual.isNaN ? actual : nil), unit: unit, day: day)
            }
        }
        return builder.build()
    }
}

/// Numbers one after the other, through a small buffer: a mapped file would count as memory of the brief.
private struct NumberFile {
    private let file: FileHandle
    private var buffer = Data()
    private var offset = 0
    /// Bytes read so far, counted from the beginning of the file.
    private(set) var place: Int
    private static let step = 1 << 20

    init(_ path: String, from place: Int = 0) throws {
        file = try FileHandle(forReadingFrom: URL(filePath: path))
        try file.seek(toOffset: UInt64(place))
        self.place = place
    }

    mutating func next<Number: BitwiseCopyable>(_ type: Number.Type) throws -> Number {
        try bytes(MemoryLayout<Number>.size) { $0.loadUnaligned(as: type) }
    }

    mutating func text(bytes count: Int) throws -> String { try bytes(count) { String(decoding: $0, as: UTF8.self) } }

    private mutating func bytes<Value>(_ count: Int, _ read: (UnsafeRawBufferPointer) -> Value) throws -> Value {
        if buffer.count - offset < count {
            buffer = try buffer[(buffer.startIndex + offset)...] + (file.read(upToCount: NumberFile.step) ?? Data())
            offset = 0
        }
        defer {
            offset += count
            place += count
        }
        return buffer.withUnsafeBytes { read(UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count])) }
    }
}
