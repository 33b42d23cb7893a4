package import Web
import Works

/// Everything that the page of slipping leaders shows; the page is a function of it.
package struct SlippingView: Sendable {
    /// Told of the unit.
    let brief: Brief
    /// nil where the chosen indicator has no level that is scanned.
    let leaders: SlippingLeaders?
    let indicators: [(name: String, address: Address?)]
    let guide: UnitGuide
    let length: Length

    /// How much of a long list is written.
    package enum Length: Sendable {
        /// With the way to all of it.
        case cut(all: Address?)
        case whole
    }

    init(
        _ brief: Brief, _ leaders: SlippingLeaders?, indicators: [(name: String, address: Address?)] = [], guide: UnitGuide = .none,
        length: Length = .cut(all: nil)
    ) {
        (self.brief, self.leaders, self.indicators, self.guide, self.length) = (brief, leaders, indicators, guide, length)
    }
}

extension SlippingView.Length {
    /// More rows than this nobody reads unasked.
    private static let most = 30

    package func rows<Element>(of all: [Element]) -> ArraySlice<Element> {
        if case .whole = self { return all[...] }
        return all.prefix(Self.most)
    }

    /// The way to the rest, where something is left out.
    package func rest(of count: Int) -> Address? {
        guard case .cut(let all) = self, count > Self.most else { return nil }
        return all
    }

    /// `?all=1` of the same page.
    package init(_ scene: Scene, at place: Outlook.Place) {
        self =
            scene.visit.request.query["all"] == nil
            ? .cut(all: Address(path: scene.outlook.path(of: place), query: scene.outlook.query + [("all", "1")])) : .whole
    }
}
