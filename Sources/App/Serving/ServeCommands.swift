import Database
import Dispatch
import Planning
import Secrets
import Terminal
import Web
import Works

/// `pacesetter serve`: the pages, on this machine.
enum ServeCommands {
    static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "serve", summary: "Serves the pages of a database to the browsers of this machine.",
            usage: ["[--db FILE|URL] [--listen 127.0.0.1:8080] [--key FILE]"],
            help: """
                It listens on this machine only: nobody signs in yet, so whoever reached it could enter figures. To look at it from elsewhere, use a tunnel:

                  ssh -L 8080:127.0.0.1:8080 SERVER

                SIGTERM and SIGINT (Ctrl-C) let what is under way finish, then end it.
                """,
            options: door.options + [
                .value("--listen", "ADDRESS:PORT", "where to listen (default 127.0.0.1:8080; port 0 takes a free one)"),
                .value("--key", "FILE", "the server's key, made where there is none (default: beside the database, else pacesetter.key)"),
            ]
        ) { try run($0, door) }
    }

    private static func run(_ call: Invocation, _ door: DatabaseDoor) throws -> ExitCode {
        guard call.operands.isEmpty else { throw UsageError("serve takes no operand; a database goes with --db \(call.operands[0]).") }
        let listen = try address(call)
        var watch = SignalWatch()
        let database = try door.open(call)
        defer { database.close() }
        let site = Site(database, signIn: SignIn(database, PasswordHasher(), try ServerKey.open(keyFile(call))))
        let server = try Server(listen: listen, handler: site.router.respond)
        call.console.say("Pacesetter is at http://\(host(call)):\(server.port)/ (Ctrl-C ends it)")
        site.warmUp()
        sweep(database, call.console)
        watch.wait()
        server.stop()
        return .success
    }

    /// Beside the pages, which nothing of it concerns: nobody ever saw what a dead import left.
    private static func sweep(_ database: Database, _ console: Console) {
        DispatchQueue.global().async {
            do {
                let swept = try ImportSweep.run(in: database, at: .now)
                if swept > 0 { console.complain("swept what \(swept) imports left that were cut off") }
            } catch { console.complain("\(error)") }
        }
    }

    /// Beside the file of the database, so that both are found together and can be kept apart in backups.
    private static func keyFile(_ call: Invocation) -> String {
        if let file = call.value("--key") { return file }
        let address = DatabaseDoor.address(call)
        return address.contains("://") ? "pacesetter.key" : (address.hasSuffix(".db") ? String(address.dropLast(3)) : address) + ".key"
    }

    private static let usual = "127.0.0.1:8080"

    private static func address(_ call: Invocation) throws -> ListenAddress {
        do {
            let address = try ListenAddress(call.value("--listen") ?? usual)
            guard address.isLoopback else { throw UsageError("\(address) can be reached from other machines. \(whyLoopback)") }
            return address
        } catch let error as ListenError {
            throw UsageError("\(error)")
        }
    }

    private static let whyLoopback =
        "Nobody signs in yet, so anybody who reached it could enter figures: listen on 127.0.0.1:PORT, and use a tunnel from elsewhere."

    private static func host(_ call: Invocation) -> String {
        let text = call.value("--listen") ?? usual
        return String(text[..<(text.lastIndex(of: ":") ?? text.endIndex)])
    }
}
