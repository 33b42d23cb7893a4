package import Language
package import Web

/// The files of a thing on its page, and the fields by which a form takes some.
///
///     let files = FilePages(works: works, reader: visit.reader) { try gate.mayTakeBack($0, visit) }
///     files.write(uses, to: &html)
package struct FilePages: Sendable {
    private let works: ID<Works>
    private let reader: Reader
    private let mayTakeBack: @Sendable (FileUse) -> Bool

    package init(works: ID<Works>, reader: Reader, mayTakeBack: @escaping @Sendable (FileUse) -> Bool = { _ in false }) {
        (self.works, self.reader, self.mayTakeBack) = (works, reader, mayTakeBack)
    }

    private var language: Language { reader.language }

    /// Photos as figures, each leading to the whole picture; then the papers.
    package func write(_ uses: [FileUse], to html: inout HTML) {
        let photos = uses.filter { $0.file.content.photo != nil }, papers = uses.filter { $0.file.content.photo == nil }
        if !photos.isEmpty { html.photos { for use in photos { $0.photo(photo(of: use)) { write(below: use, to: &$0) } } } }
        guard !papers.isEmpty else { return }
        html.ul(.class("list")) { for use in papers { $0.li { write(paper: use, to: &$0) } } }
    }

    private func photo(of use: FileUse) -> Photo {
        let photo = use.file.content.photo
        return Photo(
            address(of: use), thumbnail: address(of: use, "thumbnail"), shows: use.caption.isEmpty ? language(.photoWithoutCaption) : use.caption,
            width: photo?.width ?? 0, height: photo?.height ?? 0)
    }

    private func write(below use: FileUse, to html: inout HTML) {
        html.b(language(.purpose(use.purpose)))
        if !use.caption.isEmpty { html.text(" · " + use.caption) }
        writeTakingBack(use, to: &html)
    }

    private func write(paper use: FileUse, to html: inout HTML) {
        html.a(use.file.name.isEmpty ? language(.purpose(use.purpose)) : use.file.name, .href(address(of: use)))
        html.span(language(FileSize(bytes: use.file.content.bytes)), .class("note"))
        if !use.caption.isEmpty { html.span(use.caption) }
        writeTakingBack(use, to: &html)
    }

    private func writeTakingBack(_ use: FileUse, to html: inout HTML) {
        guard mayTakeBack(use) else { return }
        let address: Address = "/works/\(works.number)/files/uses/\(use.id.number)/take-back"
        reader.button(.takeFileBack, post: address, style: "button quiet", to: &html)
    }

    private func address(of use: FileUse, _ more: String...) -> Address {
        Address(path: ["works", String(works.number), "files", String(use.file.id.number)] + more)
    }
}

/// The names under which a form brings files: one form, one caption.
package enum FileField {
    package static let photos = "photos"
    package static let papers = "papers"
    package static let caption = "caption"
}

extension FilePages {
    /// For a form that `sends: .files`. What is to be seen on the photos is asked for with them.
    /// - Parameters:
    ///   - caption: as it was typed, where the form is shown again; chosen files a browser does not keep.
    ///   - problem: why those of before were not taken.
    package func fields(for wish: FileWish, caption: String = "", problem: Message? = nil) -> [Field] {
        let limits = FileLimits.usual, most = limits.filesOfAForm, megabytes = limits.bytesEach / 1_000_000
        let problem = problem.map { language($0) }
        switch wish {
        case .photos:
            return [
                Field(FileField.photos, language(.photos), note: language(.photosNote(most, megabytes)), .photos, problem: problem),
                Field(FileField.caption, language(.captionOfPhotos), note: language(.captionOfPhotosNote), value: caption),
            ]
        case .papers: return [Field(FileField.papers, language(.papers), note: language(.papersNote(most, megabytes)), .papers, problem: problem)]
        }
    }
}

extension Visit {
    /// Puts what came with the form on the shelf; nothing where none was chosen.
    package func photos(on shelf: FileShelf, of works: ID<Works>) throws(FileProblem) -> [ShelvedFile] {
        try shelf.keep(request.files(in: FileField.photos), as: .photos, of: works)
    }

    package func papers(on shelf: FileShelf, of works: ID<Works>) throws(FileProblem) -> [ShelvedFile] {
        try shelf.keep(request.files(in: FileField.papers), as: .papers, of: works)
    }

    package var caption: String { request.form[FileField.caption] ?? "" }
}
