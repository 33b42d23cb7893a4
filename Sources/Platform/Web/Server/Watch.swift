import Dispatch

/// Does something every so often on a thread of its own, until it is stopped.
final class Watch: Sendable {
    // A dispatch source may be used from any thread; its protocol does not say so.
    nonisolated(unsafe) private let timer: any DispatchSourceTimer

    init(every interval: Duration, _ look: @escaping @Sendable () -> Void) {
        timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "pacesetter.watch"))
        let step = DispatchTimeInterval.milliseconds(max(10, Int(interval / .milliseconds(1))))
        timer.schedule(deadline: .now() + step, repeating: step, leeway: step)
        timer.setEventHandler(handler: look)
        timer.activate()
    }

    func stop() { timer.cancel() }
}
