/// One step from an older schema to a newer one. Once it has landed it is never changed: the next step corrects it.
package struct Migration: Sendable {
    /// Unique over the whole program, for good: `0007-records-by-shift`.
    package let name: String
    /// In the portable form of `PortableDDL`, one statement each.
    package let statements: [String]

    package init(name: String, statements: [String]) {
        self.name = name
        self.statements = statements
    }
}
