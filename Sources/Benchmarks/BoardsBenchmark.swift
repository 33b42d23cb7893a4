import Foundation

/// How long a record takes from the press of "Save" until it is on all open boards: until each has heard of it, and until each
/// has its new page. The boards stand in this program, the server is another.
struct BoardsBenchmark {
    let port: UInt16
    /// Whose memory is looked at.
    let server: Int
    let boards: Int
    let unit: String
    let name: String
    let password: String

    func run() {
        let cookies = Wire(port: port).signIn(name, password)
        let field = Wire(port: port).page("\(unit)/entry", cookies).firstMatch(of: /name="(figure-\d+)"/)!.1
        let pages = (0..<boards).map { _ in Wire(port: port) }
        for page in pages { _ = page.page("\(unit)/board", cookies) }
        let before = residentKilobytes()
        let streams = (0..<boards).map { _ in Wire(port: port) }
        for stream in streams {
            stream.ask("\(unit)/live", cookies: cookies)
            stream.hear("event: change")
        }
        let kilobytes = Double(residentKilobytes() - before) / Double(boards)
        let times = (0..<7).map { enter(String(field), 90 + $0, streams, pages, cookies) }
        print(
            """
            {"boards":\(boards),"heard_ms":\(median(times.map(\.heard))),"shown_ms":\(median(times.map(\.shown))),"saved_ms":\(median(times.map(\.saved))),\
            "kb_a_stream":\(kilobytes)}
            """)
    }

    /// Milliseconds until the entry was acknowledged, until all had heard of it, and until all had their page.
    private func enter(_ field: String, _ figure: Int, _ streams: [Wire], _ pages: [Wire], _ cookies: String) -> (saved: Double, heard: Double, shown: Double) {
        let floor = Wire(port: port), began = ContinuousClock.now
        floor.post("\(unit)/entry", "form-token=\(Wire.formToken)&\(field)=\(figure)", cookies: cookies)
        for (stream, page) in zip(streams, pages) {
            stream.hear("event: change")
            page.ask("\(unit)/board", cookies: cookies)
        }
        let heard = ContinuousClock.now
        for page in pages { _ = page.answer() }
        let shown = ContinuousClock.now
        precondition(floor.answer().hasPrefix("HTTP/1.1 303"), "the figure was not taken")
        return (milliseconds(alone(field, figure, cookies)), milliseconds(heard - began), milliseconds(shown - began))
    }

    /// The same figure once more, which changes nothing: what an entry takes by itself.
    private func alone(_ field: String, _ figure: Int, _ cookies: String) -> Duration {
        let floor = Wire(port: port), began = ContinuousClock.now
        floor.post("\(unit)/entry", "form-token=\(Wire.formToken)&\(field)=\(figure)", cookies: cookies)
        _ = floor.answer()
        return ContinuousClock.now - began
    }

    private func milliseconds(_ duration: Duration) -> Double { duration / .milliseconds(1) }
    private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    private func residentKilobytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/\(server)/status", encoding: .utf8)) ?? ""
        return status.firstMatch(of: /VmRSS:\s+(\d+)/).flatMap { Int($0.1) } ?? 0
    }
}
