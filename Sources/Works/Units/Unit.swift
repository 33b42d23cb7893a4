/// A node of the organisation: group, enterprise, plant or mine, workshop, team. Its code never changes; its name and
/// its place in the tree are dated.
package struct Unit: Sendable {
    package let id: ID<Unit>
    package let code: String
    package var traits: UnitTraits
    /// In order of their first day.
    package var placements: [Placement]

    package init(id: ID<Unit>, code: String, traits: UnitTraits = .init(), placements: [Placement] = []) {
        (self.id, self.code, self.traits, self.placements) = (id, code, traits, placements)
    }
}

/// What a unit is, besides its place. `nil` means not said.
package struct UnitTraits: Sendable, Hashable {
    /// The works' own word for the level: "mine", "workshop", "team".
    package var level: String?
    package var people: Int?
    package var shift: String?
    package var trade: String?
    /// What it makes, and on what: units are alike in what they do only where both are.
    package var product: String?
    package var equipment: String?
    /// In which its people talk at work: who helps must be understood.
    package var language: String?
    /// Units that may be compared with each other.
    package var peerGroup: String?
    /// Collects what has no place of its own. It hides nobody.
    package var isCatchAll: Bool?

    package init(
        level: String? = nil, people: Int? = nil, shift: String? = nil, trade: String? = nil, product: String? = nil, equipment: String? = nil,
        language: String? = nil, peerGroup: String? = nil, isCatchAll: Bool? = nil
    ) {
        (self.level, self.people, self.shift, self.trade) = (level, people, shift, trade)
        (self.product, self.equipment, self.language, self.peerGroup, self.isCatchAll) = (product, equipment, language, peerGroup, isCatchAll)
    }

    /// What a later statement leaves out stays as it was; an empty text takes away what was said.
    package func amended(by later: UnitTraits) -> UnitTraits {
        func amended(_ text: String?, by later: String?) -> String? { later == "" ? nil : later ?? text }
        return UnitTraits(
            level: amended(level, by: later.level), people: later.people ?? people, shift: amended(shift, by: later.shift),
            trade: amended(trade, by: later.trade), product: amended(product, by: later.product), equipment: amended(equipment, by: later.equipment),
            language: amended(language, by: later.language),
            peerGroup: amended(peerGroup, by: later.peerGroup), isCatchAll: later.isCatchAll ?? isCatchAll)
    }

    /// What must be stated so that these become others.
    package func differences(to other: UnitTraits) -> UnitTraits {
        func difference(_ text: String?, _ other: String?) -> String? { text == other ? nil : other ?? "" }
        return UnitTraits(
            level: difference(level, other.level), people: people == other.people ? nil : other.people, shift: difference(shift, other.shift),
            trade: difference(trade, other.trade), product: difference(product, other.product), equipment: difference(equipment, other.equipment),
            language: difference(language, other.language),
            peerGroup: difference(peerGroup, other.peerGroup),
            isCatchAll: isCatchAll == other.isCatchAll ? nil : other.isCatchAll)
    }
}

/// From this day on the unit stands there under that name.
package struct Placement: Sendable, Hashable {
    package var from: Day
    /// The last day; nil while it lasts. The next placement ends it in any case.
    package var until: Day?
    /// nil for the works' root.
    package var parent: ID<Unit>?
    package var name: String

    package init(from: Day, until: Day? = nil, parent: ID<Unit>?, name: String) {
        (self.from, self.until, self.parent, self.name) = (from, until, parent, name)
    }
}

extension Day {
    /// Before any day that a file can name: what has no first day holds from here on.
    package static let always = Day(year: 1, month: 1, day: 1)
    /// The last day that a file can name.
    package static let never = Day(year: 9999, month: 12, day: 31)
}

/// What the data of a unit say of themselves, such as that a figure was filled in.
package struct UnitNote: Sendable, Equatable {
    /// How certain what the data say of themselves is, where the product itself has said it; a works' own kinds stay as they are.
    package enum Certainty: String, Sendable {
        case report
        case filledIn = "filled in"
        /// A story put into the figures, for the reader to find.
        case planted
    }

    package let kind: String
    package let text: String
    package init(kind: String, text: String) { (self.kind, self.text) = (kind, text) }
}
