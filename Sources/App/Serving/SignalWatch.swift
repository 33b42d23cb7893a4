import Glibc

/// Waits for whoever ends a server: SIGTERM from a service manager, SIGINT from the keyboard.
///
/// The signals are held back in every thread, those of the server included, and taken by the one that waits; so nothing of
/// ours runs inside a signal handler.
struct SignalWatch {
    private var signals = sigset_t()

    /// To be made before other threads are: they inherit what is held back.
    init() {
        sigemptyset(&signals)
        for signal in [SIGTERM, SIGINT] { sigaddset(&signals, signal) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// Returns when one of them has come.
    mutating func wait() {
        var caught: Int32 = 0
        while sigwait(&signals, &caught) != 0 {}
    }
}
