/// Decimal numbers as text, without a formatter: charts write some hundred of them each.
enum Decimal {
    private static let powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

    /// - Precondition: the number is finite and, with its digits, below 2^62; at most six digits.
    static func text(_ number: Double, digits: Int) -> String {
        var bytes: [UInt8] = []
        append(number, digits: digits, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    static func append(_ number: Double, digits: Int, to bytes: inout [UInt8]) {
        let scale = powers[digits]
        let scaled = Int((number.magnitude * Double(scale)).rounded())
        if number < 0 && scaled > 0 { bytes.append(UInt8(ascii: "-")) }
        append(scaled / scale, to: &bytes)
        guard digits > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        for place in powers[..<digits].reversed() { bytes.append(UInt8(48 + scaled / place % 10)) }
    }

    /// Appends a whole number that is not negative.
    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        if number >= 10 { append(number / 10, to: &bytes) }
        bytes.append(UInt8(48 + number % 10))
    }
}
