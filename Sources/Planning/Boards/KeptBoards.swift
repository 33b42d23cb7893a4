import Language
import Synchronization
import Web
import Works

/// What stands on boards and walls, as it was written last. When a figure arrives, all screens of a unit ask for the same at the
/// same moment; it is worked out for the first of them. Rights are looked at before, and nothing here is of a person.
final class KeptBoards: Sendable {
    /// All of a page but its frame and the time.
    struct Content: Sendable {
        var agenda: Agenda?
        var turn: LiveRegion.Turn?
        let body: HTML.Raw

        init(agenda: Agenda? = nil, turn: LiveRegion.Turn? = nil, _ write: (inout HTML) -> Void) {
            var html = HTML()
            write(&html)
            (self.agenda, self.turn, body) = (agenda, turn, HTML.Raw(trusted: html.string))
        }
    }

    private struct Key: Hashable {
        let address: Address
        let on: Day
        let language: String
    }

    private let kept = Mutex<[Key: (change: Int64, content: Content)]>([:])
    /// Some 25 KB each.
    private static let most = 400

    /// - Parameters:
    ///   - address: what is shown: unit, span, roof, whose turn it is.
    ///   - write: called where nothing of this state is kept.
    func content(of scene: Scene, at address: Address, _ write: () throws -> Content) rethrows -> Content {
        let key = Key(address: address, on: scene.on, language: scene.language.tag), change = scene.columns.changeNumber
        if let known = kept.withLock({ $0[key] }), known.change == change { return known.content }
        let content = try write()
        kept.withLock { kept in
            if kept.count >= KeptBoards.most { kept.removeAll() }
            kept[key] = (change, content)
        }
        return content
    }
}
