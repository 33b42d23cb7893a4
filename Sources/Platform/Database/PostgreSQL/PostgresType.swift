import CPostgres

/// The types that are sent or can be read, by their fixed numbers in every PostgreSQL (its `pg_type.dat`).
enum PostgresType: Oid {
    case bool = 16
    case bytea = 17
    case name = 19
    case int8 = 20
    case int2 = 21
    case int4 = 23
    case text = 25
    case float4 = 700
    case float8 = 701
    case unknown = 705
    case varchar = 1043
    case numeric = 1700

    init(_ type: ColumnType) {
        switch type {
        case .integer: self = .int8
        case .real: self = .float8
        case .text: self = .text
        case .blob: self = .bytea
        }
    }
}
