import Terminal
import Testing

@Suite struct CommandTests {
    let greet = Command(
        "greet", summary: "Greets a team.", usage: ["TEAM [--loud] [--with WORDS]"],
        options: [.flag("--loud", "in capitals"), .value("--with", "WORDS", "the words"), .values("--also", "TEAM", "more")]
    ) { call in
        let text = (call.value("--with") ?? "Good morning") + ", " + ([try call.onlyOperand("a team")] + call.values("--also")).joined(separator: " and ")
        call.console.say(call.has("--loud") ? text.uppercased() : text)
        return .success
    }

    func run(_ words: String...) -> (ExitCode, String, String) {
        let console = Console.collecting()
        let code = CommandLineProgram("yard", summary: "A yard.", commands: [greet]).run(words, on: console)
        return (code, console.output, console.complaints)
    }

    @Test func optionsStandAnywhereAndTakeTheirValueEitherWay() {
        #expect(run("greet", "Balvi", "--loud").1 == "GOOD MORNING, BALVI\n")
        #expect(run("greet", "--with=Glück auf", "Balvi", "--also", "Liter", "--also", "Heidike").1 == "Glück auf, Balvi and Liter and Heidike\n")
    }

    @Test func aWrongCallIsToldInOneSentenceAndEndsWithTwo() {
        #expect(run("greet") == (.usedWrongly, "", "greet needs a team.\nSee: yard greet --help\n"))
        #expect(run("greet", "Balvi", "--lou").2.contains("Did you mean --loud?"))
        #expect(run("greet", "Balvi", "--with").2.contains("--with WORDS"))
        #expect(run("sing").2.contains("It has: greet"))
    }

    @Test func helpTeachesEveryOption() {
        let (code, text, _) = run("greet", "--help")
        #expect(code == .success)
        for word in ["--loud", "--with WORDS", "yard greet TEAM"] { #expect(text.contains(word)) }
    }
}
