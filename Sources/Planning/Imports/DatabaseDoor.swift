package import Database
package import Terminal

/// Opens the database that a call names, brought up to date. What stands in it is known above; App hands this down.
package struct DatabaseDoor: Sendable {
    package let options: [Option]
    package let open: @Sendable (Invocation) throws -> Database

    package init(options: [Option], open: @escaping @Sendable (Invocation) throws -> Database) { (self.options, self.open) = (options, open) }
}
