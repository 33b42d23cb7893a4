/// The proxies whose word on where a request came from is taken. They are declared, never guessed: whoever else sends
/// `X-Forwarded-For` could make themselves anybody.
package struct TrustedProxies: Sendable {
    private let ranges: [NetworkRange]

    package static let none = TrustedProxies(ranges: [])

    private init(ranges: [NetworkRange]) { self.ranges = ranges }

    /// - Parameter text: addresses and ranges, separated by commas: `127.0.0.1,10.1.0.0/16`
    /// - Throws: `NotARange` with the part that is none.
    package init(_ text: String) throws(NotARange) {
        var ranges: [NetworkRange] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false).map({ $0.trimmingSpaces }) {
            guard let range = NetworkRange(part) else { throw NotARange(text: String(part)) }
            ranges.append(range)
        }
        self.ranges = ranges
    }

    package struct NotARange: Error, Equatable {
        package let text: String
    }

    package var isEmpty: Bool { ranges.isEmpty }

    private func contains(_ address: NetworkAddress) -> Bool { ranges.contains { $0.contains(address) } }
}

extension TrustedProxies {
    /// Where a request came from.
    struct Origin: Sendable, Equatable {
        let address: String
        /// How it travelled to the first of our proxies; nil where nobody whom we trust says so.
        let scheme: Scheme?
    }

    /// The hops are read from ours outwards: each is believed as long as the one who tells it is trusted. So what a client
    /// invents stands left of what our own proxy saw, and is never reached.
    func origin(of headers: Headers, from peer: String) -> Origin {
        guard var hop = NetworkAddress(peer) else { return Origin(address: peer, scheme: nil) }
        guard contains(hop) else { return Origin(address: hop.description, scheme: nil) }
        for text in TrustedProxies.list("X-Forwarded-For", headers).reversed() {
            guard contains(hop), let next = NetworkAddress(text) else { break }
            hop = next
        }
        return Origin(address: hop.description, scheme: TrustedProxies.list("X-Forwarded-Proto", headers).last.flatMap { Scheme(rawValue: $0.lowercased()) })
    }

    private static func list(_ name: String, _ headers: Headers) -> [Substring] {
        headers.all(name).flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmingSpaces) }
    }
}

/// How a request travels.
package enum Scheme: String, Sendable {
    case http, https
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var rest = drop { $0 == " " || $0 == "\t" }
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        return rest
    }
}
