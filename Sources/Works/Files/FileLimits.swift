package import Web

/// How much is taken. Each number has its reason; tests pass smaller ones.
package struct FileLimits: Sendable {
    /// A photo of a telephone has 2 to 8 MB, a scanned paper of ten pages some more.
    package var bytesEach = 15_000_000
    /// More are an album; whoever has more sends a second form.
    package var filesOfAForm = 10
    /// A telephone with 108 million passes. What is larger is a bomb, or a poster that nobody looks at here.
    package var pixels = 120_000_000
    /// Of the processor's time for one step of one photo: twenty times what 50 million pixels take.
    package var seconds = 10

    package init() {}

    package static let usual = FileLimits()

    /// Of a works for which nothing else was set: some 20,000 photos.
    package static let usualQuota: Int64 = 10_000_000_000

    /// For the route of such a form.
    package static let allowance = FileAllowance(files: usual.filesOfAForm, bytesEach: usual.bytesEach)
}
