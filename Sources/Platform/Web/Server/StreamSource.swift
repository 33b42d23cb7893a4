import CMicroHTTPD

/// An event stream as a body of libmicrohttpd, which asks for bytes; where there are none, the connection is suspended.
final class StreamSource: Sendable {
    /// A few events; each stream has a buffer of that size.
    private static let block = 1_024

    private let stream: EventStream
    private let streams: OpenStreams
    private let connection: Sleeper

    /// May be resumed from any thread while it is suspended, and is then surely there.
    private struct Sleeper: @unchecked Sendable { let pointer: OpaquePointer? }

    private init(_ stream: EventStream, _ streams: OpenStreams, _ connection: OpaquePointer?) {
        (self.stream, self.streams, self.connection) = (stream, streams, Sleeper(pointer: connection))
    }

    deinit { streams.remove(stream) }

    static func response(_ stream: EventStream, among streams: OpenStreams, over connection: OpaquePointer?) -> OpaquePointer? {
        let source = Unmanaged.passRetained(StreamSource(stream, streams, connection)).toOpaque()
        return MHD_create_response_from_callback(Outgoing.sizeUnknown, block, takeEvents, source, letGo)
    }

    fileprivate func fill(_ room: UnsafeMutableRawBufferPointer) -> Int {
        let supply = stream.take(into: room) { [connection] in
            MHD_suspend_connection(connection.pointer)
            return { MHD_resume_connection(connection.pointer) }
        }
        return switch supply {
        case .bytes(let count): count
        case .asleep: 0
        case .end: Int(MHD_CONTENT_READER_END_OF_STREAM)
        }
    }
}

private func takeEvents(_ source: UnsafeMutableRawPointer?, _ position: UInt64, _ room: UnsafeMutablePointer<CChar>?, _ size: Int) -> Int {
    Unmanaged<StreamSource>.fromOpaque(source!).takeUnretainedValue().fill(UnsafeMutableRawBufferPointer(start: room, count: size))
}

private func letGo(_ source: UnsafeMutableRawPointer?) {
    Unmanaged<StreamSource>.fromOpaque(source!).release()
}
