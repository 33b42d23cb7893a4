import Glibc

/// Any text: a number is read exactly when it has the form of one and `strtod` finds it finite, and then to the last bit
/// as `strtod` reads it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let cell = Cell(start: data, count: count)
    let own = cell.double()
    let theirs = strtod(cell)
    expect(own?.bitPattern == theirs?.bitPattern, "read \(String(describing: own)), strtod reads \(String(describing: theirs))")
    if let whole = cell.integer, abs(whole) < 1 << 53 { expect(own == Double(whole), "integer and double differ") }
    return 0
}

/// By the library, of what holds no signs but those of plain decimal numbers.
private func strtod(_ cell: Cell) -> Double? {
    let signs = Set("0123456789.+-eE".utf8)
    guard !cell.isEmpty, cell.bytes.allSatisfy(signs.contains) else { return nil }
    let text = cell.bytes.map(CChar.init(bitPattern:)) + [0]
    return text.withUnsafeBufferPointer { start in
        var end: UnsafeMutablePointer<CChar>?
        let value = Glibc.strtod(start.baseAddress!, &end)
        let isWhole = end == UnsafeMutablePointer(mutating: start.baseAddress!) + cell.count
        return isWhole && value.isFinite ? value : nil
    }
}

private func expect(_ holds: Bool, _ complaint: String) {
    if !holds { fatalError(complaint) }
}
