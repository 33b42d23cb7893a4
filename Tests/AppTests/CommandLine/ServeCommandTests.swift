import Database
import Terminal
import TestSupport
import Testing

/// `pacesetter serve`, told how it is reached.
@Suite struct ServeCommandTests {
    @Test(arguments: ["0.0.0.0:8080", "[::]:8080", "192.168.7.12:80"])
    func passwordsDoNotGoThroughANetworkInTheClearUnlessSaidSo(address: String) {
        for words in [[], ["--public-url", "http://works.example"]] {
            let console = Console.collecting()
            #expect(Desk.program(["serve", "--listen", address] + words, on: console) == .usedWrongly)
            #expect(console.complaints.contains("\(address) can be reached from other machines, and passwords would go there in the clear."))
            for way in ["--certificate FILE", "--public-url https://works.example", "--insecure"] { #expect(console.complaints.contains(way)) }
        }
    }

    @Test(arguments: [
        (["--listen", "works.example:80"], "is not an address to listen on"), (["works.db"], "a database goes with --db works.db"),
        (["--public-url", "works.example"], "found \"works.example\""), (["--trusted-proxy", "127.0.0.1,nginx"], "found \"nginx\""),
        (["--certificate", "chain.pem"], "--certificate and --certificate-key belong together."),
        (["--certificate", "/nowhere/chain.pem", "--certificate-key", "/nowhere/key.pem"], "/nowhere/chain.pem cannot be read."),
    ])
    func aWrongCallIsToldInASentence(words: [String], sentence: String) {
        let console = Console.collecting()
        #expect(Desk.program(["serve"] + words, on: console) == .usedWrongly)
        #expect(console.complaints.contains(sentence), "\(console.complaints)")
    }

    @Test func keyAndCertificateAreNotTakenForEachOther() throws {
        try Desk.at(.sqlite, confused)
    }

    private func confused(_ desk: Desk) throws {
        let chain = try desk.file("chain.pem", lines: ["-----BEGIN CERTIFICATE-----"]), key = try desk.file("key.pem", lines: ["-----BEGIN PRIVATE KEY-----"])
        let swapped = desk.pacesetter("serve", "--certificate", key, "--certificate-key", chain)
        #expect(swapped.complaints.contains("key.pem holds no certificate in PEM form."))
        let damaged = desk.pacesetter("serve", "--listen", "127.0.0.1:0", "--certificate", chain, "--certificate-key", key)
        #expect(damaged.complaints.contains("TLS on 127.0.0.1:0 could not begin"))
    }
}
