import Web
import Works

/// Where two people typed different figures: whose shall stand.
enum EntryChoice: Equatable {
    case notAsked
    case theirs
    /// In place of what this entry said.
    case mine(ID<Entry>)

    init(of line: EntrySheet.Line, in form: Form) {
        switch form[EntryField.choice(of: line)] {
        case EntryChoice.theirsValue: self = .theirs
        case let mine?: self = Int64(mine).map { .mine(ID($0)) } ?? .notAsked
        case nil: self = .notAsked
        }
    }

    static let theirsValue = "theirs"

    /// What stood when the figure was typed, or, of two, was chosen.
    func basis(of line: EntrySheet.Line, in form: Form) -> RecordDesk.Basis {
        if case .mine(let entry) = self { return .entry(entry) }
        guard let basis = form[EntryField.basis(of: line)].flatMap({ Int64($0) }) else { return .unknown }
        return basis == 0 ? .nothing : .entry(ID(basis))
    }
}
