/// The names by which the server may be called. A page elsewhere can let its own name point to this machine and so read
/// what the browser gets from here ("DNS rebinding"); the `Host` header then still has the foreign name.
package struct HostNames: Sendable {
    private let names: Set<String>?

    /// Only as `localhost` and the loopback addresses.
    package static let thisMachine = HostNames(["localhost", "127.0.0.1", "[::1]"])
    /// Under whatever name; for a server whose names its proxy watches.
    package static let any = HostNames(names: nil)

    /// These names and this machine's own; without ports.
    package init(_ names: Set<String>) { self.names = names.union(["localhost", "127.0.0.1", "[::1]"]) }
    private init(names: Set<String>?) { self.names = names }

    func admits(_ host: String) -> Bool {
        guard let names else { return true }
        return names.contains(HostNames.withoutPort(host.lowercased()))
    }

    static func withoutPort(_ host: String) -> String {
        guard let colon = host.lastIndex(of: ":"), host[colon...].dropFirst().allSatisfy({ ("0"..."9").contains($0) }) else { return host }
        return String(host[..<colon])
    }
}
