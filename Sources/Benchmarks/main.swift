import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "brief": try BriefBenchmark(Array(arguments.dropFirst())).run()
default:
    FileHandle.standardError.write(Data("usage: Benchmarks brief [--teams N] [--days 100] [--future 20] [--from columns.bin] [--json out.json]\n".utf8))
    exit(2)
}
