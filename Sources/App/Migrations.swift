package import Database
import Planning
import Works

/// Every change of the schema, in the order in which it is applied. Only ever appended to: databases out there have the earlier ones.
package enum Migrations {
    package static let all = WorksMigrations.all + PlanningMigrations.all
}
