import Dispatch
import Synchronization
import Web
import Works

/// Files that were sent. They are checked and stored one after the other, apart from the threads that answer pages: a large file takes
/// a minute, and others want their pages meanwhile. They wait at this process: a file that was sent to another one must be sent again.
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

    enum Stage: Sendable {
        case checking
        /// Waits for a word whether it shall be stored, where it is right.
        case checked(ImportReport)
        case storing
        case stored(ImportReport)
        case failed(any Error)
    }

    /// Who asks for a file, and when.
    struct Asker: Sendable {
        let works: ID<Works>
        let by: ID<Person>?
        let at: Moment
    }

    private struct Kept {
        let file: Waiting
        var stage: Stage

        func isChecking(for person: ID<Person>?) -> Bool { if case .checking = stage { file.by == person } else { false } }
        func isChecked(for person: ID<Person>?) -> Bool { if case .checked = stage { file.by == person } else { false } }
    }

    private let kept = Mutex<[String: Kept]>([:])
    private let bench = DispatchQueue(label: "imports")

    /// Whoever looks at a report for longer has gone home.
    private static let seconds = 3_600
    /// Most files are done sooner; nobody's page waits longer for a thread because of one.
    private static let patience = DispatchTimeInterval.milliseconds(250)

    package init() {}

    /// Each person has one file that is checked, and one that waits for a word: the last of which nothing was wrong.
    /// - Parameters:
    ///   - word: by which it is asked for.
    ///   - check: looks at it; not called where a later one has taken its place before its turn.
    func check(_ file: Waiting, as word: String, _ check: @escaping @Sendable () throws -> ImportReport) {
        kept.withLock { kept in
            kept = kept.filter { !$0.value.isChecking(for: file.by) && !$0.value.file.isForgotten(at: file.at) }
            kept[word] = Kept(file: file, stage: .checking)
        }
        work(on: word) { [self] in
            guard kept.withLock({ $0[word] != nil }) else { return .checking }
            let report = try check()
            if report.isRight { kept.withLock { kept in kept = kept.filter { !$0.value.isChecked(for: file.by) } } }
            return .checked(report)
        }
    }

    /// Stores a file that was checked and is right: once.
    /// - Returns: nil where there is none, or not theirs.
    func store(_ word: String, for asker: Asker, _ store: @escaping @Sendable (Waiting) throws -> ImportReport) -> Waiting? {
        let file = kept.withLock { kept -> Waiting? in
            guard let found = kept[word], found.file.belongs(to: asker), case .checked(let report) = found.stage, report.isRight else { return nil }
            kept[word]?.stage = .storing
            return found.file
        }
        if let file { work(on: word) { .stored(try store(file)) } }
        return file
    }

    /// What has become of a file; told to the end once only.
    func stage(of word: String, for asker: Asker) -> (file: Waiting, stage: Stage)? {
        kept.withLock { kept in
            guard let found = kept[word], found.file.belongs(to: asker) else { return nil }
            if found.stage.isOver { kept[word] = nil }
            return (found.file, found.stage)
        }
    }

    /// What a waiting file is about.
    func kind(of word: String, for asker: Asker) -> ImportKind? {
        kept.withLock { $0[word].flatMap { $0.file.belongs(to: asker) ? $0.file.kind : nil } }
    }

    private func work(on word: String, _ body: @escaping @Sendable () throws -> Stage) {
        let item = DispatchWorkItem { [self] in
            let stage: Stage
            do { stage = try body() } catch { stage = .failed(error) }
            kept.withLock { $0[word]?.stage = stage }
        }
        bench.async(execute: item)
        _ = item.wait(timeout: .now() + Self.patience)
    }

    fileprivate static func isForgotten(_ sent: Moment, at now: Moment) -> Bool { sent + seconds < now }
}

extension ImportShelf.Stage {
    /// Nothing more comes of it.
    fileprivate var isOver: Bool {
        switch self {
        case .checking, .storing: false
        case .checked(let report): !report.isRight
        case .stored, .failed: true
        }
    }
}

extension ImportShelf.Waiting {
    fileprivate func isForgotten(at now: Moment) -> Bool { ImportShelf.isForgotten(at, at: now) }

    fileprivate func belongs(to asker: ImportShelf.Asker) -> Bool { works == asker.works && by == asker.by && !isForgotten(at: asker.at) }
}

/// What a file is about.
enum ImportKind: String, Sendable, CaseIterable {
    case records, states, plans, units, indicators, calendar

    /// What one must be allowed besides importing: a file is no way around a lock.
    var deed: Deed {
        switch self {
        case .records, .states: .importFiles
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
