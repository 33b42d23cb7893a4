import Language
import Synchronization
package import Web
import Works

/// What stands on pages that many read, as it was written last. When a figure arrives, all screens of a unit ask for the same at the same
/// moment; it is worked out for the first of them. Rights are looked at before; two readers share what is written only where they may see
/// the same, and nothing here is of a person.
package final class KeptContent: Sendable {
    /// All of a page but its frame and the time.
    package struct Content: Sendable {
        package var agenda: Agenda?
        package var turn: LiveRegion.Turn?
        package let body: HTML.Raw
        fileprivate let size: Int

        package init(agenda: Agenda? = nil, turn: LiveRegion.Turn? = nil, _ write: (inout HTML) -> Void) {
            var html = HTML()
            write(&html)
            let text = html.string
            (self.agenda, self.turn, body, size) = (agenda, turn, HTML.Raw(trusted: text), text.utf8.count)
        }
    }

    private struct Key: Hashable {
        let address: Address
        let on: Day
        let today: Day
        let language: String
        let sight: Sight
    }

    /// Of what was written: where either number is another, it is written anew.
    private struct State: Equatable {
        let change: Int64
        let matters: Int64
    }

    private struct Shelf {
        var contents: [Key: (state: State, content: Content)] = [:]
        var size = 0
    }

    private let shelf = Mutex(Shelf())
    /// Bytes.
    private static let most = 16 << 20

    /// - Parameters:
    ///   - address: what is shown: place, unit, span, roof, whose turn it is.
    ///   - matters: their number, where something shown rests on them.
    ///   - write: called where nothing of this state is kept.
    func content(of scene: Scene, at address: Address, matters: Int64, _ write: () throws -> Content) rethrows -> Content {
        let key = Key(address: address, on: scene.on, today: scene.today, language: scene.language.tag, sight: scene.visit.sight)
        let state = State(change: scene.columns.changeNumber, matters: matters)
        if let known = shelf.withLock({ $0.contents[key] }), known.state == state { return known.content }
        let content = try write()
        shelf.withLock { shelf in
            if shelf.size + content.size > KeptContent.most { shelf = Shelf() }
            shelf.size += content.size - (shelf.contents.updateValue((state, content), forKey: key)?.content.size ?? 0)
        }
        return content
    }
}
