/// How much a program may take. The system holds it to this: `prlimit` and `timeout`, of util-linux and coreutils.
package struct ProgramLimits: Sendable {
    /// Of the processor's time.
    package var seconds: Int
    /// On the clock, also where others want the processor.
    package var patience: Int
    /// Addresses, not pages: a program reserves more than it touches.
    package var memoryBytes: Int
    /// The largest file it may write.
    package var fileBytes: Int

    package init(seconds: Int = 10, patience: Int = 120, memoryBytes: Int = 1 << 30, fileBytes: Int = 1 << 26) {
        (self.seconds, self.patience, self.memoryBytes, self.fileBytes) = (seconds, patience, memoryBytes, fileBytes)
    }

    /// Before the program and its arguments. It leaves no image of its memory, which may hold what somebody sent.
    var command: [String] {
        ["/usr/bin/timeout", "--signal=KILL", "\(patience)", "/usr/bin/prlimit", "--cpu=\(seconds)", "--as=\(memoryBytes)", "--fsize=\(fileBytes)", "--core=0"]
    }
}
