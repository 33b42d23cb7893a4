import Terminal
import Testing

/// `pacesetter serve` listens on this machine only, until people sign in.
@Suite struct ServeCommandTests {
    @Test(arguments: ["0.0.0.0:8080", "[::]:8080", "192.168.7.12:80"])
    func anAddressThatOthersReachIsRefusedWithTheReason(address: String) {
        let console = Console.collecting()
        #expect(Desk.program(["serve", "--listen", address], on: console) == .usedWrongly)
        #expect(console.complaints.contains("\(address) can be reached from other machines. Nobody signs in yet"))
    }

    @Test(arguments: [(["--listen", "works.example:80"], "is not an address to listen on"), (["works.db"], "a database goes with --db works.db")])
    func aWrongCallIsToldInASentence(words: [String], sentence: String) {
        let console = Console.collecting()
        #expect(Desk.program(["serve"] + words, on: console) == .usedWrongly)
        #expect(console.complaints.contains(sentence), "\(console.complaints)")
    }
}
