import Glibc

/// A template and a cell, divided by the first line feed: never a crash or a hang; what a template builds is text that
/// the reader would let through; a date filter gives `YYYY-MM-DD` and a number filter a number.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    let parts = bytes.split(separator: lineFeed, maxSplits: 1, omittingEmptySubsequences: false)
    let cell = parts.count > 1 ? Array(parts[1]) : []
    build(String(decoding: parts[0], as: UTF8.self), from: String(decoding: cell.filter { $0 != 0 }, as: UTF8.self))
    return 0
}

private func build(_ text: String, from cell: String) {
    do {
        _ = try? Mapping([text], fields: ["unit", "plan"])
        let template = try Template(text)
        var reader = try CSVReader(MemorySource(try file(columns: template.columns, cell: cell)))
        let bound = try BoundTemplate(template, header: reader.header)
        guard case .row(let row) = try reader.next() else { return }
        check(try bound.cell(of: row), of: template)
    } catch let error as TemplateError {
        expect(!error.description.isEmpty, "an error without a sentence")
    } catch let problem as CellProblem {
        expect(!problem.description.isEmpty, "a problem without a sentence")
    } catch {}
}

/// A file of one row that has the template's columns, each with the same cell.
private func file(columns: [String], cell: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = CSVWriter { bytes += $0 }
    let names = Array(Set(columns + ["other"])).sorted()
    try writer.writeRow(names)
    try writer.writeRow(names.map { _ in cell })
    try writer.flush()
    return bytes
}

private func check(_ result: Cell, of template: Template) {
    expect(String(validating: result.bytes, as: UTF8.self) != nil, "the template broke a character")
    guard !result.isEmpty, template.pieces.count == 1, case .column(_, let filters) = template.pieces[0] else { return }
    switch filters.last {
    case .date: expect(result.count == 10 && result[4] == 45 && result[7] == 45, "no date came out of a date filter")
    case .hour: expect((0..<24).contains(result.integer ?? -1), "no hour came out of an hour filter")
    case .number: expect(result.double() != nil, "no number came out of a number filter")
    default: return
    }
}

private func expect(_ holds: Bool, _ complaint: String) {
    if !holds { fatalError(complaint) }
}
