import CMicroHTTPD
import Synchronization

/// An answer that is made aside. The connection sleeps meanwhile, and is woken once: by the answer, or by the server that ends.
final class AsideAnswer: Sendable {
    /// May be resumed from any thread while it is suspended, and is then surely there.
    private struct Sleeper: @unchecked Sendable { let pointer: OpaquePointer? }

    private enum State {
        case asleep(Sleeper)
        case awake(Response)
    }

    private let state: Mutex<State>

    /// To be called by the library's own thread, while it asks for the answer.
    init(over connection: OpaquePointer?) {
        MHD_suspend_connection(connection)
        state = Mutex(.asleep(Sleeper(pointer: connection)))
    }

    /// The first counts; whatever comes after it comes too late.
    func wake(with response: Response) {
        let sleeper = state.withLock { state -> Sleeper? in
            guard case .asleep(let sleeper) = state else { return nil }
            state = .awake(response)
            return sleeper
        }
        if let sleeper { MHD_resume_connection(sleeper.pointer) }
    }

    /// nil while it sleeps.
    var response: Response? {
        state.withLock { if case .awake(let response) = $0 { response } else { nil } }
    }
}

/// All that are being made, so that none sleeps when the server ends: libmicrohttpd cannot stop before.
final class AsideAnswers: Sendable {
    private struct State {
        var asleep: [ObjectIdentifier: AsideAnswer] = [:]
        var isStopping = false
    }

    private let state = Mutex(State())

    func add(_ answer: AsideAnswer) {
        let isStopping = state.withLock { state in
            state.asleep[ObjectIdentifier(answer)] = answer
            return state.isStopping
        }
        if isStopping { answer.wake(with: Self.ends) }
    }

    func remove(_ answer: AsideAnswer) { state.withLock { $0.asleep[ObjectIdentifier(answer)] = nil } }

    func stop() {
        let asleep = state.withLock { state in
            state.isStopping = true
            return Array(state.asleep.values)
        }
        for answer in asleep { answer.wake(with: Self.ends) }
    }

    private static let ends = Outgoing.plain(Refusal(.serviceUnavailable, "The server ends; ask it again in a minute."))
    static let tooMany = Outgoing.plain(Refusal(.serviceUnavailable, "Too much is being made at once; ask again in a minute."))
}
