package import Works

/// Somebody said that a measure is done, and what came of it. A second person looks before it is closed: whoever answered for it, and
/// whoever says so, see it with their own eyes only.
package struct MeasureClosing: Sendable, Equatable {
    package let owner: ID<Person>?
    package let proposer: ID<Person>?

    /// - Returns: nil where nobody has said so since it was last sent back.
    package init?(_ steps: [MatterStep]) {
        guard let index = steps.lastIndex(where: { $0.turn != nil }), steps[index].what == MeasureStep.closingProposed.rawValue else { return nil }
        proposer = steps[index].voice.person
        owner = steps[..<index].last { $0.turn?.owner != nil }?.turn?.owner
    }

    /// Nobody confirms without a name.
    package func mayBeConfirmed(by person: ID<Person>?) -> Bool { person != nil && person != owner && person != proposer }
}
