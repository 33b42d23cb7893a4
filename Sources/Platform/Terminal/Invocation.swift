/// A call of a command: its options and operands, already checked against what the command declares.
package struct Invocation: Sendable {
    package let command: Command
    package let operands: [String]
    package let console: Console
    private let given: [String: [String]]

    /// - Throws: `UsageError` for an option that the command does not have, a missing value, or a value where none belongs.
    package init(of command: Command, _ arguments: [String], console: Console) throws {
        var operands: [String] = []
        var given: [String: [String]] = [:]
        var rest = arguments[...]
        while let word = rest.popFirst() {
            if word == "--" { operands += rest; break }
            guard word.hasPrefix("--") else { operands.append(word); continue }
            let (name, attached) = Self.split(word)
            guard let option = command.options.first(where: { $0.name == name }) else { throw Self.unknown(name, in: command) }
            let value = try Self.value(of: option, attached, &rest)
            if case .values = option.shape {
                given[name, default: []].append(value)
            } else {
                guard given[name] == nil else { throw UsageError("\(name) was given twice.") }
                given[name] = [value]
            }
        }
        (self.command, self.operands, self.console, self.given) = (command, operands, console, given)
    }

    package func has(_ flag: String) -> Bool { given[flag] != nil }
    package func value(_ name: String) -> String? { given[name]?.first }
    package func values(_ name: String) -> [String] { given[name] ?? [] }

    package func number(_ name: String) throws -> Double? {
        guard let text = value(name) else { return nil }
        guard let number = Double(text), number.isFinite else { throw UsageError("\(name) takes a number, found \"\(text)\".") }
        return number
    }

    package func wholeNumber(_ name: String) throws -> Int64? {
        guard let text = value(name) else { return nil }
        guard let number = Int64(text), number >= 0 else { throw UsageError("\(name) takes a whole number, found \"\(text)\".") }
        return number
    }

    /// The one operand of a command that takes one.
    package func onlyOperand(_ meaning: String) throws -> String {
        guard let first = operands.first else { throw UsageError("\(command.name) needs \(meaning).") }
        guard operands.count == 1 else { throw UsageError("\(command.name) takes one \(meaning); \"\(operands[1])\" is one too many.") }
        return first
    }

    private static func split(_ word: String) -> (name: String, value: String?) {
        guard let equals = word.firstIndex(of: "=") else { return (word, nil) }
        return (String(word[..<equals]), String(word[word.index(after: equals)...]))
    }

    private static func value(of option: Option, _ attached: String?, _ rest: inout ArraySlice<String>) throws -> String {
        switch option.shape {
        case .flag:
            guard attached == nil else { throw UsageError("\(option.name) takes no value.") }
            return ""
        case .value(let placeholder), .values(let placeholder):
            guard let value = attached ?? rest.popFirst() else { throw UsageError("\(option.name) needs a value: \(option.name) \(placeholder).") }
            return value
        }
    }

    private static func unknown(_ name: String, in command: Command) -> UsageError {
        let known = command.options.map(\.name)
        let near = known.first { $0.hasPrefix(name) || name.hasPrefix($0) }
        let hint = near.map { " Did you mean \($0)?" } ?? (known.isEmpty ? " It takes no options." : " It takes \(known.joined(separator: ", ")).")
        return UsageError("\(command.name) has no option \(name).\(hint)")
    }
}
