package import Database
import Improvement
import Planning
import Works

/// Every change of the schema, in the order of the numbers in their names. Only ever appended to: databases out there have the earlier ones.
package enum Migrations {
    package static let all =
        (WorksMigrations.all + PlanningMigrations.all + PeopleMigrations.all + UnitMarkMigrations.all + ScreenMigrations.all + HelpMigrations.all
        + StateMigrations.all + MatterMigrations.all + ObstacleMigrations.all + ProposalMigrations.all + WasteMigrations.all + MeasureMigrations.all
        + MissionMigrations.all + VisitMigrations.all + MethodMigrations.all + FileMigrations.all
        + MeetingMigrations.all + GroupMigrations.all + SkillMigrations.all + HourMigrations.all + ReviewMigrations.all + DaySummaryMigrations.all
        + DayNewsMigrations.all)
        .sorted { $0.name < $1.name }
}
