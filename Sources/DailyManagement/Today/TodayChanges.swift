package import Planning
package import Works

/// What is different from the complete day before: the news within the news.
package struct TodayChanges: Sendable, Equatable {
    package struct Change: Sendable, Hashable {
        package let unit: UnitPath
        package let indicator: String
    }

    /// Hidden behind a good total today and not the day before.
    package private(set) var newlyHidden: [Change] = []
    /// Named behind today and not the day before.
    package private(set) var newlyBehind: [Change] = []
    package private(set) var noLongerBehind: [Change] = []
    /// The day compared with.
    package let since: Day

    package var isEmpty: Bool { newlyHidden.isEmpty && newlyBehind.isEmpty && noLongerBehind.isEmpty }

    /// Whoever is named again after a short pause, or has an excuse, is no news.
    func without(_ known: Set<Named>) -> TodayChanges {
        var news = self
        news.newlyHidden.removeAll { known.contains(Named(unit: $0.unit, indicator: $0.indicator)) }
        news.newlyBehind.removeAll { known.contains(Named(unit: $0.unit, indicator: $0.indicator)) }
        return news
    }

    /// - Parameters: both told of the same unit over the same kind of span.
    package init(from before: Brief, to now: Brief) {
        since = before.on
        let hiddenBefore = Set(before.laggards.filter(\.isHidden).map(Change.init)), behindBefore = Set(before.laggards.map(Change.init))
        let behindNow = Set(now.laggards.map(Change.init))
        newlyHidden = now.laggards.filter(\.isHidden).map(Change.init).filter { !hiddenBefore.contains($0) }
        newlyBehind = now.laggards.filter { !$0.isHidden }.map(Change.init).filter { !behindBefore.contains($0) }
        noLongerBehind = before.laggards.map(Change.init).filter { !behindNow.contains($0) }
    }
}

extension TodayChanges.Change {
    fileprivate init(_ laggard: Laggard) { self.init(unit: laggard.unit, indicator: laggard.indicator) }
}
