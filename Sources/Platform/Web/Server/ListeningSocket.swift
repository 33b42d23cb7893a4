import Glibc

/// A socket that takes connections. Made by ourselves, because libmicrohttpd does not say why it could not.
struct ListeningSocket {
    let descriptor: Int32
    /// The port in fact, also where the system chose it.
    let port: UInt16

    /// Connections that wait until the server takes them; what the system usually allows at most.
    private static let backlog: Int32 = 1024

    init(_ address: ListenAddress) throws(ListenError) {
        let family = if case .four = address.numeric { AF_INET } else { AF_INET6 }
        descriptor = socket(family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        guard descriptor >= 0 else { throw .refusedBySystem(address.description, code: errno) }
        do throws(ListenError) {
            try ListeningSocket.bind(descriptor, to: address)
            port = ListeningSocket.port(of: descriptor)
        } catch {
            close(descriptor)
            throw error
        }
    }

    private static func bind(_ descriptor: Int32, to address: ListenAddress) throws(ListenError) {
        var yes: Int32 = 1
        // A restart need not wait until the connections of the stopped server are forgotten.
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        let bound = withSocketAddress(address) { Glibc.bind(descriptor, $0, $1) }
        guard bound == 0, listen(descriptor, backlog) == 0 else { throw reason(errno, address.description) }
    }

    private static func withSocketAddress(_ address: ListenAddress, _ use: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        func pass<Address>(_ value: Address) -> Int32 {
            withUnsafePointer(to: value) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { use($0, socklen_t(MemoryLayout<Address>.size)) }
            }
        }
        switch address.numeric {
        case .four(let host):
            return pass(sockaddr_in(sin_family: sa_family_t(AF_INET), sin_port: address.port.bigEndian, sin_addr: host, sin_zero: (0, 0, 0, 0, 0, 0, 0, 0)))
        case .six(let host):
            return pass(
                sockaddr_in6(sin6_family: sa_family_t(AF_INET6), sin6_port: address.port.bigEndian, sin6_flowinfo: 0, sin6_addr: host, sin6_scope_id: 0))
        }
    }

    private static func port(of descriptor: Int32) -> UInt16 {
        var address = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(descriptor, $0, &length) }
            // The port stands at the same place in both families.
            return $0.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { $0.pointee.sin_port.bigEndian }
        }
    }

    private static func reason(_ code: Int32, _ address: String) -> ListenError {
        switch code {
        case EADDRINUSE: .inUse(address)
        case EACCES, EPERM: .notPermitted(address)
        case EADDRNOTAVAIL: .notOfThisMachine(address)
        default: .refusedBySystem(address, code: code)
        }
    }
}
