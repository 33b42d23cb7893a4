import Database
import Dispatch
import Planning
import Secrets
import Terminal
import Web
import Works

/// `pacesetter serve`: the pages.
enum ServeCommands {
    static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "serve", summary: "Serves the pages of a database to browsers.",
            usage: [
                "[--db FILE|URL] [--listen 127.0.0.1:8080] [--key FILE]",
                "--listen ADDRESS:PORT --certificate FILE --certificate-key FILE [--public-url https://works.example]",
                "--public-url https://works.example --trusted-proxy 127.0.0.1",
            ],
            help: """
                Without further words it can be reached from this machine only. For others: with a certificate it speaks TLS itself; with --public-url a proxy
                before it does. docs/serving.md has nginx and Caddy as they are tested.

                SIGTERM and SIGINT (Ctrl-C) let what is under way finish, then end it.
                """,
            options: door.optionsWithFiles + ServePlan.options + [
                .value("--key", "FILE", "the server's key, made where there is none (default: beside the database, else pacesetter.key)")
            ]
        ) { try run($0, door) }
    }

    private static func run(_ call: Invocation, _ door: DatabaseDoor) throws -> ExitCode {
        guard call.operands.isEmpty else { throw UsageError("serve takes no operand; a database goes with --db \(call.operands[0]).") }
        let plan = try ServePlan(call)
        var watch = SignalWatch()
        let database = try door.open(call)
        defer { database.close() }
        let signIn = SignIn(database, PasswordHasher(), try ServerKey.open(keyFile(call)))
        let site = Site(database, files: door.shelf(call), signIn: signIn, publicAddress: plan.publicAddress, factor: plan.factor)
        let server = try listen(plan, site)
        call.console.say("Pacesetter is at \(address(plan, server.port)) (Ctrl-C ends it)")
        if let hint = plan.hint { call.console.complain(hint) }
        if !PaperProgram.isInstalled { call.console.complain("No PDF can be made: weasyprint is not installed (bin/setup does it).") }
        if !PhotoProgram.isInstalled { call.console.complain("Photos cannot be taken: libvips-tools is not installed (bin/setup does it).") }
        if let path = try site.setupPath(at: .now) {
            let origin = plan.publicAddress.origin ?? String(address(plan, server.port).dropLast())
            call.console.say("Nobody administers this yet; whoever opens this link once does: \(origin)\(path)")
        }
        site.warmUp()
        sweep(database, call.console)
        let round = DailyRound(database, door.shelf(call), call.console)
        watch.wait()
        server.stop()
        round.stop()
        return .success
    }

    private static func listen(_ plan: ServePlan, _ site: Site) throws -> Server {
        let router = site.router
        return try Server(
            listen: plan.listen, exposure: plan.exposure, hosts: plan.hosts, proxies: plan.proxies, certificate: plan.certificate, refused: router.answer,
            files: router.allowance, pace: router.pace, handler: router.respond)
    }

    /// Where it listens, whatever browsers call it.
    private static func address(_ plan: ServePlan, _ port: UInt16) -> String {
        let text = plan.listen.description, host = text[..<(text.lastIndex(of: ":") ?? text.endIndex)]
        return "\(plan.certificate == nil ? "http" : "https")://\(host):\(port)/"
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
}
