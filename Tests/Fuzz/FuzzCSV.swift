import Glibc

/// Any bytes: never a crash or a hang; the window's size does not matter; what was read, written and read again is the
/// same table.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    let whole = Outcome(bytes, window: wholeWindow)
    expect(Outcome(bytes, window: 7) == whole, "the window's size mattered")
    if case .table(let rows) = whole {
        expect(Outcome(written(rows), window: wholeWindow) == whole, "what was written reads differently")
    }
    return 0
}

/// Twice the longest input that `bin/fuzz` makes.
private let wholeWindow = 4096

private enum Outcome: Equatable {
    /// The header first; rows of another length too, so that nothing of them is lost.
    case table([[[UInt8]]])
    case refused(CSVError)

    init(_ bytes: [UInt8], window: Int) {
        do throws(CSVError) {
            var reader = try CSVReader(MemorySource(bytes), window: window)
            var rows = [reader.header.names.map { Array($0.utf8) }]
            while let line = try reader.next() {
                switch line {
                case .row(let row), .misshapen(let row, _): rows.append((0..<row.count).map { Array(row[$0].bytes) })
                }
            }
            self = .table(rows)
        } catch {
            expect(!error.description.isEmpty, "an error without a sentence")
            self = .refused(error)
        }
    }
}

private func written(_ rows: [[[UInt8]]]) -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = CSVWriter { bytes += $0 }
    for row in rows {
        for cell in row { writer.write(String(decoding: cell, as: UTF8.self)) }
        try! writer.endRow()
    }
    try! writer.flush()
    return bytes
}

private func expect(_ holds: Bool, _ complaint: String) {
    if !holds { fatalError(complaint) }
}
