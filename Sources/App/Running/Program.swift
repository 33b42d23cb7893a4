import DailyManagement
import Demonstration
import Improvement
import Participation
import Planning
package import Terminal

/// The `pacesetter` command, put together.
package enum Program {
    package static let pacesetter = CommandLineProgram(
        "pacesetter", summary: "sees who falls behind before the total shows it.",
        commands: [
            ImportCommands.command(.front),
            DemonstrationCommands.command(.front),
            BriefCommands.command(.front),
            ComparisonCommands.command(.front, precedents: Precedents.source),
            LaggardCommands.command(.front),
            SlippingCommands.command(.front),
            EffectCommands.command(.front),
            HelpCommands.command(.front),
            StandingsCommands.command(.front),
            SharesCommands.command(.front),
            LossCommands.command(.front),
            ObstacleCommands.command(.front),
            ServeCommands.command(.front),
            WorksCommands.command(.front),
            ExportCommands.command(.front),
            UserCommands.command(.front),
            RetentionCommands.command(.front),
            CheckCommands.command(.front, further: [MatterCheck.faults]),
            BackupCommands.backup,
            BackupCommands.restore,
        ])
}
