import CMicroHTTPD
import Glibc

/// What libmicrohttpd knows of a request, as values.
enum Incoming {
    static func headers(of connection: OpaquePointer?) -> Headers {
        var fields: [(name: String, value: String)] = []
        fields.reserveCapacity(16)
        withUnsafeMutablePointer(to: &fields) { _ = MHD_get_connection_values_n(connection, .HEADER_KIND, keep, $0) }
        return Headers(fields)
    }

    static func connection(_ connection: OpaquePointer?) -> Connection {
        let slot = pacesetter_connection_info(connection, .CONNECTION_INFO_SOCKET_CONTEXT)!.pointee.socket_context
        return Unmanaged<Connection>.fromOpaque(slot!).takeUnretainedValue()
    }

    static func remoteAddress(of connection: OpaquePointer?) -> String {
        guard let address = pacesetter_connection_info(connection, .CONNECTION_INFO_CLIENT_ADDRESS)?.pointee.client_addr else { return "" }
        let family = Int32(address.pointee.sa_family)
        let length = socklen_t(family == AF_INET ? MemoryLayout<sockaddr_in>.size : MemoryLayout<sockaddr_in6>.size)
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(NI_MAXHOST)) { text in
            guard getnameinfo(address, length, text.baseAddress, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0 else { return "" }
            return String(cString: text.baseAddress!)
        }
    }
}

/// Called by the library for each header, with its lengths: a header may hold a zero byte.
private func keep(
    _ fields: UnsafeMutableRawPointer?, _ kind: MHD_ValueKind, _ name: UnsafePointer<CChar>?, _ nameLength: Int, _ value: UnsafePointer<CChar>?,
    _ valueLength: Int
) -> MHD_Result {
    func text(_ start: UnsafePointer<CChar>?, _ length: Int) -> String {
        String(decoding: UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : length), as: UTF8.self)
    }
    fields!.assumingMemoryBound(to: [(name: String, value: String)].self).pointee.append((text(name, nameLength), text(value, valueLength)))
    return .YES
}
