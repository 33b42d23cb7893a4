package import Database

/// What is done with the files of a works, each with its audit entry, inside a transaction of the caller.
///
///     let photos = try shelf.keep(visit.request.files(in: "photos"), as: .photos, of: works)      // before the transaction: it takes a while
///     try database.write { db in
///         let measure = try ...
///         try FileDesk(db, of: works, by: author).take(photos, for: FileSubject(.measure, measure.number), as: .before, caption: caption)
///     }
package struct FileDesk {
    private let db: Connection
    private let works: ID<Works>
    private let author: Author

    package init(_ db: Connection, of works: ID<Works>, by author: Author) { (self.db, self.works, self.author) = (db, works, author) }

    private var store: FileStore { FileStore(db, of: works) }

    /// - Throws: `FileProblem.quota` where the works has no room for them; then the transaction must end.
    @discardableResult
    package func take(_ files: [ShelvedFile], for subject: FileSubject, as purpose: FilePurpose, caption: String = "") throws -> [ID<FileUse>] {
        guard !files.isEmpty else { return [] }
        try refuseBeyondQuota(files)
        let numbers = try EntryStore(db, of: works).numbers(files.count)
        return try zip(files, numbers).map { file, number in
            let id = ID<StoredFile>(number)
            try store.add(file, as: id, by: author)
            try audit(.fileAdded, id, AuditChange(detail: file.content.sentence, after: .personal(file.name)))
            return try use(id, for: subject, as: purpose, caption: caption)
        }
    }

    /// A file that is there already belongs to one thing more.
    @discardableResult
    package func use(_ file: ID<StoredFile>, for subject: FileSubject, as purpose: FilePurpose, caption: String = "") throws -> ID<FileUse> {
        let use = ID<FileUse>(try EntryStore(db, of: works).numbers(1).lowerBound)
        try store.add(use, of: file, for: subject, as: purpose, String(caption.prefix(FileUse.longestCaption)), by: author)
        try audit(.fileUsed, file, AuditChange(detail: Self.sentence(subject, purpose)))
        return use
    }

    /// It no longer belongs to it. What belongs to nothing goes a day later.
    package func takeBack(_ use: FileUse) throws {
        try store.takeBack(use.id, at: author.at)
        try audit(.fileTakenBack, use.file.id, AuditChange(detail: Self.sentence(use.subject, use.purpose)))
    }

    package func uses(of subject: FileSubject) throws -> [FileUse] { try store.uses(of: subject) }

    private func refuseBeyondQuota(_ files: [ShelvedFile]) throws {
        let used = try store.bytes(), most = try store.quota()
        guard used + Int64(files.reduce(0) { $0 + $1.content.bytes }) <= most else { throw FileProblem.quota(used: used, most: most) }
    }

    private func audit(_ what: AuditEntry.What, _ file: ID<StoredFile>, _ change: AuditChange) throws {
        try AuditStore(db, of: works).record(what, of: .file(file), change, by: author)
    }

    private static func sentence(_ subject: FileSubject, _ purpose: FilePurpose) -> String {
        "\(subject.kind.name)=\(subject.number) purpose=\(purpose.rawValue)"
    }
}

extension FileContent {
    /// For the log.
    fileprivate var sentence: String { "type=\(type.rawValue) bytes=\(bytes) sha256=\(digest)" }
}
