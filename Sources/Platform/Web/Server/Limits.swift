import Glibc

/// How much a client may ask of the server. Each number has its reason; tests pass smaller ones.
package struct Limits: Sendable {
    /// Threads that answer; a handler blocks its own. Two at least, so that a slow page does not stop all others. As many make what takes long.
    package var threads: Int
    /// Answers that take long and wait for their turn, besides as many as there are threads that are being made: a minute's work.
    package var waiting = 100
    /// A posted form of a few hundred figures has about 50 KB.
    package var bodyBytes = 1_048_576
    /// A form with files, where the route takes some: one of some million records, or ten photos. They lie on disk, not in memory.
    package var fileBytes = Limits.fileBytes
    package static let fileBytes = 268_435_456
    /// From the first byte of a request with a file to its last: such a file over a slow line.
    package var receivingFile = Duration.seconds(600)
    /// Request line and headers together; browsers send 1 to 4 KB.
    package var headerBytes = 32_768
    package var headerCount = 100
    /// All connections at once; a phone keeps up to six, a board one for its event stream and now and then one for its page.
    package var connections = 3_000
    /// Event streams among them: a page in each is kept up to date. So boards cannot take the place of people.
    package var streams = 2_000
    /// From one address, where the server can be reached from other machines. An office behind one router is one address.
    package var connectionsPerAddress = 100
    /// A connection on which nothing moves is closed.
    package var idle = Duration.seconds(30)
    /// From the first byte one may send to the last of the request, overdrawn by a quarter at most: who sends a byte
    /// every three seconds is not idle.
    package var receiving = Duration.seconds(30)
    /// From the answer's first byte to its last; long enough for an export over a slow line.
    package var sending = Duration.seconds(600)
    /// What is in flight when the server stops may take this long to finish.
    package var stopping = Duration.seconds(10)

    package init(threads: Int = Limits.cores) { self.threads = max(2, threads) }
}

extension Limits {
    package static var cores: Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }
}
