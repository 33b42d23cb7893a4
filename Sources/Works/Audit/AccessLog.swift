/// Somebody looked at what is stored about a person. The person concerned can read who, when and what.
package struct Access: Sendable, Equatable {
    package enum What: String, Sendable {
        /// A list of people with their names: all of them, or those who hold double offices.
        case directory
        case account
        case export
        case audit
    }

    package let person: ID<Person>
    /// nil at the command line.
    package let reader: ID<Person>?
    package let what: What
    package let source: String
    package let at: Moment

    package init(person: ID<Person>, reader: ID<Person>?, what: What, source: String, at: Moment) {
        (self.person, self.reader, self.what, self.source, self.at) = (person, reader, what, source, at)
    }
}
