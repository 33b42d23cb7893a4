package import Works

/// Who said last what was reached on a day.
package struct LastReport: Sendable, Equatable {
    package let entry: ID<Entry>
    package let by: String
    package let voice: Voice
    package let at: Moment
}
