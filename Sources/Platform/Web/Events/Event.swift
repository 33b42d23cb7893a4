/// One message to an open page (WHATWG HTML, 9.2: server-sent events).
package struct Event: Sendable {
    /// Program text: what a reader typed cannot become a line of the stream.
    package let name: StaticString
    package let data: String

    package init(_ name: StaticString, _ data: String) { (self.name, self.data) = (name, data) }

    /// That the line is still up. Sent as an event and not as a comment, so that the page too notices when none comes.
    static let beat = Event("beat", "")
    /// The server stops; the page may ask again in a moment.
    static let goodbye = Event("bye", "stopping")
    /// Whoever listens may not do so any longer.
    static let over = Event("bye", "over")

    /// As it goes over the wire. Data of several lines are several fields, which the browser joins again.
    var bytes: [UInt8] {
        let lines = data.split(omittingEmptySubsequences: false) { $0.isNewline }.map { "data: \($0)\n" }
        return Array("event: \(name)\n\(lines.joined())\n".utf8)
    }
}
