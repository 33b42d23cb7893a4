import Database
import Language
import Web
import Works

/// What stands above a list after something in it was defined, and how it is taken back.
struct DefinitionOutcome: Sendable {
    enum Outcome: Sendable {
        case none
        case saved(ID<Entry>)
        /// Something that has no entry of its own, and so is changed back rather than taken back.
        case set
        /// All of it held already.
        case unchanged
        case takenBack
    }

    private static let saved = "saved"
    private static let set = "set"
    private static let undone = "undone"
    private static let entry = "entry"

    let outcome: Outcome

    init(_ request: Request) {
        if request.query[Self.undone] != nil { outcome = .takenBack; return }
        guard let text = request.query[Self.saved] else { outcome = .none; return }
        outcome = Int64(text).map { .saved(ID($0)) } ?? (text == Self.set ? .set : .unchanged)
    }

    /// The list again, with word of what was done.
    static func redirect(to path: [String], _ query: [(name: String, value: String)] = [], after entry: ID<Entry>?) -> Response {
        .redirect(to: Address(path: path, query: query + [(saved, entry.map { String($0.number) } ?? "before")]))
    }

    static func redirectAfterUndo(to path: [String]) -> Response { .redirect(to: Address(path: path, query: [(undone, "1")])) }

    static func redirectAfterSetting(to path: [String]) -> Response { .redirect(to: Address(path: path, query: [(saved, set)])) }

    func write(_ scene: WorksScene, undoAt address: Address, to html: inout HTML) {
        switch outcome {
        case .none: break
        case .set: html.notice(.done, scene.language(.saved))
        case .unchanged: html.notice(.information, scene.language(.changesNothing))
        case .takenBack: html.notice(.information, scene.language(.takenBackNow))
        case .saved(let entry):
            html.notice(.done, scene.language(.saved)) { html in
                guard let token = scene.reader.form?.token else { return }
                html.form(post: address, token: token) {
                    $0.hidden(Self.entry, String(entry.number))
                    $0.button(scene.language(.undo), .class("button"))
                }
            }
        }
    }

    /// Takes back what was defined on a page like this one; files are taken back where files are listed.
    /// - Parameter isHere: whether the entry is about what the page is about.
    static func undo(
        _ visit: Visit, _ desk: PlanningDesk, _ scene: WorksScene, backTo path: [String], _ query: [(name: String, value: String)] = [],
        isHere: (Connection, Entry) throws -> Bool
    ) throws -> Response {
        let works = scene.works.id
        guard let id = visit.request.form[entry].flatMap({ Int64($0) }).map({ ID<Entry>($0) }),
            try desk.database.read({ db in
                guard let entry = try EntryStore(db, of: works).entry(id), entry.source == EntrySource.page else { return false }
                return try isHere(db, entry)
            })
        else { throw Refusal(.notFound, scene.language(.noSuchDefinition)) }
        try scene.refusing { try ImportUndo(desk.database, of: works).undo(id, by: scene.author) }
        return .redirect(to: Address(path: path, query: query + [(undone, "1")]))
    }
}

extension WorksScene {
    /// What cannot be taken back, told in the reader's language.
    func refusing(_ body: () throws -> Void) throws {
        do { try body() } catch WorksError.alreadyUndone {
            throw Refusal(.conflict, language(.takenBackBefore))
        } catch UndoError.inUse(_, let users) {
            throw Refusal(.conflict, language(.inUseBy(users.count, language.list(users.prefix(UndoError.mostNamed).map { String($0.id.number) }))))
        } catch UndoError.contradiction(_, let fault) {
            throw Refusal(.conflict, language(.standsInTheWay(language(.fault(fault)))))
        } catch UndoError.beside {
            throw Refusal(.conflict, language(.creatingBeside))
        } catch WorksError.stillRunning {
            throw Refusal(.conflict, language(.creatingBeside))
        }
    }
}
