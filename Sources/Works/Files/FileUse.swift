/// A file belongs to a thing of the works: who said so, when and to what end.
package struct FileUse: Sendable, Equatable {
    package let id: ID<FileUse>
    package let file: StoredFile
    package let subject: FileSubject
    package let purpose: FilePurpose
    /// What is to be seen, in the words of whoever brought it; the alternative text of a photo.
    package let caption: String
    package let voice: Voice
    package let at: Moment

    /// As much as somebody says under a photo.
    package static let longestCaption = 300
}

/// A thing to which files belong: a proposal, a measure. Files do not know those things; a `FileGate` does.
package struct FileSubject: Sendable, Hashable {
    /// Each capability states its own beside its rules: `static let measure = FileSubject.Kind("measure")`.
    package struct Kind: Sendable, Hashable {
        package let name: String
        package init(_ name: String) { self.name = name }
    }

    package let kind: Kind
    package let number: Int64

    package init(_ kind: Kind, _ number: Int64) { (self.kind, self.number) = (kind, number) }
}

package enum FilePurpose: String, Sendable, CaseIterable {
    case before, after, idea, report, paper
}
