import Planning
package import Works

/// What one person has taken on within a mission, a meeting, a measure. It is seen by that person and by those who share the work, and stands on
/// no list outside.
package enum LoopTask {
    package enum Stage: String, Sendable, CaseIterable {
        case open, done
        /// With the reason; whoever shares the work answers.
        case notDone = "not done"
        case dropped
    }
}

extension Matter {
    package var taskStage: LoopTask.Stage { LoopTask.Stage(rawValue: stage) ?? .open }
}

extension MatterView {
    /// Whether whoever looks belongs to those who share the work.
    package var isShared: Bool { isOwner || isOwn() || matter.voice.person != nil && matter.voice.person == scene.visit.voice.person }
}

/// A task as somebody gives it.
package struct GivenTask: Sendable {
    package let title: String
    package let owner: ID<Person>
    package let due: Day

    package init(_ title: String, to owner: ID<Person>, by due: Day) { (self.title, self.owner, self.due) = (title, owner, due) }
}
