package import Works

/// Who said last what was reached on a day.
package struct LastReport: Sendable, Equatable {
    package let entry: ID<Entry>
    package let by: String
    package let person: ID<Person>?
    package let at: Moment

    func isBy(_ author: Author) -> Bool { person == author.person && by == author.name }
}
