/// One write: who, when, from where, what, before, after. Entries are only ever added.
package struct AuditEntry: Sendable, Equatable {
    package enum What: String, Sendable, CaseIterable {
        case records, plans, units, indicators, calendar, states
        case takenBack = "taken back"
        case swept
        case worksSettings = "works settings"
        case planProfile = "plan profile"
        case personAdded = "person added"
        case personChanged = "person changed"
        case personErased = "person erased"
        case invited
        case resetOffered = "reset offered"
        case passwordSet = "password set"
        case secondFactorSet = "second factor set"
        case pinSet = "PIN set"
        case accountDisabled = "account disabled"
        case accountEnabled = "account enabled"
        case appointed
        case appointmentEnded = "appointment ended"
        case expired = "expired data removed"
        case screenRegistered = "screen registered"
        case screenOpened = "screen opened"
        case screenRenamed = "screen renamed"
        case screenRevoked = "screen revoked"
        case helpDecided = "help decided"
        case helpTakenBack = "decision about help taken back"
        case helpDrawn = "order of help drawn"
        case matterOpened = "matter opened"
        case matterStep = "step in a matter"
        case matterParts = "people in a matter"
        case hourEntered = "hour entered"
        case fileAdded = "file added"
        case fileUsed = "file used"
        case fileTakenBack = "file taken back"
    }

    /// 1, 2, 3 ... within the works.
    package var number: Int64
    package var at: Moment
    package var what: What
    package var subject: AuditSubject
    /// More exactly about what: `unit=5 indicator=3 day=1959-07-05`.
    package var detail: String
    /// A file's name, a screen, a page, a command.
    package var source: String
    package var person: ID<Person>?
    package var before: String?
    package var after: String?
    /// What is personal, apart from the rest.
    package var values: [AuditValue]
}

/// What an entry is about.
package enum AuditSubject: Sendable, Hashable {
    case works
    case entry(ID<Entry>)
    case person(ID<Person>)
    case appointment(ID<Appointment>)
    case screen(ID<Screen>)
    case file(ID<StoredFile>)

    package var kind: String {
        switch self {
        case .works: "works"
        case .entry: "entry"
        case .person: "person"
        case .appointment: "appointment"
        case .screen: "screen"
        case .file: "file"
        }
    }

    package var number: Int64 {
        switch self {
        case .works: 0
        case .entry(let id): id.number
        case .person(let id): id.number
        case .appointment(let id): id.number
        case .screen(let id): id.number
        case .file(let id): id.number
        }
    }

    package init?(kind: String, number: Int64) {
        switch kind {
        case "works": self = .works
        case "entry": self = .entry(ID(number))
        case "person": self = .person(ID(number))
        case "appointment": self = .appointment(ID(number))
        case "screen": self = .screen(ID(number))
        case "file": self = .file(ID(number))
        default: return nil
        }
    }
}

/// What a write changed. A plain text stays for good; a personal one can be erased without breaking the chain.
package struct AuditChange: Sendable, Equatable {
    package enum Text: Sendable, Equatable {
        case plain(String)
        case personal(String)
    }

    package var detail: String
    package var before: Text?
    package var after: Text?

    package init(detail: String = "", before: Text? = nil, after: Text? = nil) { (self.detail, self.before, self.after) = (detail, before, after) }

    package static let none = AuditChange()
}

extension AuditEntry.What {
    init(_ what: Entry.What) {
        self =
            switch what {
            case .records: .records
            case .plans: .plans
            case .units: .units
            case .indicators: .indicators
            case .calendar: .calendar
            case .states: .states
            }
    }
}
