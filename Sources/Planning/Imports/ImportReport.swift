package import Tables
package import Works

/// What came of an import: its number where something was stored, its counts, and what is to be said about single rows.
package struct ImportReport: Sendable {
    /// nil where nothing was stored: wrong rows, a dry run.
    package var number: ID<Entry>?
    package var counts = Entry.Counts()
    /// Wrong rows: line, column, what was found, what was expected.
    package var wrongRows: [CellProblem] = []
    /// What is wrong with the file as a whole.
    package var complaints: [String] = []
    /// Possible but odd rows; they are stored.
    package var questions: [String] = []
    /// What was decided for whoever imports, and how to say otherwise.
    package var remarks: [String] = []
    package var run = ImportRun.forReal

    package init() {}

    /// Nobody reads more than these; the counts tell of the others.
    package static let listedProblems = 100

    package var isRight: Bool { counts.bad == 0 && complaints.isEmpty }

    /// All of it, each in one sentence.
    package var problems: [String] { complaints + wrongRows.map(\.description) }

    package mutating func add(_ problem: CellProblem) {
        counts.bad += 1
        if wrongRows.count < Self.listedProblems { wrongRows.append(problem) }
    }

    /// The last line on standard output, on which scripts rely.
    package var lastLine: String {
        let name = number.map { "import \($0.number)" } ?? (run == .dry ? "import (dry run)" : "import refused")
        return "\(name): \(counts.rows) rows, \(counts.created) created, \(counts.questionable) questionable, \(counts.bad) bad"
    }
}

/// A dry run checks everything and stores nothing.
package enum ImportRun: Sendable { case forReal, dry }

/// Why a file as a whole cannot be imported.
package enum ImportError: Error, CustomStringConvertible {
    case noRows
    case severalRoots([String])
    case otherWorks(String, meant: String)

    package var description: String {
        switch self {
        case .otherWorks(let named, let meant): "The file is about \"\(named)\", expected was \"\(meant)\"."
        case .noRows: "The file has no rows below its header."
        case .severalRoots(let roots):
            "The file names several works: \(roots.joined(separator: ", ")). One file is about one works; the first level of a path names it."
        }
    }
}
