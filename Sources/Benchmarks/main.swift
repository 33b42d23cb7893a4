import Foundation
import KnownWorks

let arguments = Array(CommandLine.arguments.dropFirst())

/// What stands behind an option; the call ends where it is missing.
func value(_ option: String) -> String {
    guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else { refuse() }
    return arguments[place + 1]
}

func refuse() -> Never {
    FileHandle.standardError.write(
        Data(
            """
            usage: Benchmarks brief [--teams N] [--days 100] [--future 20] [--from columns.bin] [--json out.json] [--repeats 5]
                   Benchmarks records --teams N --out FILE
                   Benchmarks inserts --from FILLED.db --into NEW.db
                   Benchmarks loading --from FILLED.db
                   Benchmarks boards --port PORT --server PID --unit ADDRESS --name NAME --password PASSWORD [--boards 1000]
                   Benchmarks loop-filling --db FILE [--proposals 100000] [--reports 1000000] [--methods 10000]
                   Benchmarks loop --port PORT --unit ADDRESS --name NAME --password PASSWORD
                   Benchmarks search --teams N
                   Benchmarks scan --from SERIES --out RESULTS
                   Benchmarks pairs --from TABLE

            """.utf8))
    exit(2)
}

switch arguments.first {
case "brief": try BriefBenchmark(Array(arguments.dropFirst())).run()
case "records":
    guard let teams = Int(value("--teams")) else { refuse() }
    try RecordsFile(settings: .sized(teams: teams)).write(to: value("--out"))
case "inserts": try StoreBenchmark(database: value("--from")).bareInserts(into: value("--into"))
case "boards":
    guard let port = UInt16(value("--port")), let server = Int(value("--server")) else { refuse() }
    let boards = arguments.contains("--boards") ? Int(value("--boards")) ?? 0 : 1_000
    BoardsBenchmark(port: port, server: server, boards: boards, unit: value("--unit"), name: value("--name"), password: value("--password")).run()
case "loop-filling":
    func count(_ option: String, _ usual: Int) -> Int { arguments.contains(option) ? Int(value(option)) ?? usual : usual }
    let filling = LoopFilling(
        database: value("--db"), proposals: count("--proposals", 100_000), reports: count("--reports", 1_000_000), methods: count("--methods", 10_000))
    try filling.run()
case "loop":
    guard let port = UInt16(value("--port")) else { refuse() }
    LoopBenchmark(port: port, unit: value("--unit"), name: value("--name"), password: value("--password")).run()
case "loading": try StoreBenchmark(database: value("--from")).loading()
case "search":
    guard let teams = Int(value("--teams")) else { refuse() }
    SearchBenchmark(teams: teams).run()
case "scan": try ScanBenchmark(source: value("--from"), results: value("--out")).run()
case "pairs": try PairsBenchmark(source: value("--from")).run()
default: refuse()
}
