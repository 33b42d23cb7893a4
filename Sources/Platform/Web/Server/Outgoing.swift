import CMicroHTTPD
import Glibc

/// Hands a `Response` to libmicrohttpd.
enum Outgoing {
    enum Connection { case stays, closes }

    /// - Returns: `MHD_NO` where the library takes it not; it then closes the connection.
    static func queue(
        _ response: Response, over connection: OpaquePointer?, _ afterwards: Connection, _ log: Log, among streams: OpenStreams
    ) -> MHD_Result {
        guard let made = make(response.body, log, connection, streams) else { return .NO }
        defer { MHD_destroy_response(made) }
        for field in response.headers.fields {
            guard MHD_add_response_header(made, field.name, field.value) == .YES else {
                log.write("the header \(field.name) could not be sent: '\(field.value)'")
                return .NO
            }
        }
        if afterwards == .closes, MHD_add_response_header(made, "Connection", "close") == .NO { return .NO }
        return MHD_queue_response(connection, UInt32(response.status.rawValue), made)
    }

    /// A refusal from before the router, in plain text.
    static func plain(_ refusal: Refusal) -> Response {
        var response = Response.text(refusal.sentence + "\n", status: refusal.status)
        SecurityHeaders.add(to: &response)
        return response
    }

    private static func make(_ body: Response.Body, _ log: Log, _ connection: OpaquePointer?, _ streams: OpenStreams) -> OpaquePointer? {
        switch body {
        case .bytes(let bytes):
            return bytes.withUnsafeBytes {
                MHD_create_response_from_buffer($0.count, UnsafeMutableRawPointer(mutating: $0.baseAddress), .RESPMEM_MUST_COPY)
            }
        case .chunks(let next):
            let source = Unmanaged.passRetained(ChunkSource(next, log)).toOpaque()
            return MHD_create_response_from_callback(sizeUnknown, ChunkSource.block, read, source, release)
        case .events(let stream):
            return StreamSource.response(stream, among: streams, over: connection)
        }
    }

    /// `MHD_SIZE_UNKNOWN`, a macro that Swift does not see.
    static let sizeUnknown = UInt64.max
}

/// A body that is made while it is sent: cuts the pieces as they come to the room there is.
private final class ChunkSource {
    /// How much the library asks for at once.
    static let block = 65_536

    private let next: @Sendable () throws -> [UInt8]?
    private let log: Log
    private var rest: ArraySlice<UInt8> = []

    init(_ next: @escaping @Sendable () throws -> [UInt8]?, _ log: Log) { (self.next, self.log) = (next, log) }

    func fill(_ room: UnsafeMutableRawBufferPointer) -> Int {
        do {
            while rest.isEmpty {
                guard let piece = try next() else { return Int(MHD_CONTENT_READER_END_OF_STREAM) }
                rest = piece[...]
            }
        } catch {
            log.write("an answer broke off while it was sent: \(error)")
            return Int(MHD_CONTENT_READER_END_WITH_ERROR)
        }
        let count = min(room.count, rest.count)
        room.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
    }
}

private func read(_ source: UnsafeMutableRawPointer?, _ position: UInt64, _ room: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int {
    Unmanaged<ChunkSource>.fromOpaque(source!).takeUnretainedValue().fill(UnsafeMutableRawBufferPointer(start: room, count: size))
}

private func release(_ source: UnsafeMutableRawPointer?) {
    Unmanaged<ChunkSource>.fromOpaque(source!).release()
}
