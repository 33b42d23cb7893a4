/// A part of a page that keeps itself current: its stream says that something has changed, and the page is fetched anew. While
/// the network is away it goes on showing what it had, marked as old. Without script it is shown as it is.
package struct LiveRegion: Sendable {
    /// Where to go on by itself.
    package struct Turn: Sendable {
        let address: Address
        let seconds: Int
        package init(to address: Address, after seconds: Int) { (self.address, self.seconds) = (address, seconds) }
    }

    let stream: Address
    let change: Int64
    let old: String
    let turn: Turn?

    /// - Parameters:
    ///   - change: the change number of what is shown.
    ///   - old: what is said while the network is away, with the time of what is shown.
    ///   - turn: what is shown next, where the page goes round.
    package init(stream: Address, change: Int64, old: String, turn: Turn? = nil) {
        (self.stream, self.change, self.old, self.turn) = (stream, change, old, turn)
    }
}

extension HTML {
    package mutating func live(_ region: LiveRegion, _ attributes: Attribute..., content: (inout HTML) -> Void) {
        var all = attributes + [Attribute("data-live", region.stream.string), Attribute("data-change", String(region.change))]
        if let turn = region.turn { all += [Attribute("data-next", turn.address.string), Attribute("data-seconds", String(turn.seconds))] }
        element("div", all) {
            // Its words come when the network goes: a state is read aloud when it changes.
            $0.div(.class("old"), .role("status"), Attribute("data-old", region.old)) { _ in }
            content(&$0)
        }
    }
}
