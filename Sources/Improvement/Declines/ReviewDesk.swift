package import Database
package import Works

/// What is done about reviews, inside a transaction of the caller.
package struct ReviewDesk {
    private let desk: MatterDesk
    private let store: ReviewStore

    package init(_ desk: MatterDesk, _ db: Connection, of works: ID<Works>) { (self.desk, store) = (desk, ReviewStore(db, of: works)) }

    /// - Parameter note: the first that is said about it.
    package func begin(_ title: String, _ review: Review, at unit: ID<Unit>, note: String, in form: SentForm?) throws -> ID<Matter> {
        let turn = MatterTurn(stage: Review.Stage.open.rawValue, isOpen: true, owner: nil, due: nil, awaits: nil, place: unit)
        let new = NewMatter(.review, of: unit, title, turn, what: ReviewStep.begun.rawValue, text: note)
        return try desk.open(new, in: form) { try store.insert(review, as: $0) }
    }

    package func note(_ text: String, on matter: Matter, in form: SentForm?) throws {
        try desk.take(NewStep(ReviewStep.noted.rawValue, text), on: matter.id, in: form)
    }

    package func end(_ matter: Matter, _ conclusion: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let ended = matter.turned { ($0.stage, $0.isOpen) = (Review.Stage.ended.rawValue, false) }
        try desk.take(NewStep(ReviewStep.ended.rawValue, conclusion, ended, seen: seen), on: matter.id, in: form)
    }
}
