/// One subcommand of a command line program: what it is called, what it takes, what it teaches, what it does.
package struct Command: Sendable {
    package let name: String
    /// One line, for the list of commands.
    package let summary: String
    package let usage: [String]
    /// What `--help` says below the usage: options come from `options`, examples and rules from here.
    package let help: String
    package let options: [Option]
    package let run: @Sendable (Invocation) throws -> ExitCode

    package init(
        _ name: String, summary: String, usage: [String], help: String = "", options: [Option] = [], run: @escaping @Sendable (Invocation) throws -> ExitCode
    ) {
        (self.name, self.summary, self.usage, self.help, self.options, self.run) = (name, summary, usage, help, options, run)
    }
}

package struct Option: Sendable {
    package enum Shape: Sendable, Equatable {
        case flag
        case value(String)
        /// May be given several times.
        case values(String)
    }
    package let name: String
    package let shape: Shape
    package let help: String

    package static func flag(_ name: String, _ help: String) -> Option { Option(name: name, shape: .flag, help: help) }
    package static func value(_ name: String, _ placeholder: String, _ help: String) -> Option {
        Option(name: name, shape: .value(placeholder), help: help)
    }
    package static func values(_ name: String, _ placeholder: String, _ help: String) -> Option {
        Option(name: name, shape: .values(placeholder), help: help)
    }
}

package enum ExitCode: Int32, Sendable {
    case success = 0
    /// The command ran and found something wrong.
    case foundWrong = 1
    /// The command was called wrongly.
    case usedWrongly = 2
}

/// The command was called wrongly: one sentence that says what was expected.
package struct UsageError: Error, CustomStringConvertible {
    package let description: String
    package init(_ description: String) { self.description = description }
}
