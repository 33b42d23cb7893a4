package import Language

/// What other capabilities bring to a page of a unit: ways to their own questions, and sections that stand on the page itself. App passes
/// them in, since a page knows nothing of what stands beside or above it in the house.
package struct PageParts: Sendable {
    package static let none = PageParts()

    package let ways: [PageWay]
    package let sections: [PageSection]

    package init(ways: [PageWay] = [], sections: [PageSection] = []) { (self.ways, self.sections) = (ways, sections) }
}

/// A way to a question about a unit. It may be shown to whoever may see the unit's figures.
package struct PageWay: Sendable {
    package let place: Outlook.Place
    package let question: Message

    package init(to place: Outlook.Place, _ question: Message) { (self.place, self.question) = (place, question) }
}
