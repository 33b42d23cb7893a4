import Tables
import Works

/// One row of a file of states as it waits in the spool, without references. Names are numbers of the reader.
struct StateItem: Spoolable {
    private let unitNumber: Int64
    let station: UInt32
    /// 0 for none.
    let reason: UInt32
    let from: Int64
    let until: Int64
    /// Place among all states.
    let state: UInt8
    let line: UInt32

    init(_ row: StateRow, at unit: ID<Unit>) {
        (unitNumber, station, reason, state) = (unit.number, row.station, row.reason, row.state)
        (from, until, line) = (row.from.seconds, row.until.seconds, UInt32(clamping: row.line))
    }

    var unit: ID<Unit> { ID(unitNumber) }

    /// Unit and station, then time: rows that could overlap stand together.
    var sortKey: SortKey { SortKey(UInt64(unitNumber) << 32 | UInt64(station), UInt64(from &+ (1 << 62))) }

    func isOfSameStation(as other: StateItem) -> Bool { unitNumber == other.unitNumber && station == other.station }
}
