package import Database
package import Terminal

/// Opens the database that a call names, brought up to date. What stands in it is known above; App hands this down.
package struct DatabaseDoor: Sendable {
    package let options: [Option]
    /// Makes it where there is none.
    package let open: @Sendable (Invocation) throws -> Database
    /// For those who only ask: a wrong name must not leave an empty database behind.
    package let openExisting: @Sendable (Invocation) throws -> Database
    /// An empty database of its own in memory.
    package let openInMemory: @Sendable () throws -> Database

    package init(
        options: [Option], open: @escaping @Sendable (Invocation) throws -> Database,
        openExisting: @escaping @Sendable (Invocation) throws -> Database, openInMemory: @escaping @Sendable () throws -> Database
    ) {
        (self.options, self.open, self.openExisting, self.openInMemory) = (options, open, openExisting, openInMemory)
    }
}
