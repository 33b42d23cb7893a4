/// What a route takes besides the fields of its form. What is beyond is not kept, and the handler is told: so that it can say it beside
/// the field, with everything else that was typed.
package struct FileAllowance: Sendable {
    let files: Int
    let bytesEach: Int

    package init(files: Int, bytesEach: Int) { (self.files, self.bytesEach) = (files, bytesEach) }

    /// One file, as large as the server lets any be.
    package static let one = FileAllowance(files: 1, bytesEach: .max)
}
