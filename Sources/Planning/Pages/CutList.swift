package import Language
package import Web

/// What a list on a page holds at most: more nobody reads, and a works of a hundred thousand units must not send it.
package enum CutList {
    package static let most = 200
}

extension HTML {
    /// Items of a list; what is more is counted.
    package mutating func items<Things: Collection>(_ things: Things, _ language: Language, write: (inout HTML, Things.Element) -> Void) {
        for thing in things.prefix(CutList.most) { li { write(&$0, thing) } }
        if things.count > CutList.most { li(language(.moreBelow(things.count - CutList.most)), .class("note")) }
    }
}
