package import Database
import Secrets

/// What the database knows of the files of one works, inside a transaction of the caller.
package struct FileStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    func add(_ file: ShelvedFile, as id: ID<StoredFile>, by author: Author) throws {
        let content = file.content, photo = content.photo
        try db.execute(
            """
            INSERT INTO file (works_id, file_id, digest, thumbnail, media_type, bytes, width, height, name, person_id, screen_id, at)
            VALUES (\(works), \(id), \(content.digest.bytes), \(photo?.thumbnail.bytes), \(content.type.rawValue), \(content.bytes), \(photo?.width),
                    \(photo?.height), \(file.name), \(author.person), \(author.screen), \(author.at))
            """)
    }

    func add(_ use: ID<FileUse>, of file: ID<StoredFile>, for subject: FileSubject, as purpose: FilePurpose, _ caption: String, by author: Author) throws {
        try db.execute(
            """
            INSERT INTO file_use (works_id, use_id, file_id, subject, subject_id, purpose, caption, person_id, screen_id, at)
            VALUES (\(works), \(use), \(file), \(subject.kind.name), \(subject.number), \(purpose.rawValue), \(caption), \(author.person), \(author.screen),
                    \(author.at))
            """)
    }

    func takeBack(_ use: ID<FileUse>, at now: Moment) throws {
        try db.execute("UPDATE file_use SET taken_back_at = \(now) WHERE works_id = \(works) AND use_id = \(use) AND taken_back_at IS NULL")
    }

    package func file(_ id: ID<StoredFile>) throws -> StoredFile? {
        try db.row("SELECT \(raw: Self.columns) FROM file f WHERE f.works_id = \(works) AND f.file_id = \(id)") { Self.file($0) }
    }

    /// What the file belongs to now.
    func subjects(of file: ID<StoredFile>) throws -> [FileSubject] {
        try db.rows(
            """
            SELECT DISTINCT subject, subject_id FROM file_use WHERE works_id = \(works) AND file_id = \(file) AND taken_back_at IS NULL
            ORDER BY subject, subject_id
            """
        ) { FileSubject(FileSubject.Kind($0.text(0)), $0.integer(1)) }
    }

    /// The files that belong to this now, in the order in which they came.
    package func uses(of subject: FileSubject) throws -> [FileUse] {
        try db.rows(
            """
            SELECT \(raw: Self.columns), \(raw: Self.columnsOfUse) FROM file_use u JOIN file f ON f.works_id = u.works_id AND f.file_id = u.file_id
            WHERE u.works_id = \(works) AND f.works_id = \(works) AND u.subject = \(subject.kind.name) AND u.subject_id = \(subject.number)
              AND u.taken_back_at IS NULL ORDER BY u.use_id
            """
        ) { Self.use($0) }
    }

    /// nil where there is none, or where it was taken back.
    func use(_ id: ID<FileUse>) throws -> FileUse? {
        try db.row(
            """
            SELECT \(raw: Self.columns), \(raw: Self.columnsOfUse) FROM file_use u JOIN file f ON f.works_id = u.works_id AND f.file_id = u.file_id
            WHERE u.works_id = \(works) AND f.works_id = \(works) AND u.use_id = \(id) AND u.taken_back_at IS NULL
            """
        ) { Self.use($0) }
    }
}

// MARK: - What the works has of them

extension FileStore {
    /// How much its files take: the same content twice counts once, as it lies there once. Thumbnails are too small to count.
    package func bytes() throws -> Int64 {
        try db.row(
            "SELECT CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM (SELECT DISTINCT digest, bytes FROM file WHERE works_id = \(works)) AS content"
        ) { $0.integer(0) } ?? 0
    }

    /// How much they may take.
    package func quota() throws -> Int64 {
        try db.row("SELECT bytes FROM file_quota WHERE works_id = \(works)") { $0.integer(0) } ?? FileLimits.usualQuota
    }

    package func set(quota bytes: Int64) throws {
        try db.execute(
            """
            INSERT INTO file_quota (works_id, bytes) VALUES (\(works), \(bytes)) ON CONFLICT (works_id) DO UPDATE SET bytes = excluded.bytes
            """)
    }

    /// What a person brought, for the person.
    func files(by person: ID<Person>) throws -> [StoredFile] {
        try db.rows("SELECT \(raw: Self.columns) FROM file f WHERE f.works_id = \(works) AND f.person_id = \(person) ORDER BY f.file_id") { Self.file($0) }
    }

    /// With a person who is erased, what they called their files. What is to be seen on a photo belongs to the thing it was brought for.
    func eraseNames(of person: ID<Person>) throws {
        try db.execute("UPDATE file SET name = \("") WHERE works_id = \(works) AND person_id = \(person)")
    }

    /// All of them, so many at a time.
    func files(after id: ID<StoredFile>, atMost most: Int) throws -> [StoredFile] {
        try db.rows("SELECT \(raw: Self.columns) FROM file f WHERE f.works_id = \(works) AND f.file_id > \(id) ORDER BY f.file_id LIMIT \(most)") {
            Self.file($0)
        }
    }

    /// Whether any file is this, or has it as its thumbnail.
    func knows(_ digest: Digest) throws -> Bool {
        try db.row(
            """
            SELECT 1 FROM file WHERE works_id = \(works) AND digest = \(digest.bytes)
            UNION ALL SELECT 1 FROM file WHERE works_id = \(works) AND thumbnail = \(digest.bytes) LIMIT 1
            """
        ) { _ in true } ?? false
    }
}

// MARK: - As it lies in the tables

extension FileStore {
    private static let columns: StaticString =
        "f.file_id, f.digest, f.thumbnail, f.media_type, f.bytes, f.width, f.height, f.name, f.person_id, f.screen_id, f.at"
    private static let columnsOfUse: StaticString = "u.use_id, u.subject, u.subject_id, u.purpose, u.caption, u.person_id, u.screen_id, u.at"

    private static func file(_ row: borrowing Row) -> StoredFile {
        StoredFile(id: row.id(0), content: content(row), name: row.text(7), voice: voice(row, 8), at: row.moment(10))
    }

    /// A digest that is none, or a type that nobody writes, fits nothing on the shelf: `check` then says so.
    private static func content(_ row: borrowing Row) -> FileContent {
        let thumbnail = row.blobOrNil(2).map { Digest(bytes: $0) ?? .none }, width = row.integerOrNil(5), height = row.integerOrNil(6)
        let photo = thumbnail.map { FileContent.Photo(thumbnail: $0, width: Int(width ?? 0), height: Int(height ?? 0)) }
        return FileContent(
            digest: Digest(bytes: row.blob(1)) ?? .none, type: FileType(rawValue: row.text(3)) ?? .text, bytes: Int(row.integer(4)), photo: photo)
    }

    private static func use(_ row: borrowing Row) -> FileUse {
        FileUse(
            id: row.id(11), file: file(row), subject: FileSubject(FileSubject.Kind(row.text(12)), row.integer(13)),
            purpose: FilePurpose(rawValue: row.text(14)) ?? .paper, caption: row.text(15), voice: voice(row, 16), at: row.moment(18))
    }

    private static func voice(_ row: borrowing Row, _ column: Int) -> Voice {
        Voice(person: row.integerOrNil(column).map { ID($0) }, screen: row.integerOrNil(column + 1).map { ID($0) })
    }
}
