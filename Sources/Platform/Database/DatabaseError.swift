/// What can go wrong between a program and its database, with a sentence for the user. No value that was to be stored
/// stands in it: it may be logged.
package enum DatabaseError: Error, Equatable, CustomStringConvertible {
    package enum Constraint: String, Sendable { case unique, foreignKey, check, notNull, type }

    case cannotOpen(address: String, reason: String)
    /// Others held what was needed for longer than anybody should wait.
    case busy(seconds: Int)
    case constraint(Constraint, reason: String)
    /// Two transactions in each other's way, also after every retry.
    case conflict(reason: String)
    case textWithZeroByte
    case diskFull(reason: String)
    case corrupt(reason: String)
    case connectionLost(reason: String)
    /// The connection broke while committing: the whole transaction is stored, or nothing of it.
    case commitUnknown(reason: String)
    case statement(sql: String, reason: String)
    case cannotBackUp(to: String, reason: String)
    case madeByNewer(migration: String)

    package var description: String {
        switch self {
        case .cannotOpen(let address, let reason): "The database \(address) cannot be opened: \(reason)."
        case .busy(let seconds): "The database was held by others for more than \(seconds) seconds; try again, or end the work that holds it."
        case .constraint(let constraint, let reason): "The database refused \(constraint.sentence): \(reason)."
        case .conflict(let reason): "Others changed the same things at the same time, again and again: \(reason). Try again."
        case .textWithZeroByte: "A text with a zero byte in it was given; texts must be free of them."
        case .diskFull(let reason): "No room is left for the database: \(reason). Nothing of this step was stored; make room and try again."
        case .corrupt(let reason): "The database is damaged: \(reason). Keep the file as it is and restore the last backup."
        case .connectionLost(let reason): "The connection to the database was lost: \(reason). Nothing of this step was stored; try again."
        case .commitUnknown(let reason): "The connection to the database was lost while storing: \(reason). Look whether it is there before trying again."
        case .statement(let sql, let reason): "The database did not accept a statement: \(reason). The statement: \(sql)"
        case .cannotBackUp(let path, let reason): "No backup could be written to \(path): \(reason)."
        case .madeByNewer(let migration):
            "This database was made by a newer Pacesetter (it knows the migration \(migration)); use that one, or restore a backup."
        }
    }

    /// Trying the whole transaction again may succeed at once.
    var isConflict: Bool {
        if case .conflict = self { true } else { false }
    }

    var isSameKey: Bool {
        if case .constraint(.unique, _) = self { true } else { false }
    }
}

extension DatabaseError.Constraint {
    var sentence: String {
        switch self {
        case .unique: "a second row with the same key"
        case .foreignKey: "a row that belongs to something that is not there"
        case .check: "a value that must not be"
        case .notNull: "a row without a value that it must have"
        case .type: "a value of the wrong type"
        }
    }
}
