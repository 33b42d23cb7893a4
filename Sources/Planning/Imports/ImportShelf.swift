import Synchronization
import Web
import Works

/// Files that were sent and looked at, and wait for a word whether they shall be stored. They wait at this process: a file that was sent to
/// another one must be sent again.
package final class ImportShelf: Sendable {
    struct Waiting: Sendable {
        let file: UploadedFile
        let kind: ImportKind
        let missing: UnitRegister.Missing
        /// Records may carry plans.
        let plans: RecordImport.Options.Plans
        let works: ID<Works>
        let by: ID<Person>?
        let at: Moment
    }

    private let waiting = Mutex<[String: Waiting]>([:])

    /// Whoever looks at a report for longer has gone home.
    private static let seconds = 3_600

    package init() {}

    /// Each person has one file waiting: the one that was sent last.
    /// - Returns: the word by which it is asked for.
    func put(_ file: Waiting, as word: String) {
        waiting.withLock { waiting in
            waiting = waiting.filter { $0.value.by != file.by && !$0.value.isForgotten(at: file.at) }
            waiting[word] = file
        }
    }

    /// Takes it from the shelf; nil where it is not there, or not theirs.
    func take(_ word: String, of works: ID<Works>, by person: ID<Person>?, at now: Moment) -> Waiting? {
        waiting.withLock { waiting in
            guard let file = waiting[word], file.works == works, file.by == person, !file.isForgotten(at: now) else { return nil }
            return waiting.removeValue(forKey: word)
        }
    }

    fileprivate static func isForgotten(_ sent: Moment, at now: Moment) -> Bool { sent + seconds < now }
}

extension ImportShelf.Waiting {
    fileprivate func isForgotten(at now: Moment) -> Bool { ImportShelf.isForgotten(at, at: now) }
}

/// What a file is about.
enum ImportKind: String, Sendable, CaseIterable {
    case records, plans, units, indicators, calendar

    /// What one must be allowed besides importing: a file is no way around a lock.
    var deed: Deed {
        switch self {
        case .records: .importFiles
        case .plans: .definePlans
        case .units: .defineUnits
        case .indicators: .defineIndicators
        case .calendar: .defineCalendar
        }
    }
}

extension Entry {
    /// What one must be allowed to take it back: what it states goes, and records may have stated plans and created what they are about.
    var deedsOfTakingBack: [Deed] {
        let kind = ImportKind(rawValue: what.rawValue) ?? .records
        guard kind == .records else { return [.takeBackImports, kind.deed] }
        return [.takeBackImports, .definePlans] + (counts.created > 0 ? [.defineUnits, .defineIndicators] : [])
    }
}
