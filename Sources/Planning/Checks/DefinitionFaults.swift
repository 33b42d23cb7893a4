import Database
import Works

/// What is wrong with the units and indicators of a works: by their names, places and codes things could not be told apart.
enum DefinitionFault: Hashable, Sendable {
    case withoutPlace(code: String)
    case withoutRoof(code: String, from: Day)
    case sharedPlace(UnitPath, on: Day, code: String, other: String)
    case sharedCode(String)
    case sharedName(String)
}

extension DefinitionFault: CustomStringConvertible {
    var description: String {
        switch self {
        case .withoutPlace(let code): "the unit \(code) has no place in the tree"
        case .withoutRoof(let code, let day): "the unit \(code) stands from \(day) on below a unit that has no place in the tree"
        case .sharedPlace(let path, let day, let code, let other): "two units stand at \"\(path)\" on \(day): \(code) and \(other)"
        case .sharedCode(let code): "several units have the code \(code)"
        case .sharedName(let name): "several indicators are called \"\(name)\""
        }
    }
}

struct DefinitionFaults {
    let found: [DefinitionFault]

    init(_ organisation: Organisation, _ book: IndicatorBook) {
        found = TreeFaults(in: organisation).found + book.sharedNames.map { .sharedName($0) }
    }

    /// - Parameter entry: as if it had been taken back.
    init(of works: ID<Works>, without entry: ID<Entry>? = nil, in db: Connection) throws {
        self.init(try UnitStore(db, of: works).organisation(without: entry), try IndicatorStore(db, of: works).book(without: entry))
    }

    /// What would be wrong without an entry, and is right with it.
    static func keptAway(by entry: ID<Entry>, of works: ID<Works>, in db: Connection) throws -> [DefinitionFault] {
        let without = try DefinitionFaults(of: works, without: entry, in: db).found
        guard !without.isEmpty else { return [] }
        let before = Set(try DefinitionFaults(of: works, in: db).found)
        return without.filter { !before.contains($0) }
    }
}
