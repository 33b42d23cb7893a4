package import Language
package import Terminal
package import Works

/// In what form a question at the terminal is answered.
package enum AnswerFormat: String, Sendable { case text, json, html }

extension Invocation {
    /// `--format`: one of those that the command knows, the first unless said.
    package func answerFormat(_ known: AnswerFormat...) throws -> AnswerFormat {
        guard let text = value("--format") else { return known[0] }
        guard let format = AnswerFormat(rawValue: text), known.contains(format) else {
            let names = known.map(\.rawValue)
            throw UsageError("--format is \(names.dropLast().joined(separator: ", ")) or \(names[names.count - 1]), found \"\(text)\".")
        }
        return format
    }

    /// `--language`: English unless said.
    package func language() throws -> Language {
        guard let text = value("--language") else { return .english }
        guard let language = Language(rawValue: text) else { throw UsageError("--language is en, zh, ru or de, found \"\(text)\".") }
        return language
    }

    package func day(_ option: String) throws -> Day? {
        guard let text = value(option) else { return nil }
        guard let day = Day(text) else { throw UsageError("\(option) takes a day as YYYY-MM-DD, found \"\(text)\".") }
        return day
    }
}
