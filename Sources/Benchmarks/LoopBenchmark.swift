import Foundation

/// How long the pages of the loop take in a works that `LoopFilling` has filled: each asked again and again over one connection.
struct LoopBenchmark {
    let port: UInt16
    let unit: String
    let name: String
    let password: String

    private static let rounds = 21

    func run() {
        let wire = Wire(port: port), cookies = wire.signIn(name, password)
        let figures = (pages + searches).map { (page: String, address: String) -> String in
            var bytes = 0
            let times = (0..<Self.rounds).map { _ -> Double in
                let began = ContinuousClock.now
                bytes = wire.page(address, cookies).utf8.count
                return (ContinuousClock.now - began) / .milliseconds(1)
            }
            return "{\"page\":\"\(page)\",\"bytes\":\(bytes),\"median_ms\":\(times.sorted()[Self.rounds / 2]),\"longest_ms\":\(times.max() ?? 0)}"
        }
        print("[\(figures.joined(separator: ",\n"))]")
    }

    private var pages: [(String, String)] {
        let lists = ["proposals", "methods", "obstacles", "measures", "missions", "visits", "waste"].flatMap { kind in
            [("list of \(kind)", "\(unit)/\(kind)"), ("list of all \(kind)", "\(unit)/\(kind)?show=all")]
        }
        return lists + [
            ("how many propose how much", "\(unit)/proposals/numbers"), ("a proposal to be made", "\(unit)/proposals/new"),
            ("what is done at the works", "\(unit)/improvement"), ("what is expected of me", "\(unit.split(separator: "/units")[0])/expected"),
            ("booklet", "\(unit)/booklet"),
            ("first page", "\(unit)/today"), ("board", "\(unit)/board"),
        ]
    }

    private var searches: [(String, String)] {
        let wanted = ["crane", "slab shears oil", "K4711", "Förderband Rohlinge", "масло", "печь заготовок", "漏油", "加热炉换班", "Balanex", "nowhere"]
        return wanted.flatMap { text -> [(String, String)] in
            let escaped = text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
            return [("proposals", ""), ("methods", "")].map { kind, _ in ("search \(kind): \(text)", "\(unit)/\(kind)?show=all&find=\(escaped)") }
        }
    }
}
