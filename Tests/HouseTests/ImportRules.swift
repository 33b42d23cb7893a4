/// Which module may import which. Imports go one way: Executable -> App -> Demonstration -> Participation -> Improvement and DailyManagement -> Planning
/// -> Works -> Statistics and Platform.
struct ImportRules {
    /// The storeys of the house from the ground up. A module imports from the storeys below its own; never from above, and
    /// never from beside: the platform modules do not know of each other.
    static let storeys: [Set<String>] = [
        ["CSQLite", "CPostgres", "CMicroHTTPD", "CSodium", "CNettle", "CQRencode", "CSpawn", "CSpecialFunctions"],
        ["Database", "Web", "Language", "Programs", "Secrets", "Tables", "Terminal", "Statistics"],
        ["Works"],
        ["Planning"],
        ["DailyManagement", "Improvement"],
        ["Participation"],
        ["Demonstration"],
        ["App"],
        ["Executable"],
    ]

    /// A C library ends in one module: its statuses are checked there, and nobody else knows of it.
    static let owners = [
        "CSQLite": "Database", "CPostgres": "Database", "CMicroHTTPD": "Web", "CSodium": "Secrets", "CNettle": "Secrets", "CQRencode": "Web",
        "CSpawn": "Programs", "CSpecialFunctions": "Statistics",
    ]

    /// Stands beside the house: it may import whatever it measures, bare C libraries as the measure of what stands on them,
    /// and the works of known truth that it measures with.
    static let besideTheHouse = ["Benchmarks": "KnownWorks"]

    /// What comes with the toolchain. There is no other package.
    static let toolchain: Set = ["Darwin", "Dispatch", "Foundation", "Glibc", "Synchronization"]

    private static let everyModule = storeys.reduce(into: Set(besideTheHouse.values)) { $0.formUnion($1) }

    /// What is wrong with one module importing another; nil where nothing is.
    static func flaw(_ module: String, imports other: String) -> String? {
        if toolchain.contains(other) { return nil }
        guard everyModule.contains(other) else { return "\(other) comes neither with the toolchain nor from this house" }
        if let own = besideTheHouse[module] { return other == own || other != "Executable" ? nil : "the executable is imported by nobody" }
        if let owner = owners[other] { return owner == module ? nil : "\(other) ends in \(owner), nobody else calls it" }
        guard let above = storey(of: module) else { return "\(module) has no storey; give it one in ImportRules" }
        guard let below = storey(of: other), below < above else { return "\(other) does not stand below \(module)" }
        return nil
    }

    private static func storey(of module: String) -> Int? { storeys.firstIndex { $0.contains(module) } }
}

/// An import line, or a dependency stated in Package.swift.
struct ModuleImport: Hashable {
    let module: String
    let imported: String

    var flaw: String? { ImportRules.flaw(module, imports: imported) }
}

extension ModuleImport {
    /// The import lines of one file under Sources.
    static func imports(of source: (path: String, text: String)) -> [ModuleImport] {
        let module = module(ofPath: source.path)
        let line = /^\s*(?:@\w+\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|protocol|func|let|var|typealias)\s+)?(\w+)/
        return source.text.split(separator: "\n").compactMap { text in
            text.firstMatch(of: line).map { ModuleImport(module: module, imported: String($0.1)) }
        }
    }

    /// The folder below Sources, or below Sources/Platform.
    private static func module(ofPath path: String) -> String {
        let steps = path.split(separator: "/").dropFirst()
        return String(steps.first == "Platform" ? steps.dropFirst().first! : steps.first!)
    }

    /// What Package.swift says that the modules under Sources depend on.
    static func dependencies(in package: String) -> [ModuleImport] {
        let module = /(?:module\(\s*"|\.executableTarget\(\s*name: ")(\w+)"[^\[\]()]*(?:on|dependencies): \[([^\]]*)\]/
        return package.matches(of: module).flatMap { match in
            match.2.matches(of: /"(\w+)"/).map { ModuleImport(module: String(match.1), imported: String($0.1)) }
        }
    }
}
