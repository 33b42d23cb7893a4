import Foundation
import TestSupport
import Testing
import Web

@testable import Works

/// What is handed out as a file.
@Suite(.enabled(if: PaperProgram.isInstalled && PrintedPaper.canBeRead))
struct PaperTests {
    private func paper(_ content: @escaping @Sendable (inout HTML) -> Void) throws -> PrintedPaper {
        try PrintedPaper(PaperProgram.pdf(of: PrintedPage("Minutes", language: "en", on: .a4, content: content).bytes))
    }

    @Test func whatDoesNotFitOnePageGoesOnOnTheNext() throws {
        let paper = try paper { html in for number in 1...80 { html.p("Point \(number) of the meeting") } }
        #expect(paper.pages.count > 1 && paper.size.contains("A4"))
        #expect(paper.pages[0].text.contains("Point 1 of") && paper.pages.last?.text.contains("Point 80 of") == true)
    }

    /// Nothing of ours names anything; if something ever did, it would not come.
    @Test func nothingIsFetchedWhateverAPageNames() throws {
        try withTemporaryFolder { folder in
            let secret = folder.appending(path: "secret.txt"), listener = try Listener()
            try Data("the key of the works".utf8).write(to: secret)
            let page =
                "<p>Hall <img src=\"http://127.0.0.1:\(listener.port)/a.png\"><object type=\"text/plain\" data=\"secret.txt\"></object></p>"
                + "<link rel=stylesheet href=\"http://127.0.0.1:\(listener.port)/a.css\">"
            let paper = try PrintedPaper(PaperProgram.pdf(of: Array(page.utf8)))
            #expect(paper.pages.first?.text.contains("Hall") == true && paper.pages.first?.text.contains("key") == false)
            #expect(!listener.wasAsked)
        }
    }

    @Test func whatStrangersWroteIsTextOnPaperToo() throws {
        #expect(try paper { $0.p("<b>Wagons</b> & \"shafts\"") }.pages.first?.text.contains("<b>Wagons</b> & \"shafts\"") == true)
    }
}

/// Notes whether anybody came.
private final class Listener {
    let port: UInt16
    private let descriptor: Int32

    init() throws {
        let opened = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        var address = sockaddr_in(), size = socklen_t(MemoryLayout<sockaddr_in>.size)
        (address.sin_family, address.sin_addr.s_addr) = (sa_family_t(AF_INET), UInt32(0x7F00_0001).bigEndian)
        let found = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(opened, $0, size) == 0 && getsockname(opened, $0, &size) == 0 }
        }
        (descriptor, port) = (opened, UInt16(bigEndian: address.sin_port))
        try #require(found && listen(opened, 4) == 0)
    }

    deinit { close(descriptor) }

    var wasAsked: Bool { accept(descriptor, nil, nil) >= 0 }
}
