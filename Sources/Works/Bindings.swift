package import Database

extension ID: Bindable {
    package var bound: BoundValue { .integer(number) }
    package static var columnType: ColumnType? { .integer }
}

extension Day: Bindable {
    package var bound: BoundValue { .integer(Int64(number)) }
    package static var columnType: ColumnType? { .integer }
}

extension Moment: Bindable {
    package var bound: BoundValue { .integer(milliseconds) }
    package static var columnType: ColumnType? { .integer }
}

extension Row {
    package func id<Thing>(_ column: Int, of: Thing.Type = Thing.self) -> ID<Thing> { ID(integer(column)) }
    package func day(_ column: Int) -> Day { Day(number: Int32(integer(column))) }
    package func dayOrNil(_ column: Int) -> Day? { integerOrNil(column).map { Day(number: Int32($0)) } }
    package func moment(_ column: Int) -> Moment { Moment(milliseconds: integer(column)) }
}
