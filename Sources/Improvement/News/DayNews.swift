package import Database
import Planning
package import Works

/// What others did on one day in what somebody shares. Nothing is made and nothing is said where nothing happened.
package struct DayNews: Sendable {
    struct Item: Sendable {
        let matter: Matter
        /// In the order in which they were done.
        let steps: [MatterStep]
    }

    let day: Day
    let items: [Item]

    /// More happens to nobody on one day; what is beyond stands in the matters themselves.
    private static let most = 200

    init(of person: ID<Person>, on day: Day, in db: Connection, _ works: ID<Works>) throws {
        self.day = day
        let told = try DayNewsStore(db, of: works).steps(besides: person, on: day, Self.most)
        var order: [ID<Matter>] = [], byMatter: [ID<Matter>: Item] = [:]
        for (matter, step) in told {
            if byMatter[matter.id] == nil { order.append(matter.id) }
            byMatter[matter.id] = Item(matter: matter, steps: (byMatter[matter.id]?.steps ?? []) + [step])
        }
        items = order.compactMap { byMatter[$0] }
    }

    /// Whether there is a digest of yesterday that has not been looked at: what the bar of every page asks.
    @Sendable package static func waits(for person: ID<Person>, on today: Day, in db: Connection, _ works: ID<Works>) throws -> Bool {
        let store = DayNewsStore(db, of: works), choice = try store.choice(of: person)
        guard choice.wish == .daily, choice.seen.map({ $0 < today - 1 }) ?? true else { return false }
        return try !store.steps(besides: person, on: today - 1, 1).isEmpty
    }
}

/// Whether somebody wants one, and which they looked at last.
package struct DayNewsChoice: Sendable, Equatable {
    package enum Wish: String, Sendable { case daily, none }

    package var wish = Wish.daily
    package var seen: Day?
}
