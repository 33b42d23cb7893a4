/// The four types that a column may have, on both engines.
package enum ColumnType: Sendable {
    case integer, real, text, blob
}

/// A value on its way into a statement.
package enum BoundValue: Sendable, Hashable {
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
    case null

    var type: ColumnType? {
        switch self {
        case .integer: .integer
        case .real: .real
        case .text: .text
        case .blob: .blob
        case .null: nil
        }
    }
}

/// What may stand in an interpolation of `SQL`: a value that knows how it is stored.
package protocol Bindable: Sendable {
    var bound: BoundValue { get }

    /// The type of the column, also told where the value is absent: PostgreSQL cannot always guess it (`\(x) IS NULL`).
    /// Left at nil it is taken from the value.
    static var columnType: ColumnType? { get }
}

extension Bindable {
    package static var columnType: ColumnType? { nil }
}

extension Int64: Bindable {
    package var bound: BoundValue { .integer(self) }
    package static var columnType: ColumnType? { .integer }
}

extension Int: Bindable {
    package var bound: BoundValue { .integer(Int64(self)) }
    package static var columnType: ColumnType? { .integer }
}

extension Int32: Bindable {
    package var bound: BoundValue { .integer(Int64(self)) }
    package static var columnType: ColumnType? { .integer }
}

/// Stored as 0 or 1.
extension Bool: Bindable {
    package var bound: BoundValue { .integer(self ? 1 : 0) }
    package static var columnType: ColumnType? { .integer }
}

extension Double: Bindable {
    package var bound: BoundValue { .real(self) }
    package static var columnType: ColumnType? { .real }
}

extension String: Bindable {
    package var bound: BoundValue { .text(self) }
    package static var columnType: ColumnType? { .text }
}

extension Substring: Bindable {
    package var bound: BoundValue { .text(String(self)) }
    package static var columnType: ColumnType? { .text }
}

extension [UInt8]: Bindable {
    package var bound: BoundValue { .blob(self) }
    package static var columnType: ColumnType? { .blob }
}

extension Optional: Bindable where Wrapped: Bindable {
    package var bound: BoundValue { self?.bound ?? .null }
    package static var columnType: ColumnType? { Wrapped.columnType }
}
