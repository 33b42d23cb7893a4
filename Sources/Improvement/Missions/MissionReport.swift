/// What is said of a day of a mission, in three lines: what was done, what is in the way, what comes next.
package struct MissionReport: Sendable, Equatable {
    package let done: String
    package let hinders: String
    package let next: String

    package init(done: String, hinders: String, next: String) { (self.done, self.hinders, self.next) = (done, hinders, next) }

    package var isEmpty: Bool { [done, hinders, next].allSatisfy(\.isEmpty) }

    /// As the step of the matter keeps it; each of the three stands on a line of its own.
    package var text: String { [done, hinders, next].joined(separator: "\n") }

    package init(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + ["", "", ""]
        (done, hinders, next) = (lines[0], lines[1], lines[2])
    }
}
