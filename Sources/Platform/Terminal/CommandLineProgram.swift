/// A program of subcommands: finds the command, teaches with `--help`, turns errors into a sentence and an exit code.
package struct CommandLineProgram: Sendable {
    package let name: String
    package let summary: String
    package let commands: [Command]

    package init(_ name: String, summary: String, commands: [Command]) { (self.name, self.summary, self.commands) = (name, summary, commands) }

    package func run(_ arguments: [String], on console: Console) -> ExitCode {
        guard let first = arguments.first, first != "--help", first != "-h", first != "help" else {
            console.say(overview)
            return arguments.isEmpty ? .usedWrongly : .success
        }
        guard let command = commands.first(where: { $0.name == first }) else {
            console.complain("\(name) has no command \"\(first)\". It has: \(commands.map(\.name).joined(separator: ", ")).")
            return .usedWrongly
        }
        let rest = Array(arguments.dropFirst())
        if rest.contains("--help") || rest.contains("-h") {
            console.say(help(for: command))
            return .success
        }
        return run(command, rest, console)
    }

    private func run(_ command: Command, _ arguments: [String], _ console: Console) -> ExitCode {
        do {
            return try command.run(Invocation(of: command, arguments, console: console))
        } catch let error as UsageError {
            console.complain("\(error)\nSee: \(name) \(command.name) --help")
            return .usedWrongly
        } catch {
            console.complain("\(error)")
            return .foundWrong
        }
    }

    var overview: String {
        let width = commands.map(\.name.count).max() ?? 0
        let lines = commands.map { "  " + $0.name.padded(to: width) + "  " + $0.summary }
        return "\(name): \(summary)\n\n" + lines.joined(separator: "\n")
            + "\n\n\(name) COMMAND --help teaches a command. Exit codes: 0 done, 1 found something wrong, 2 called wrongly."
    }

    func help(for command: Command) -> String {
        let usage = command.usage.map { "  \(name) \(command.name) \($0)" }.joined(separator: "\n")
        var text = "\(command.summary)\n\n\(usage)\n"
        let heads = command.options.map { option -> String in
            switch option.shape {
            case .flag: option.name
            case .value(let placeholder), .values(let placeholder): option.name + " " + placeholder
            }
        }
        let width = heads.map(\.count).max() ?? 0
        if !heads.isEmpty {
            text +=
                "\n" + zip(heads, command.options).map { "  " + $0.padded(to: width) + "  " + $1.help.indented(by: width + 4) }.joined(separator: "\n") + "\n"
        }
        return command.help.isEmpty ? text : text + "\n" + command.help
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    fileprivate func indented(by width: Int) -> String {
        split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + String(repeating: " ", count: width))
    }
}
