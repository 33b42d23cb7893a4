package import Works

/// How a file names a unit: by its path, or by the code that stays with it wherever it stands.
package enum UnitName: Sendable, Hashable {
    case path(UnitPath)
    case code(String)
}
