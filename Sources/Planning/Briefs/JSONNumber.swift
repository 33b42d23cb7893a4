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
        let (isNegative, significant, exponent) = parts(value)
        if isNegative { bytes.append(UInt8(ascii: "-")) }
        if exponent < -4 || exponent >= 16 {
            appendScientific(significant, exponent, to: &bytes)
        } else {
            appendPlain(significant, exponent, to: &bytes)
        }
    }

    /// Significant digits without trailing zeros, and the exponent of the first one. C rounds to the digits correctly.
    private static func parts(_ value: Double) -> (isNegative: Bool, significant: ArraySlice<UInt8>, exponent: Int) {
        var text = [CChar](repeating: 0, count: 32)
        let length = withVaList([Int32(digits - 1), value]) { vsnprintf(&text, text.count, "%.*e", $0) }
        let written = text[..<Int(length)].map { UInt8(bitPattern: $0) }
        let isNegative = written[0] == UInt8(ascii: "-")
        let mark = written.firstIndex(of: UInt8(ascii: "e"))!
        var significant = written[(isNegative ? 1 : 0)..<mark].filter { $0 != UInt8(ascii: ".") }[...]
        while significant.count > 1, significant.last == UInt8(ascii: "0") { significant.removeLast() }
        return (isNegative, significant, Int(String(decoding: written[(mark + 1)...], as: UTF8.self))!)
    }

    private static func appendPlain(_ significant: ArraySlice<UInt8>, _ exponent: Int, to bytes: inout [UInt8]) {
        if exponent < 0 {
            bytes += Array("0.".utf8) + Array(repeating: UInt8(ascii: "0"), count: -exponent - 1) + significant
            return
        }
        let whole = significant.prefix(exponent + 1), fraction = significant.dropFirst(exponent + 1)
        bytes += whole + Array(repeating: UInt8(ascii: "0"), count: exponent + 1 - whole.count)
        bytes.append(UInt8(ascii: "."))
        bytes += fraction.isEmpty ? [UInt8(ascii: "0")] : fraction
    }

    private static func appendScientific(_ significant: ArraySlice<UInt8>, _ exponent: Int, to bytes: inout [UInt8]) {
        bytes.append(significant.first!)
        if significant.count > 1 { bytes += [UInt8(ascii: ".")] + significant.dropFirst() }
        let size = String(abs(exponent))
        bytes += Array("e".utf8) + [UInt8(ascii: exponent < 0 ? "-" : "+")] + Array((size.count < 2 ? "0" + size : size).utf8)
    }
}
