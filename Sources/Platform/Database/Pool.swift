import Dispatch
import Synchronization

/// Connections that threads borrow in turn; opened when first needed, kept until `close`.
final class Pool: Sendable {
    /// A connection that no thread uses. Only here may one pass from thread to thread.
    private struct Parked: @unchecked Sendable {
        let connection: Connection
    }

    private let capacity: Int
    private let turns: DispatchSemaphore
    private let parked = Mutex<[Parked]>([])
    private let open: @Sendable () throws -> Connection

    init(capacity: Int, open: @escaping @Sendable () throws -> Connection) {
        self.capacity = capacity
        self.open = open
        turns = DispatchSemaphore(value: capacity)
    }

    /// Lends a connection in which `begin` has succeeded.
    func withConnection<T>(begin: (Connection) throws -> Void, _ body: (Connection) throws -> T) throws -> T {
        turns.wait()
        defer { turns.signal() }
        let connection = try begun(begin)
        defer { giveBack(connection) }
        return try body(connection)
    }

    /// Waits until nobody uses a connection, then closes all.
    func close() {
        for _ in 0..<capacity { turns.wait() }
        while let connection = take() { connection.close() }
        for _ in 0..<capacity { turns.signal() }
    }

    /// A connection that died while it was parked (a server started anew) is replaced, as nothing was done with it yet.
    private func begun(_ begin: (Connection) throws -> Void) throws -> Connection {
        while let connection = take() {
            do {
                try begin(connection)
                return connection
            } catch DatabaseError.connectionLost {
                connection.close()
            } catch {
                giveBack(connection)
                throw error
            }
        }
        return try begunAnew(begin)
    }

    private func begunAnew(_ begin: (Connection) throws -> Void) throws -> Connection {
        let connection = try open()
        do { try begin(connection) } catch {
            giveBack(connection)
            throw error
        }
        return connection
    }

    private func take() -> Connection? {
        parked.withLock { $0.popLast() }?.connection
    }

    private func giveBack(_ connection: Connection) {
        guard connection.isUsable else { return connection.close() }
        let free = Parked(connection: connection)
        parked.withLock { $0.append(free) }
    }
}
