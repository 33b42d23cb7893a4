import Database
import Planning
import Terminal
import Works

/// `pacesetter user`: people, their accounts and their offices, from the command line. Whoever may write the database may do it.
enum UserCommands {
    static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "user", summary: "People: adds them, hands out links to sign in, gives and ends offices, exports and erases what concerns them.",
            usage: [
                "list [--unit WORKS]", "add SIGN-IN-NAME --name NAME [--badge N] [--language CODE] [--office OFFICE] [--unit PATH]", "reset SIGN-IN-NAME",
                "disable|enable SIGN-IN-NAME", "appoint SIGN-IN-NAME --office OFFICE --unit PATH [--from DAY] [--until DAY]", "end APPOINTMENT [--until DAY]",
                "offices [SIGN-IN-NAME]", "rights", "export SIGN-IN-NAME", "erase SIGN-IN-NAME --yes",
            ],
            help: help,
            options: door.options + [
                .value("--name", "NAME", "what people call them"),
                .value("--badge", "N", "the number on the badge, unique in the works"),
                .value("--language", "CODE", "en, zh, ru or de; as the browser asks unless said"),
                .value("--office", "OFFICE", Office.allCases.map(\.rawValue).joined(separator: ", ")),
                .value("--unit", "PATH", "over which unit; its first level says which works, where the database holds several"),
                .value("--from", "DAY", "the first day of an office (today unless said)"),
                .value("--until", "DAY", "the last day of an office (open unless said; for end, today)"),
                .value("--public-url", "URL", "how people reach the server, for the links (http://127.0.0.1:8080 unless said)"),
                .flag("--yes", "erase for good"),
            ]
        ) { try run($0, door) }
    }

    private static func run(_ call: Invocation, _ door: DatabaseDoor) throws -> ExitCode {
        guard let verb = call.operands.first, let action = actions[verb] else {
            throw UsageError("user needs what to do: \(actions.keys.sorted().joined(separator: ", ")).")
        }
        let database = try door.open(call)
        defer { database.close() }
        try action(UserDesk(call, database))
        return .success
    }

    private static let actions: [String: @Sendable (UserDesk) throws -> Void] = [
        "list": { try $0.list() }, "add": { try $0.add() }, "reset": { try $0.reset() }, "disable": { try $0.disable() }, "enable": { try $0.enable() },
        "appoint": { try $0.appoint() }, "end": { try $0.end() }, "offices": { try $0.offices() }, "rights": { $0.rights() },
        "export": { try $0.export() }, "erase": { try $0.erase() },
    ]

    private static let help = """
        add and reset print a link that opens once: hand it over, and its bearer chooses a password. An invitation holds for two weeks, a reset for a day.
        An office holds over its unit and everything below it. offices marks who directs a unit and sits in the committee that supervises it.
        erase deletes everything that says who it was; what the person did stays in the log, without the name.

          pacesetter user add anna --name "Anna Weber" --office administrator --unit Nordwerk
          pacesetter user appoint anna --office team-leader --unit "Nordwerk/Rolling mill/Shift A" --until 1959-12-31
        """
}
