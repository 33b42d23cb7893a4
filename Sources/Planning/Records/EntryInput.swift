package import Web
import Works

/// What somebody sent in an entry form, read against its sheet: what it says, what is wrong, what is doubtful.
package struct EntryInput: Sendable {
    /// Possible, but more than five times off what is usual.
    package struct Doubt: Sendable, Equatable {
        package let field: String
        package let value: Double
        package let usual: Double
    }

    package private(set) var typed: [String: String] = [:]
    package private(set) var problems: [String: EntryProblem] = [:]
    package private(set) var doubts: [Doubt] = []
    package private(set) var said: [RecordDesk.Said] = []
    package let note: String
    /// Whether the very same figures were asked about before.
    private let isSure: Bool
    /// Whether, of two figures, somebody else's was left standing.
    package private(set) var leavesTheirs = false

    package var isWrong: Bool { !problems.isEmpty }
    package var mustAsk: Bool { !doubts.isEmpty && !isSure }

    package init(_ form: Form, for sheet: EntrySheet) {
        note = String((form[EntryField.note] ?? "").trimmingWhitespace.prefix(EntryInput.longestNote))
        isSure = form[EntryField.sure] == EntryInput.signature(of: form, sheet)
        for line in sheet.lines { read(line, form, sheet) }
    }

    /// A remark for the next shift, not a report.
    private static let longestNote = 500

    /// What the field of certainty must hold: the figures that were asked about.
    static func signature(of form: Form, _ sheet: EntrySheet) -> String {
        sheet.lines.flatMap { [EntryField.actual(of: $0), EntryField.base(of: $0)] }.map { form[$0] ?? "" }.joined(separator: "|")
    }

    private mutating func read(_ line: EntrySheet.Line, _ form: Form, _ sheet: EntrySheet) {
        let actualField = EntryField.actual(of: line), baseField = EntryField.base(of: line), choice = EntryChoice(of: line, in: form)
        if choice == .theirs { return leavesTheirs = true }
        let actual = number(actualField, form, line), base = line.isRatio ? number(baseField, form, line) : nil
        guard problems[actualField] == nil, problems[baseField] == nil else { return }
        if line.isRatio, actual != nil, base == nil { problems[baseField] = .denominatorMissing }
        if line.isRatio, actual == nil, base != nil { problems[actualField] = .numeratorMissing }
        guard let actual, !isWrong(line) else { return }
        said.append(
            RecordDesk.Said(Figures(plan: line.carriedTarget, actual: actual, base: base), about: sheet.key(line), seeing: choice.basis(of: line, in: form)))
        doubt(line, actual, base)
    }

    private func isWrong(_ line: EntrySheet.Line) -> Bool { problems[EntryField.actual(of: line)] != nil || problems[EntryField.base(of: line)] != nil }

    private mutating func number(_ field: String, _ form: Form, _ line: EntrySheet.Line) -> Double? {
        let text = form[field] ?? ""
        typed[field] = text
        do throws(EntryProblem) {
            guard let number = try TypedNumber.read(text) else { return nil }
            if number < 0, (line.indicator.lower ?? 0) >= 0 { throw EntryProblem.negative }
            if line.indicator.kind == .count, number != number.rounded() { throw EntryProblem.notWhole }
            return number
        } catch {
            problems[field] = error
            return nil
        }
    }
}

extension EntryInput {
    /// Slips move the decimal sign; five is two thirds of the way there, and less is an ordinary good or bad day.
    private static let factor = 5.0

    /// What stands already, somebody was sure of before.
    private mutating func doubt(_ line: EntrySheet.Line, _ actual: Double, _ base: Double?) {
        guard !line.standing.saysAlready(Figures(actual: actual, base: base)) else { return }
        guard let base else { return doubt(EntryField.actual(of: line), actual, line.usualAmount, or: line.plan) }
        doubt(EntryField.base(of: line), base, line.usualAmount, or: nil)
        guard base > 0, let usual = line.usualRatio else { return }
        doubt(EntryField.actual(of: line), actual, usual * base, or: nil)
    }

    /// Zero is no slip; a day planned to be small may be small.
    private mutating func doubt(_ field: String, _ value: Double, _ usual: Double?, or plan: Double?) {
        guard value > 0, let usual, usual > 0, EntryInput.isFar(value, from: usual) else { return }
        if let plan, plan > 0, !EntryInput.isFar(value, from: plan) { return }
        doubts.append(Doubt(field: field, value: value, usual: usual))
    }

    private static func isFar(_ value: Double, from usual: Double) -> Bool { value > usual * factor || value * factor < usual }
}

/// The names of the fields of an entry form.
enum EntryField {
    static let note = "note"
    static let sure = "sure"
    static let entry = "entry"
    static func actual(of line: EntrySheet.Line) -> String { "figure-\(line.id.number)" }
    static func base(of line: EntrySheet.Line) -> String { "figure-\(line.id.number)-of" }
    static func basis(of line: EntrySheet.Line) -> String { "basis-\(line.id.number)" }
    static func choice(of line: EntrySheet.Line) -> String { "choice-\(line.id.number)" }
}

extension String {
    fileprivate var trimmingWhitespace: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
