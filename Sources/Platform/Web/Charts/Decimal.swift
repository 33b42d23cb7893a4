/// Decimal numbers as text, without a formatter: charts write some hundred of them each.
enum Decimal {
    private static let powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

    /// - Precondition: the number is finite and, with its digits, below 2^62; at most six digits.
    static func text(_ number: Double, digits: Int) -> String {
        let scale = powers[digits]
        let scaled = Int((number.magnitude * Double(scale)).rounded())
        let sign = number < 0 && scaled > 0 ? "-" : ""
        guard digits > 0 else { return sign + String(scaled) }
        let rest = String(scaled % scale)
        return sign + String(scaled / scale) + "." + String(repeating: "0", count: digits - rest.count) + rest
    }

    /// Appends a number with one digit behind the point, or none where that is zero.
    /// - Precondition: the number is finite and below 2^62 / 10.
    static func appendTenths(_ number: Double, to buffer: inout ByteBuffer) {
        let tenths = Int(number.magnitude * 10 + 0.5)
        if number < 0 && tenths > 0 { buffer.append(UInt8(ascii: "-")) }
        let (whole, tenth) = tenths.quotientAndRemainder(dividingBy: 10)
        append(whole, to: &buffer)
        guard tenth > 0 else { return }
        buffer.append(UInt8(ascii: "."))
        buffer.append(UInt8(48 + tenth))
    }

    private static func append(_ number: Int, to buffer: inout ByteBuffer) {
        if number >= 10 { append(number / 10, to: &buffer) }
        buffer.append(UInt8(48 + number % 10))
    }
}
