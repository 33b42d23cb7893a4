package import Database
package import Planning
package import Works

/// A review of a decline that is kept: of which days and by which indicator it looks back. Its notes are its steps.
package struct Review: Sendable, Equatable {
    package enum Stage: String, Sendable, CaseIterable {
        case open
        /// What it came to is its last note.
        case ended
    }

    package let span: ClosedRange<Day>
    package let indicator: ID<Indicator>

    package init(of span: ClosedRange<Day>, by indicator: ID<Indicator>) { (self.span, self.indicator) = (span, indicator) }
}

extension Matter {
    var reviewStage: Review.Stage { Review.Stage(rawValue: stage) ?? .open }
}

/// What is done about a review.
enum ReviewStep: String {
    case begun, noted, ended
}

/// What is of reviews alone, inside a transaction of the caller.
package struct ReviewStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func review(_ id: ID<Matter>) throws -> Review? {
        try db.row("SELECT from_day, until_day, indicator_id FROM review WHERE works_id = \(works) AND matter_id = \(id)") { row in
            Review(of: row.day(0)...max(row.day(0), row.day(1)), by: row.id(2))
        }
    }

    func insert(_ review: Review, as id: ID<Matter>) throws {
        try db.execute(
            """
            INSERT INTO review (works_id, matter_id, from_day, until_day, indicator_id)
            VALUES (\(works), \(id), \(review.span.lowerBound), \(review.span.upperBound), \(review.indicator))
            """)
    }
}

package enum ReviewMigrations {
    package static let all = [
        Migration(
            name: "0036 reviews",
            statements: [
                """
                CREATE TABLE review (
                    works_id INTEGER NOT NULL, matter_id INTEGER NOT NULL, from_day INTEGER NOT NULL, until_day INTEGER NOT NULL,
                    indicator_id INTEGER NOT NULL,
                    PRIMARY KEY (works_id, matter_id), FOREIGN KEY (works_id, matter_id) REFERENCES matter (works_id, matter_id))
                """
            ])
    ]
}
