package import Database
package import Terminal
package import Works

/// Opens the database that a call names, brought up to date. What stands in it is known above; App hands this down.
package struct DatabaseDoor: Sendable {
    package let options: [Option]
    /// Makes it where there is none.
    package let open: @Sendable (Invocation) throws -> Database
    /// For those who only ask: a wrong name must not leave an empty database behind.
    package let openExisting: @Sendable (Invocation) throws -> Database
    /// An empty database of its own in memory.
    package let openInMemory: @Sendable () throws -> Database
    /// The folder of files that belongs to the database.
    package let shelf: @Sendable (Invocation) -> FileShelf

    /// For commands that touch files.
    package var optionsWithFiles: [Option] {
        options + [.value("--files", "FOLDER", "where photos and papers lie (default: PACESETTER_FILES, else beside the database, else pacesetter.files)")]
    }

    package init(
        options: [Option], open: @escaping @Sendable (Invocation) throws -> Database,
        openExisting: @escaping @Sendable (Invocation) throws -> Database, openInMemory: @escaping @Sendable () throws -> Database,
        shelf: @escaping @Sendable (Invocation) -> FileShelf
    ) {
        (self.options, self.open, self.openExisting, self.openInMemory, self.shelf) = (options, open, openExisting, openInMemory, shelf)
    }
}
