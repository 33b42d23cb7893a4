import Glibc

/// How many files and connections the system lets this program have open at once.
enum OpenFiles {
    /// The database, its readers, an import beside the pages.
    private static let others = 200

    /// Asks for as many as that many connections need. Systems begin with 1,024, and allow far more to whoever asks.
    static func allow(connections: Int) {
        var limit = rlimit()
        let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue), wanted = rlim_t(connections + others)
        guard getrlimit(kind, &limit) == 0, limit.rlim_cur < wanted else { return }
        limit.rlim_cur = min(wanted, limit.rlim_max)
        // Where it is refused, connections beyond the limit wait, as they would have.
        _ = setrlimit(kind, &limit)
    }
}
