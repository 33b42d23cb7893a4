package import Database
import Language
import Secrets
import Web

/// Where files are looked at and taken back. They are brought by the forms of what they belong to.
package enum FileRoutes {
    package static func add(to doors: inout Doors, _ database: Database, _ shelf: FileShelf, _ gates: FileGates) {
        let desk = FileCounter(database: database, shelf: shelf, gates: gates)
        doors.get("/works/:works/files/:file", .known) { visit in
            let file = try desk.file(for: visit)
            return try desk.answer(file.content.digest, of: file, to: visit)
        }
        doors.get("/works/:works/files/:file/thumbnail", .known) { visit in
            let file = try desk.file(for: visit)
            guard let photo = file.content.photo else { throw Refusal(.notFound, visit.reader.language(.noSuchFile)) }
            return try desk.answer(photo.thumbnail, of: file, to: visit)
        }
        doors.post("/works/:works/files/uses/:use/take-back", .known) { visit in try desk.takeBack(visit) }
    }
}

/// Hands files out to whoever may see one of the things that they belong to.
private struct FileCounter: Sendable {
    let database: Database
    let shelf: FileShelf
    let gates: FileGates

    func file(for visit: Visit) throws -> StoredFile {
        let id = ID<StoredFile>(Int64(visit["file"]) ?? 0)
        let found = try database.read { db in
            let store = FileStore(db, of: works(of: visit))
            return try store.file(id).map { ($0, try store.subjects(of: id)) }
        }
        guard let (file, subjects) = found, !subjects.isEmpty else { throw Refusal(.notFound, visit.reader.language(.noSuchFile)) }
        guard try subjects.contains(where: { try gates.open($0, for: visit) }) else { throw Refusal(.forbidden, visit.reader.language(.fileNotYours)) }
        return file
    }

    /// The content under an address never changes, so a browser need not ask again; as soon as somebody else is signed in, it must.
    func answer(_ digest: Digest, of file: StoredFile, to visit: Visit) throws -> Response {
        let tag = "\"\(digest)\""
        let kept: Headers = ["ETag": tag, "Cache-Control": "private, max-age=31536000, immutable", "Vary": "Cookie"]
        if visit.request.headers["If-None-Match"] == tag { return Response(.notModified, headers: kept) }
        guard let reader = shelf.reader(of: digest, in: works(of: visit)) else { throw Missing(digest: digest) }
        var response = Response.download(.chunks(Self.pieces(of: reader)), named: file.name, type: file.content.type.header)
        for field in kept.fields { response.headers[field.name] = field.value }
        if file.content.type.isPhoto { response.headers["Content-Disposition"] = "inline" }
        // Beside the policy of every page: what is opened by itself runs nothing and belongs to no site.
        response.headers["Content-Security-Policy"] = "sandbox"
        return response
    }

    /// A fault of ours: the row is there and the content is not. `check` names them all.
    private struct Missing: Error { let digest: Digest }

    private static func pieces(of reader: ShelfReader) -> @Sendable () throws -> [UInt8]? {
        let place = Place()
        return {
            guard let piece = reader.read(at: place.offset) else { throw CannotRead() }
            place.offset += piece.count
            return piece.isEmpty ? nil : piece
        }
    }

    private struct CannotRead: Error {}

    /// The server asks for one piece after the other, never for two at once.
    private final class Place: @unchecked Sendable { var offset = 0 }

    func takeBack(_ visit: Visit) throws -> Response {
        let language = visit.reader.language, works = works(of: visit), id = ID<FileUse>(Int64(visit["use"]) ?? 0)
        guard let use = try database.read({ try FileStore($0, of: works).use(id) }), let gate = gates.gate(of: use.subject) else {
            throw Refusal(.notFound, language(.noSuchFile))
        }
        guard try gate.opens(visit, use.subject.number) else { throw Refusal(.forbidden, language(.fileNotYours)) }
        guard try gate.mayTakeBack(use, visit) else { throw Refusal(.forbidden, language(.fileNotYoursToTakeBack)) }
        try database.write { try FileDesk($0, of: works, by: visit.author(on: "files")).takeBack(use) }
        return .redirect(to: try gate.shown(visit, use.subject.number))
    }

    /// The porter lets in nobody of another works.
    private func works(of visit: Visit) -> ID<Works> {
        guard let works = visit.works else { preconditionFailure("this door lets in only who is known") }
        return works
    }
}

extension FileGate {
    /// One's own, and what one tends.
    package func mayTakeBack(_ use: FileUse, _ visit: Visit) throws -> Bool { try visit.voice.owns(use.voice) || tends(visit, use.subject.number) }
}

extension FileType {
    fileprivate var header: String {
        switch self {
        case .jpeg, .pdf: rawValue
        case .csv, .text: rawValue + "; charset=utf-8"
        }
    }
}
