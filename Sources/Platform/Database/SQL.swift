/// A statement with its values. Interpolation binds a value, it never pastes its text:
///
///     "SELECT path FROM unit WHERE works_id = \(works) AND id = \(unit)"
///
/// Pieces join by `+`, or by interpolating one statement into another.
package struct SQL: Sendable, ExpressibleByStringInterpolation {
    struct Parameter: Sendable {
        let value: BoundValue
        /// Known for an absent value too.
        let type: ColumnType?
    }

    /// Each `?` outside quotes stands for one value. What errors print: no values are in it.
    package private(set) var text: String
    private(set) var parameters: [Parameter]

    package init(stringLiteral text: String) {
        self.text = text
        parameters = []
    }

    package init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.sql
    }

    package static func + (a: SQL, b: SQL) -> SQL {
        var sum = a
        sum += b
        return sum
    }

    package static func += (a: inout SQL, b: SQL) {
        a.text += b.text
        a.parameters += b.parameters
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var sql: SQL = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            sql.text.reserveCapacity(literalCapacity + 3 * interpolationCount)
            sql.parameters.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { sql.text += literal }

        package mutating func appendInterpolation<Value: Bindable>(_ value: Value) {
            sql.text += "?"
            let bound = value.bound
            sql.parameters.append(Parameter(value: bound, type: bound.type ?? Value.columnType))
        }

        package mutating func appendInterpolation<Value: Bindable>(_ value: Value?) {
            sql.text += "?"
            let bound = value.bound
            sql.parameters.append(SQL.Parameter(value: bound, type: bound.type ?? Value.columnType))
        }

        package mutating func appendInterpolation(_ piece: SQL) { sql += piece }

        /// `?, ?, ?`. At least one value: PostgreSQL knows no empty list, and asking for nothing needs no statement.
        package mutating func appendInterpolation<Value: Bindable>(joined values: some Collection<Value>) {
            precondition(!values.isEmpty, "a list in a statement needs at least one value")
            for (index, value) in values.enumerated() {
                if index > 0 { sql.text += ", " }
                appendInterpolation(value)
            }
        }

        /// The name of a table or column that is chosen while running: letters, digits and underscores only.
        package mutating func appendInterpolation(name: String) { sql.text += checkedName(name) }

        /// A piece of the program text itself.
        package mutating func appendInterpolation(raw: StaticString) { sql.text += "\(raw)" }
    }
}

/// A name that needs no quotes on either engine; anything else is a mistake of the program.
func checkedName(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in byte == UInt8(ascii: "_") || isASCIILetter(byte) || isASCIIDigit(byte) }
    precondition(isPlain && name.utf8.first.map(isASCIIDigit) == false, "not a plain name: \(name)")
    return name
}

func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") }

func isASCIIDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
