import Planning
package import Terminal

/// The `pacesetter` command, put together.
package enum Program {
    package static let pacesetter = CommandLineProgram(
        "pacesetter", summary: "sees who falls behind before the total shows it.",
        commands: [
            ImportCommands.command(.front),
            DemonstrationCommands.command(.front),
            BriefCommands.command(.front) { brief, language in [] },
            WorksCommands.command(.front),
            CheckCommands.command(.front),
        ])
}
