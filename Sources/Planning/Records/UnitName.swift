package import Works

/// How a file names a unit: by its path, or by the code that stays with it wherever it stands.
package enum UnitName: Sendable, Hashable {
    case path(UnitPath)
    case code(String)

    var path: UnitPath? { if case .path(let path) = self { path } else { nil } }

    /// The column that names it.
    var column: String { if case .path = self { "unit" } else { "unit_code" } }
}

extension UnitName: CustomStringConvertible {
    package var description: String {
        switch self {
        case .path(let path): path.text
        case .code(let code): code
        }
    }
}
