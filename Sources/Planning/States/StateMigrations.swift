package import Database

package enum StateMigrations {
    package static let all = [
        Migration(
            name: "0009 station states",
            statements: [
                // What a station did from one second of the works' wall clock to another; `station` is empty where the unit itself is meant. Like
                // records: never overwritten, the later entry stands above the earlier, and no foreign key on purpose.
                """
                CREATE TABLE station_state (
                    works_id INTEGER NOT NULL, unit_id INTEGER NOT NULL, station TEXT NOT NULL, from_time INTEGER NOT NULL, entry_id INTEGER NOT NULL,
                    until_time INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT,
                    PRIMARY KEY (works_id, unit_id, station, from_time, entry_id)) WITHOUT ROWID
                """
            ])
    ]
}
