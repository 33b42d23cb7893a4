import Database
import Planning
import Works

/// What is expected of somebody: what they answer for, what waits for the word of an office of theirs, soonest first; and what has happened, in
/// what they take part in, since they looked.
struct Expectations: Sendable {
    let late: [Matter]
    let soon: [Matter]
    let later: [Matter]
    let undated: [Matter]
    /// Newest first.
    let news: [Matter]

    /// What is due within a week is this week's work.
    static let daysOfSoon = 7
    /// Who has more has no list but a heap; the rest comes when these are done.
    static let most = 200

    init(of somebody: SignedIn, _ scene: Scene, in db: Connection) throws {
        let store = MatterStore(db, of: scene.columns.works.id), person = somebody.person.id, today = scene.today
        let awaited = try store.awaiting(Set(Deed.allCases.filter { somebody.may($0) })).filter { matter in
            matter.awaits.map { somebody.may($0, on: scene.path(of: matter.place)) } ?? false
        }
        let expected = (try store.owned(by: person) + awaited).prefix(Self.most)
        late = expected.filter { $0.isOverdue(on: today) }.sorted(by: Expectations.sooner)
        soon = expected.filter { $0.due.map { today...today + Self.daysOfSoon ~= $0 } ?? false }.sorted(by: Expectations.sooner)
        later = expected.filter { $0.due.map { $0 > today + Self.daysOfSoon } ?? false }.sorted(by: Expectations.sooner)
        undated = expected.filter { $0.due == nil }
        news = try store.shared(by: person, Self.most).filter { $0.seen < $0.matter.lastStep }.map(\.matter)
    }

    var isEmpty: Bool { late.isEmpty && soon.isEmpty && later.isEmpty && undated.isEmpty }

    private static func sooner(_ a: Matter, _ b: Matter) -> Bool { (a.due ?? a.opened, a.id) < (b.due ?? b.opened, b.id) }
}
