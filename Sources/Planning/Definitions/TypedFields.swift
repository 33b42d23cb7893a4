import Foundation
import Language
import Web
import Works

/// Reads the fields of a form; what is wrong stays beside its field.
struct TypedFields: Sendable {
    private let form: Form
    private(set) var problems: [String: Message] = [:]

    /// Names and words stand in tables and on boards; a description has lines of its own.
    static let longestName = 120
    static let longestText = 2_000

    init(_ form: Form) { self.form = form }

    mutating func wrong(_ field: String, _ problem: Message) { if problems[field] == nil { problems[field] = problem } }

    mutating func text(_ field: String, atMost longest: Int = longestName) -> String {
        let text = (form[field] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        if text.count > longest { wrong(field, .tooLong(longest)) }
        return text
    }

    /// A word in one line.
    mutating func name(_ field: String, needed problem: Message) -> String {
        let name = text(field)
        if name.isEmpty { wrong(field, problem) }
        if name.contains(where: \.isNewline) { wrong(field, .oneLine) }
        return name
    }

    mutating func number(_ field: String) -> Double? {
        do throws(EntryProblem) { return try TypedNumber.read(form[field] ?? "") } catch {
            wrong(field, .wrong(error))
            return nil
        }
    }

    /// Nil where nothing was typed.
    mutating func day(_ field: String) -> Day? {
        let text = text(field)
        guard !text.isEmpty else { return nil }
        guard let day = Day(text) else { wrong(field, .notADay(text)); return nil }
        return day
    }

    mutating func neededDay(_ field: String) -> Day? {
        let day = day(field)
        if day == nil { wrong(field, .dayNeeded) }
        return day
    }

    /// - Returns: nil where the form says nothing, or what no list offers.
    func choice<C: RawRepresentable>(_ field: String, of: C.Type) -> C? where C.RawValue == String { form[field].flatMap(C.init(rawValue:)) }
}
