/// The database system behind a `Database`. Statements are written once, for both.
package enum Engine: String, Sendable {
    /// One file on this machine (or in memory): a works of any size on one node.
    case sqlite
    /// A server: several nodes share one database.
    case postgres
}

/// How much of a commit must be on the disk before it is acknowledged.
package enum Durability: Sendable {
    /// What is acknowledged survives a loss of power.
    case full
    /// A step of long work that nobody sees yet: survives a killed process, and a loss of power from the next
    /// `full` commit on. Spares one wait for the disk per step. On a server, what it has read others may change before it commits.
    case batch
}
