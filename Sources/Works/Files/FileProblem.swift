/// Why a file is not taken. The sentence is for whoever chose it: `FileWords` says it in each language.
package enum FileProblem: Error, Equatable, Sendable {
    case tooMany(most: Int)
    case tooLarge(String, mostBytes: Int)
    case empty(String)
    case noPhoto(String)
    case noPaper(String)
    /// The program that opens photos could not read it.
    case unreadable(String)
    case tooManyPixels(String, width: Int, height: Int, most: Int)
    /// It would have taken more time or memory than any photo needs.
    case tooLaborious(String)
    case quota(used: Int64, most: Int64)
    /// What opens photos is missing.
    case noProgram
    /// The folder takes no file: full, or not ours to write in.
    case noRoom
}
