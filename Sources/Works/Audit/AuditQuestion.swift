/// Which entries of the audit log somebody wants to see. nil: whatever it is.
package struct AuditQuestion: Sendable, Equatable {
    /// Who did it, or about whom it was.
    package var person: ID<Person>?
    package var what: AuditEntry.What?
    package var from: Moment?
    /// Not included.
    package var until: Moment?
    /// Only entries before this one: the next page.
    package var before: Int64?

    package init(person: ID<Person>? = nil, what: AuditEntry.What? = nil, from: Moment? = nil, until: Moment? = nil, before: Int64? = nil) {
        (self.person, self.what, self.from, self.until, self.before) = (person, what, from, until, before)
    }
}
