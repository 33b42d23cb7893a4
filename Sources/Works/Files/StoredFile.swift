package import Secrets

/// Something that came with a form and lies beside the database: a photo, or a paper that can be downloaded.
package struct StoredFile: Sendable, Equatable {
    package let id: ID<StoredFile>
    package let content: FileContent
    /// As whoever brought it called it; empty once they were erased.
    package let name: String
    package let voice: Voice
    package let at: Moment

    /// A file that nothing uses is removed after a day: long enough for whoever took it back by mistake to bring it again in peace,
    /// and for a form under way to be stored.
    package static let secondsUnused = 86_400
}

/// What lies on the shelf. The same content lies there once, however many brought it.
package struct FileContent: Sendable, Equatable {
    package let digest: Digest
    package let type: FileType
    package let bytes: Int
    /// nil of a paper.
    package let photo: Photo?

    package struct Photo: Sendable, Equatable {
        package let thumbnail: Digest
        package let width, height: Int

        /// The longer edge, in pixels: sharp on a page of A4 and on a screen in a workshop.
        static let edge = 2_048
        /// A figure on a telephone.
        static let thumbnailEdge = 320
    }
}

/// A file that was looked through and lies on the shelf, before anything says what it belongs to.
package struct ShelvedFile: Sendable, Equatable {
    package let content: FileContent
    package let name: String

    /// The same, of nobody.
    package var unnamed: ShelvedFile { ShelvedFile(content: content, name: "") }
}

/// What a file is: told by its content, whatever it is called.
package enum FileType: String, Sendable, CaseIterable {
    /// Every photo is made anew as this one, whatever it was.
    case jpeg = "image/jpeg"
    case pdf = "application/pdf"
    case csv = "text/csv"
    case text = "text/plain"

    package var isPhoto: Bool { self == .jpeg }
}

/// What a form asks for.
package enum FileWish: Sendable { case photos, papers }
