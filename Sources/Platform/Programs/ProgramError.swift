/// Why a program did not run. What it does when it runs is an `Ending`.
package enum ProgramError: Error, CustomStringConvertible, Equatable {
    case missing(String)
    case notStarted(String, reason: String)

    package var description: String {
        switch self {
        case .missing(let path): "\(path) is not installed (bin/setup installs what is needed)."
        case .notStarted(let path, let reason): "\(path) could not be started: \(reason)"
        }
    }
}
