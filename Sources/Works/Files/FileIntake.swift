import Secrets
package import Web

extension FileShelf {
    /// Looks through what came with a form and puts it on the shelf, before any transaction: photos take a while. Nothing belongs to anything
    /// yet; where the form is not stored in the end, the sweep takes it.
    package func keep(_ uploads: [UploadedFile], as wish: FileWish, of works: ID<Works>) throws(FileProblem) -> [ShelvedFile] {
        guard uploads.count <= limits.filesOfAForm else { throw .tooMany(most: limits.filesOfAForm) }
        for upload in uploads { try check(upload) }
        var kept: [ShelvedFile] = []
        for upload in uploads { kept.append(try FileIntake(upload, shelf: self, works: works).keep(as: wish)) }
        return kept
    }

    private func check(_ upload: UploadedFile) throws(FileProblem) {
        guard upload.isWhole, upload.size <= limits.bytesEach else { throw .tooLarge(upload.name, mostBytes: limits.bytesEach) }
        guard upload.size > 0 else { throw .empty(upload.name) }
    }
}

/// One file on its way from a form to the shelf.
private struct FileIntake {
    private let upload: UploadedFile
    private let shelf: FileShelf
    private let works: ID<Works>

    init(_ upload: UploadedFile, shelf: FileShelf, works: ID<Works>) { (self.upload, self.shelf, self.works) = (upload, shelf, works) }

    func keep(as wish: FileWish) throws(FileProblem) -> ShelvedFile {
        let content: FileContent
        switch wish {
        case .photos: content = try photo()
        case .papers: content = try paper()
        }
        return ShelvedFile(content: content, name: String(upload.name.prefix(Self.longestName)))
    }

    private static let longestName = 200

    private func photo() throws(FileProblem) -> FileContent {
        guard try beginning().isPhoto else { throw .noPhoto(upload.name) }
        try refuseTooManyPixels()
        let picture = try shelf.fresh(in: works), thumbnail = try shelf.fresh(in: works)
        try draw(FileContent.Photo.edge, into: picture)
        try telling { program throws(PhotoProgram.Flaw) in try program.draw(picture.rewound(), edge: FileContent.Photo.thumbnailEdge, into: thumbnail) }
        let size = try size(of: picture), bytes = picture.bytes()?.count ?? 0
        let digest = try shelf.place(picture, in: works)
        let photo = FileContent.Photo(thumbnail: try shelf.place(thumbnail, in: works), width: size.width, height: size.height)
        return FileContent(digest: digest, type: .jpeg, bytes: bytes, photo: photo)
    }

    private func refuseTooManyPixels() throws(FileProblem) {
        let words = try shelf.fresh(in: works)
        let (width, height) = try telling { program throws(PhotoProgram.Flaw) in
            try upload.withDescriptor { photo throws(PhotoProgram.Flaw) in try program.size(of: photo, saying: words) }
        }
        let (pixels, isBeyond) = width.multipliedReportingOverflow(by: height), most = shelf.limits.pixels
        guard !isBeyond, pixels <= most else { throw .tooManyPixels(upload.name, width: width, height: height, most: most) }
    }

    private func draw(_ edge: Int, into picture: borrowing FreshFile) throws(FileProblem) {
        try telling { program throws(PhotoProgram.Flaw) in
            try upload.withDescriptor { photo throws(PhotoProgram.Flaw) in try program.draw(photo, edge: edge, into: picture) }
        }
    }

    private func size(of picture: borrowing FreshFile) throws(FileProblem) -> (width: Int, height: Int) {
        let words = try shelf.fresh(in: works)
        return try telling { program throws(PhotoProgram.Flaw) in try program.size(of: picture.rewound(), saying: words) }
    }

    /// What the program could not do, with the name of the file.
    private func telling<T>(_ body: (PhotoProgram) throws(PhotoProgram.Flaw) -> T) throws(FileProblem) -> T {
        do { return try body(PhotoProgram(shelf.limits)) } catch {
            switch error {
            case .unreadable: throw .unreadable(upload.name)
            case .tooLaborious: throw .tooLaborious(upload.name)
            case .noProgram: throw .noProgram
            }
        }
    }
}

extension FileIntake {
    /// Papers are never opened here, nor shown in a page: they go out as they came, to be saved.
    private func paper() throws(FileProblem) -> FileContent {
        let copy = try shelf.fresh(in: works), bytes = try content()
        guard let type = try type(of: bytes) else { throw .noPaper(upload.name) }
        guard bytes.withUnsafeBytes({ copy.append($0) }) else { throw .noRoom }
        return FileContent(digest: try shelf.place(copy, in: works), type: type, bytes: bytes.count, photo: nil)
    }

    /// A text has no first bytes by which it is known: it is what holds nothing but text, and says by its name which kind.
    private func type(of bytes: [UInt8]) throws(FileProblem) -> FileType? {
        if try beginning() == .pdf { return .pdf }
        guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else { return nil }
        let name = upload.name.lowercased()
        return name.hasSuffix(".csv") ? .csv : name.hasSuffix(".txt") ? .text : nil
    }

    private func beginning() throws(FileProblem) -> FileBeginning { FileBeginning(try bytes(atMost: FileBeginning.bytes)) }

    private func content() throws(FileProblem) -> [UInt8] { try bytes(atMost: upload.size) }

    private func bytes(atMost most: Int) throws(FileProblem) -> [UInt8] {
        var count: Int?
        let bytes = [UInt8](unsafeUninitializedCapacity: most) { room, filled in
            count = upload.read(into: UnsafeMutableRawBufferPointer(room), at: 0)
            filled = count ?? 0
        }
        guard count != nil else { throw .noRoom }
        return bytes
    }
}
