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
        let monday = Day(year: 2026, month: 1, day: 5)
        let days = (0..<settings.days + settings.future).map { monday + $0 / 5 * 7 + $0 % 5 }
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
        let data = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
        var offset = 0
        func take<Number>(_ type: Number.Type) -> Number {
            defer { offset += MemoryLayout<Number>.size }
            return data.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: type) }
        }
        let count = Int(take(Int64.self)), dayCount = Int(take(Int64.self)), past = Int(take(Int64.self))
        let people = (0..<count).map { _ in Int(take(Int32.self)) }
        let days = (0..<dayCount).map { _ in Day(number: take(Int32.self)) }
        let units = (0..<count).map { unit -> PanoramaUnit in
            let length = Int(take(Int32.self))
            defer { offset += length }
            return PanoramaUnit(UnitPath(String(decoding: data[offset..<offset + length], as: UTF8.self)), people: people[unit])
        }
        var builder = Panorama.Builder(indicator: Indicator(name: "output"), units: units, days: days)
        let actuals = count * dayCount * MemoryLayout<Double>.size
        data.withUnsafeBytes { bytes in
            for unit in 0..<count {
                for day in 0..<dayCount {
                    let place = offset + (unit * dayCount + day) * MemoryLayout<Double>.size
                    let plan = bytes.loadUnaligned(fromByteOffset: place, as: Double.self)
                    let actual = bytes.loadUnaligned(fromByteOffset: place + actuals, as: Double.self)
                    guard !plan.isNaN else { continue }
                    builder.add(PanoramaRecord(plan: plan, actual: day < past && !actual.isNaN ? actual : nil), unit: unit, day: day)
                }
            }
        }
        return builder.build()
    }
}
