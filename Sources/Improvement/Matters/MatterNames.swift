package import Database
import Language
package import Works

/// Who may be called by name in a matter: whoever acts in an office or answers for it, and of those who take part whoever agreed.
/// Everybody else is told by what they are.
package struct MatterNames: Sendable {
    private let names: [ID<Person>: String]

    /// Nobody's.
    init() { names = [:] }

    /// - Parameters:
    ///   - offices: who acted in an office: an answer is given by a named person.
    package init(of parts: [MatterPart], offices: Set<ID<Person>>, in db: Connection, of works: ID<Works>) throws {
        let named = Set(parts.filter { $0.naming == .named }.map(\.person))
        names = try PersonStore(db, of: works).names(of: named.union(offices))
    }

    package subscript(person: ID<Person>?) -> String? { person.flatMap { names[$0] } }
}
