import Foundation
import Testing

/// Imports go one way, so that a lower module can be read, tested and changed without knowing what is built on it.
@Suite struct ImportDirectionTests {
    @Test func everyImportGoesDown() throws {
        let sources = try swiftSources()
        #expect(sources.count > 200)
        for source in sources {
            for line in ModuleImport.imports(of: source) {
                if let flaw = line.flaw { Issue.record("\(source.path): \(flaw)") }
            }
        }
    }

    @Test func everyDependencyInThePackageGoesDown() throws {
        let stated = try ModuleImport.dependencies(in: packageText())
        #expect(Set(stated.map(\.module)).isSuperset(of: ["Database", "Works", "Planning", "App", "Executable", "Benchmarks"]))
        for dependency in stated {
            if let flaw = dependency.flaw { Issue.record("Package.swift: \(flaw)") }
        }
    }

    /// The compiler finds whatever module has been built before: without the dependency the next clean build may fail.
    @Test func everyModuleThatIsImportedIsStatedInThePackage() throws {
        let stated = Set(try ModuleImport.dependencies(in: packageText()))
        for source in try swiftSources() {
            for line in ModuleImport.imports(of: source) where !ImportRules.toolchain.contains(line.imported) {
                #expect(stated.contains(line), "\(source.path) imports \(line.imported), which \(line.module) does not depend on in Package.swift")
            }
        }
    }

    @Test func noPackageComesFromOutside() throws {
        #expect(try !packageText().contains(".package("))
    }

    @Test(arguments: [
        ("Sources/Works/Units/Unit.swift", "import Planning"),
        ("Sources/Platform/Web/HTML/HTML.swift", "package import Database"),
        ("Sources/Platform/Language/Numbers.swift", "import Works"),
        ("Sources/Statistics/LevelTest.swift", "  @testable import Tables"),
        ("Sources/Planning/Plans/PlanStore.swift", "import CSQLite"),
        ("Sources/Planning/Plans/Plan.swift", "import struct Vapor.Request"),
        ("Sources/App/Running/Program.swift", "import Executable"),
        ("Sources/Reports/Report.swift", "import Works"),
        ("Sources/Benchmarks/main.swift", "import Executable"),
    ])
    func aPlantedWrongImportIsFound(path: String, line: String) {
        let found = ModuleImport.imports(of: (path, "/// A unit.\n" + line + "\nstruct Planted {}\n"))
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.flaw != nil })
    }

    @Test(arguments: [
        ("Sources/Works/Units/UnitStore.swift", "package import Database"),
        ("Sources/Platform/Database/SQLite/SQLiteRow.swift", "import CSQLite"),
        ("Sources/Planning/Laggards/Naming.swift", "import Statistics"),
        ("Sources/Benchmarks/main.swift", "import KnownWorks"),
        ("Sources/Statistics/LevelShiftScan.swift", "import Foundation"),
    ])
    func anImportThatGoesDownPasses(path: String, line: String) {
        #expect(ModuleImport.imports(of: (path, line)).map(\.flaw) == [nil])
    }

    @Test func whatACommentSaysIsNoImport() {
        #expect(ModuleImport.imports(of: ("Sources/Works/Day.swift", "/// The import of Planning is done above.\n// import Planning\n")).isEmpty)
    }

    @Test func aWrongDependencyInThePackageIsFound() {
        let text = #"module("Works", on: ["Database", "Planning"]), .executableTarget(name: "Executable", dependencies: ["App"], path: "x")"#
        let stated = ModuleImport.dependencies(in: text)
        #expect(stated.count == 3)
        #expect(stated.filter { $0.flaw != nil } == [ModuleImport(module: "Works", imported: "Planning")])
    }

    private func packageText() throws -> String { try String(contentsOf: houseFolder.appending(path: "Package.swift"), encoding: .utf8) }
}
