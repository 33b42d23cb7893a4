/// Where a link or a form leads. What is interpolated is percent-encoded, so that a unit called `a/b?c` stays one
/// step of the path and no text can turn a link into a script:
///
///     let address: Address = "/units/\(unit.code)?on=\(day)"
package struct Address: Sendable, Hashable {
    package let string: String

    /// An address of this server as somebody sent it, taken apart and put together again; nil where it cannot be read.
    package init?(of text: String) {
        guard text.hasPrefix("/"), let target = Target(text.utf8) else { return nil }
        self.init(path: target.steps, query: target.query.fields)
    }

    /// The same for what a stranger may have written: two slashes at the beginning would lead to another server.
    package init?(ofThisServer text: String) {
        guard !text.hasPrefix("//") else { return nil }
        self.init(of: text)
    }

    /// An address of this server put together from what is known only at run time; every part is encoded.
    package init(path: [String], query: [(name: String, value: String)] = []) {
        var built = Interpolation(literalCapacity: 0, interpolationCount: path.count)
        for step in path { built.appendLiteral("/"); built.appendInterpolation(step) }
        if path.isEmpty { built.appendLiteral("/") }
        for (index, pair) in query.enumerated() {
            built.appendLiteral(index == 0 ? "?" : "&")
            built.appendInterpolation(pair.name); built.appendLiteral("="); built.appendInterpolation(pair.value)
        }
        string = built.encoded
    }
}

extension Address: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) { string = value }
    package init(stringInterpolation: Interpolation) { string = stringInterpolation.encoded }

    package struct Interpolation: StringInterpolationProtocol {
        var encoded = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            encoded.reserveCapacity(literalCapacity + 12 * interpolationCount)
        }
        package mutating func appendLiteral(_ literal: String) { encoded += literal }
        package mutating func appendInterpolation(_ address: Address) { encoded += address.string }
        package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            PercentEncoding.append(value.description, to: &encoded)
        }
    }
}
