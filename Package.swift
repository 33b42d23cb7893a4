// swift-tools-version: 6.2
import PackageDescription

/// The compiler settings of every module. Warnings are errors in the checks (`bin/test` sets PACESETTER_CHECKS);
/// elsewhere a newer compiler's new warning must not stop anybody from building.
let strict: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ] + (Context.environment["PACESETTER_CHECKS"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// One module of the house: a folder under Sources and what it may import. Imports go one way, from the
/// bottom of this list upwards; `Tests/HouseTests` reads the import lines and holds them to it.
func module(_ name: String, in folder: String = "", on below: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: below, path: "Sources/" + folder + name, resources: resources, swiftSettings: strict)
}

/// A C library of the distribution, reached through a module map.
func library(_ name: String, package: String, debian: String) -> Target {
    .systemLibrary(name: name, path: "Sources/Platform/CLibraries/" + name, pkgConfig: package, providers: [.apt([debian])])
}

func tests(_ name: String, of below: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: below, path: "Tests/" + name, exclude: [], swiftSettings: strict)
}

let package = Package(
    name: "pacesetter",
    products: [.executable(name: "pacesetter", targets: ["Executable"])],
    targets: [
        library("CSQLite", package: "sqlite3", debian: "libsqlite3-dev"),
        library("CPostgres", package: "libpq", debian: "libpq-dev"),
        library("CMicroHTTPD", package: "libmicrohttpd", debian: "libmicrohttpd-dev"),
        library("CSodium", package: "libsodium", debian: "libsodium-dev"),
        library("CNettle", package: "nettle", debian: "nettle-dev"),
        library("CQRencode", package: "libqrencode", debian: "libqrencode-dev"),
        .systemLibrary(name: "CSpawn", path: "Sources/Platform/CLibraries/CSpawn"),
        .target(name: "CSpecialFunctions", path: "Sources/Platform/CLibraries/CSpecialFunctions", linkerSettings: [.linkedLibrary("m")]),

        module("Database", in: "Platform/", on: ["CSQLite", "CPostgres"]),
        module("Web", in: "Platform/", on: ["CMicroHTTPD", "CQRencode"]),
        module("Language", in: "Platform/"),
        module("Programs", in: "Platform/", on: ["CSpawn"]),
        module("Secrets", in: "Platform/", on: ["CSodium", "CNettle"]),
        module("Tables", in: "Platform/"),
        module("Terminal", in: "Platform/"),
        module("Statistics", on: ["CSpecialFunctions"]),
        module("Works", on: ["Database", "Web", "Language", "Programs", "Secrets", "Tables"]),
        module("Planning", on: ["Works", "Statistics", "Database", "Web", "Language", "Secrets", "Tables", "Terminal"]),
        module("DailyManagement", on: ["Planning", "Works", "Statistics", "Database", "Web", "Language", "Tables", "Terminal"]),
        module("Improvement", on: ["Planning", "Works", "Statistics", "Database", "Web", "Language", "Secrets", "Tables", "Terminal"]),
        module("Participation", on: ["Planning", "Works", "Statistics", "Database", "Web", "Language", "Terminal"]),
        module("Demonstration", on: ["Improvement", "Planning", "Works", "Database", "Language", "Secrets", "Terminal"]),
        module(
            "App",
            on: [
                "Demonstration", "Participation", "Improvement", "DailyManagement", "Planning", "Works", "Database", "Web", "Language", "Secrets",
                "Tables", "Terminal",
            ]),
        .executableTarget(
            name: "Executable", dependencies: ["App", "Terminal"], path: "Sources/Executable", swiftSettings: strict),

        .executableTarget(
            name: "Benchmarks", dependencies: ["Improvement", "Planning", "Works", "Statistics", "Database", "Tables", "CSQLite", "KnownWorks"],
            path: "Sources/Benchmarks",
            swiftSettings: strict),

        .target(name: "KnownWorks", dependencies: ["Statistics"], path: "Tests/KnownWorks", swiftSettings: strict),
        .target(name: "TestSupport", dependencies: ["Database"], path: "Tests/TestSupport", swiftSettings: strict),
        tests("DatabaseTests", of: ["Database", "TestSupport"]),
        tests("WebTests", of: ["Web", "KnownWorks"]),
        tests("LanguageTests", of: ["Language"]),
        tests("ProgramsTests", of: ["Programs"]),
        tests("SecretsTests", of: ["Secrets", "TestSupport"]),
        tests("TablesTests", of: ["Tables"]),
        tests("TerminalTests", of: ["Terminal"]),
        tests("StatisticsTests", of: ["Statistics", "KnownWorks"]),
        tests("WorksTests", of: ["Works", "Database", "Language", "Secrets", "Tables", "Web", "TestSupport"]),
        tests("PlanningTests", of: ["Planning", "KnownWorks", "Works", "Statistics", "Database", "Language", "Tables", "Web"]),

        tests("DailyManagementTests", of: ["DailyManagement", "Planning", "Works", "Statistics", "Language", "Web"]),
        tests("ImprovementTests", of: ["Demonstration", "Improvement", "Planning", "Works", "Statistics", "KnownWorks"]),
        tests("ParticipationTests", of: ["Participation", "Planning", "Works", "Statistics", "KnownWorks"]),
        tests("DemonstrationTests", of: ["Demonstration", "Planning", "Works", "Statistics"]),
        tests(
            "AppTests",
            of: [
                "TestSupport", "App", "Demonstration", "Participation", "Improvement", "DailyManagement", "Planning", "Works", "Tables", "Database", "Web",
                "Language",
                "Secrets", "Terminal",
            ]),
        tests("ExecutableTests", of: ["Statistics", "TestSupport", "Planning", "Works", "Database"]),
        tests("HouseTests", of: ["Database"]),
    ],
    cxxLanguageStandard: .cxx17
)

// The sanitizers look at the parsers and at the web adapter (`bin/sanitize`): what stands above them need not be built for that.
if Context.environment["PACESETTER_PLATFORM_ALONE"] != nil {
    let kept: Set = ["CMicroHTTPD", "CQRencode", "CSpecialFunctions", "Web", "Tables", "Statistics", "KnownWorks", "WebTests", "TablesTests"]
    package.products = []
    package.targets.removeAll { !kept.contains($0.name) }
}
