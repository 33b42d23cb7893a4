/// Why a spool cannot go on. It holds copies only: nothing that was stored before is touched by its failing.
package enum SpoolError: Error, Equatable, Sendable {
    case diskFull(folder: String)
    case unusable(folder: String, reason: String)
}

extension SpoolError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .diskFull(let folder):
            "the disk of \(folder) is full; expected room for a temporary copy of the import. Nothing was stored. Make room, or set TMPDIR to a folder on a larger disk"
        case .unusable(let folder, let reason): "no temporary file can be used in \(folder): \(reason). Nothing was stored. Set TMPDIR to another folder"
        }
    }
}
