/// What somebody stated at one moment, by hand or by a file: who, when, from where. Statements are never overwritten;
/// a later entry's statement stands above an earlier one's, and an entry can be taken back whole.
package struct Entry: Sendable {
    package enum What: String, Sendable {
        case records, plans, units, indicators, calendar, states
    }

    package enum State: Sendable, Equatable {
        /// Being written; nobody sees it. Once the lease has run out its writer is taken for dead and the rest is swept.
        case pending(leaseUntil: Moment)
        case done
        case undone(by: String, at: Moment)
    }

    package var id: ID<Entry>
    package var what: What
    /// A file's name, a screen, a page.
    package var source: String
    package var by: String
    package var voice: Voice
    package var at: Moment
    package var state: State
    package var counts: Counts

    /// Whether it may say what units and indicators there are, how they are called and where they stand.
    package var defines: Bool { counts.created > 0 || what == .units || what == .indicators }

    package struct Counts: Sendable, Equatable {
        package var rows = 0
        package var created = 0
        package var questionable = 0
        package var bad = 0
        package init() {}
    }
}

/// Who states something and where: travels from the edge to the store.
package struct Author: Sendable {
    package var name: String
    /// Whose account it is; nil at the command line, where only a login name is known.
    package var person: ID<Person>?
    /// The shared screen at which it is stated.
    package var screen: ID<Screen>?
    /// A file's name, a screen, a page, a command.
    package var source: String
    /// The network address, where one was involved.
    package var address: String?
    package var at: Moment

    package init(name: String, person: ID<Person>? = nil, screen: ID<Screen>? = nil, source: String, address: String? = nil, at: Moment) {
        (self.name, self.person, self.screen, self.source, self.address, self.at) = (name, person, screen, source, address, at)
    }

    package var voice: Voice { Voice(person: person, screen: screen) }
}
