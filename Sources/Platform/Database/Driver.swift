/// What an engine must be able to do. `Connection` adds what is the same on both.
protocol Driver: AnyObject {
    /// False once nothing more can be done with it: a lost connection, a transaction that could not be ended.
    var isUsable: Bool { get }

    func begin(_ transaction: Transaction) throws
    func commit() throws
    /// Whatever the state: afterwards no transaction is open, or the driver is not usable.
    func rollBack()

    /// - Returns: rows inserted, changed or deleted.
    func execute(_ sql: SQL) throws -> Int
    func forEach(_ sql: SQL, _ fetch: Fetch, _ body: (borrowing Row) throws -> Next) throws
    func define(_ statement: String) throws
    func bulk(into table: String, _ columns: [String]) throws -> any BulkTarget
    /// A complete copy in a file.
    func copy(to path: String) throws
    func close()
}

enum Transaction: Sendable {
    case read
    case write(Durability)
    /// A change of the schema: one at a time, also between nodes that start together.
    case schema
}

/// How rows travel from a server.
enum Fetch {
    case atOnce
    /// Some thousands at a time, for results of any size.
    case inSteps
}

/// What a reader of rows wants.
enum Next {
    case more, enough
}
