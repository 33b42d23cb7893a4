package import Works

/// What somebody did about a matter. Steps are only ever added; how a matter stands is what its steps have made of it.
package struct MatterStep: Sendable, Equatable {
    package let id: ID<MatterStep>
    package let matter: ID<Matter>
    /// In the words of its kind: `submitted`, `decided`, `reported`.
    package let what: String
    package let text: String
    /// What it changed; nil where it only adds a word.
    package let turn: MatterTurn?
    /// The works' day.
    package let day: Day
    package let voice: Voice
    package let at: Moment

    /// What the step of photos says of itself, whatever the kind.
    static let photosAdded = "photos added"
}

/// How a matter stands after a step that changes it.
package struct MatterTurn: Sendable, Equatable {
    package var stage: String
    package var isOpen: Bool
    package var owner: ID<Person>?
    package var due: Day?
    package var awaits: Deed?
    package var place: ID<Unit>

    package init(stage: String, isOpen: Bool, owner: ID<Person>?, due: Day?, awaits: Deed?, place: ID<Unit>) {
        (self.stage, self.isOpen, self.owner) = (stage, isOpen, owner)
        (self.due, self.awaits, self.place) = (due, awaits, place)
    }
}

extension Matter {
    /// As it stands: to change one thing of it.
    package var turn: MatterTurn { MatterTurn(stage: stage, isOpen: isOpen, owner: owner, due: due, awaits: awaits, place: place) }

    /// The same but for what is changed.
    package func turned(_ change: (inout MatterTurn) -> Void) -> MatterTurn {
        var turn = turn
        change(&turn)
        return turn
    }
}

/// A matter that is about to begin.
package struct NewMatter: Sendable {
    package let kind: MatterKind
    package let unit: ID<Unit>
    package let title: String
    package let turn: MatterTurn
    /// What the first step says of itself.
    package let what: String
    package let text: String
    package var parts: [MatterPart] = []
    package var ties: [(MatterTie, ID<Matter>)] = []
    /// By what it is found besides its title.
    package var words: [String] = []

    package init(_ kind: MatterKind, of unit: ID<Unit>, _ title: String, _ turn: MatterTurn, what: String, text: String = "") {
        (self.kind, self.unit, self.title) = (kind, unit, title)
        (self.turn, self.what, self.text) = (turn, what, text)
    }

    /// Longer than anybody reads on a list.
    package static let longestTitle = 160
    /// Two printed pages.
    package static let longestText = 6000
}

/// Something is done about a matter.
package struct NewStep: Sendable {
    package let what: String
    package let text: String
    package let turn: MatterTurn?
    /// The last turn that whoever does it has read; for a step that turns nothing it does not matter.
    package let seen: ID<MatterStep>?

    /// A word more: it is in nobody's way.
    package init(_ what: String, _ text: String) { (self.what, self.text, turn, seen) = (what, text, nil, nil) }

    package init(_ what: String, _ text: String = "", _ turn: MatterTurn, seen: ID<MatterStep>?) {
        (self.what, self.text, self.turn, self.seen) = (what, text, turn, seen)
    }
}

/// Why nothing was done.
package enum MatterProblem: Error, Equatable {
    /// Somebody else turned it meanwhile.
    case overtaken(by: MatterStep)
    case gone
}
