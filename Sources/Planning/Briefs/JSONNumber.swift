#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A number with ten significant digits, written as most languages write the nearest Double: 450.0, 0.001234, 3.35e-08.
enum JSONNumber {
    /// As many as the rules of the brief promise to agree in.
    static let digits = 10

    static func append(_ value: Double, to bytes: inout [UInt8]) {
        // C rounds to the digits correctly: -d.ddddddddde-dd
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { text in
            let length = withVaList([Int32(digits - 1), value]) { vsnprintf(text.baseAddress!, text.count, "%.*e", $0) }
            text.withMemoryRebound(to: UInt8.self) { append(scientific: $0[..<Int(length)], to: &bytes) }
        }
    }

    private static func append(scientific text: Slice<UnsafeMutableBufferPointer<UInt8>>, to bytes: inout [UInt8]) {
        var text = text
        if text.first == UInt8(ascii: "-") { bytes.append(text.removeFirst()) }
        // The point goes, so that the digits stand together.
        text[text.startIndex + 1] = text[text.startIndex]
        var significant = text[(text.startIndex + 1)...(text.startIndex + digits)]
        while significant.count > 1, significant.last == UInt8(ascii: "0") { significant.removeLast() }
        let exponent = exponent(text[(text.startIndex + digits + 2)...])
        if exponent < -4 || exponent >= 16 {
            appendScientific(significant, exponent, to: &bytes)
        } else {
            appendPlain(significant, exponent, to: &bytes)
        }
    }

    /// A sign and digits.
    private static func exponent(_ text: Slice<UnsafeMutableBufferPointer<UInt8>>) -> Int {
        let size = text.dropFirst().reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return text.first == UInt8(ascii: "-") ? -size : size
    }

    private static func appendPlain(_ significant: Slice<UnsafeMutableBufferPointer<UInt8>>, _ exponent: Int, to bytes: inout [UInt8]) {
        if exponent < 0 {
            bytes.append(contentsOf: "0.".utf8)
            for _ in 0..<(-exponent - 1) { bytes.append(UInt8(ascii: "0")) }
            return bytes.append(contentsOf: significant)
        }
        let whole = significant.prefix(exponent + 1), fraction = significant.dropFirst(exponent + 1)
        bytes.append(contentsOf: whole)
        for _ in whole.count..<(exponent + 1) { bytes.append(UInt8(ascii: "0")) }
        bytes.append(UInt8(ascii: "."))
        if fraction.isEmpty { bytes.append(UInt8(ascii: "0")) } else { bytes.append(contentsOf: fraction) }
    }

    private static func appendScientific(_ significant: Slice<UnsafeMutableBufferPointer<UInt8>>, _ exponent: Int, to bytes: inout [UInt8]) {
        bytes.append(significant.first!)
        if significant.count > 1 {
            bytes.append(UInt8(ascii: "."))
            bytes.append(contentsOf: significant.dropFirst())
        }
        bytes.append(contentsOf: exponent < 0 ? "e-".utf8 : "e+".utf8)
        if abs(exponent) < 10 { bytes.append(UInt8(ascii: "0")) }
        bytes.append(contentsOf: String(abs(exponent)).utf8)
    }
}
