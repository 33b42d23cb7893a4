/// What can go wrong with a works' own things, each with a sentence for the person concerned.
package enum WorksError: Error, CustomStringConvertible, Equatable {
    case unknown(ID<Works>)
    case noWorks(named: String, known: [String])
    case severalWorks([String])
    case emptyDatabase
    case unknownTimeZone(String)
    case noSuchEntry(ID<Entry>)
    case stillRunning(ID<Entry>)
    case alreadyUndone(ID<Entry>, by: String, at: Moment)
    case sweptMeanwhile(ID<Entry>)
    case createsToo(ID<Entry>)
    case unknownUnit(String, similar: [String])
    case circular(String)

    package var description: String {
        switch self {
        case .unknown(let id): "There is no works \(id.number) in this database."
        case .noWorks(let name, let known): "There is no works \"\(name)\" here; this database holds \(list(known))."
        case .severalWorks(let known): "This database holds several works: \(list(known)). Say which with --unit NAME."
        case .emptyDatabase: "This database holds no works yet. Load one with: pacesetter import --create FILE, or pacesetter demo."
        case .unknownTimeZone(let name): "\"\(name)\" is no time zone known here; expected a name such as Europe/Berlin or Asia/Shanghai."
        case .noSuchEntry(let id): "There is no import \(id.number) in this works."
        case .stillRunning(let id): "Import \(id.number) is still running or was cut off; it is not seen by anybody, so there is nothing to take back."
        case .alreadyUndone(let id, let by, _): "Import \(id.number) was already taken back by \(by)."
        case .sweptMeanwhile(let id):
            "Import \(id.number) gave no sign for more than \(EntryStore.leaseSeconds) seconds and was swept; nothing of it is stored. Run it again."
        case .createsToo(let id):
            "Import \(id.number) is running and creates units or indicators of this works. Run this one again when it has ended."
        case .unknownUnit(let path, let similar):
            "There is no unit \"\(path)\"." + (similar.isEmpty ? "" : " Similar: \(list(similar)).")
        case .circular(let path): "\"\(path)\" would stand below itself."
        }
    }
}

private func list(_ names: [String]) -> String { names.map { "\"\($0)\"" }.joined(separator: ", ") }
