import Language
package import Web
package import Works

/// What a page shows: which unit, on which day, over which span, under which roof. It stands in the address, so that what
/// one sees can be sent to somebody else.
package struct Outlook: Sendable, Equatable {
    package enum Span: String, Sendable, CaseIterable {
        /// Of plans over several years, the whole of them.
        case plan
        case year, quarter, month
    }

    /// Under which roof the days before a reorganisation are told.
    package enum Roof: String, Sendable { case then, today }

    package enum Place: Sendable, Equatable {
        case today, unit, tree, entry, forecasts, peers, board, wall, live, effect, slipping, laggards, help, standings, shares, losses
        /// One of the pages that modules above add to a unit, by the steps of its address.
        case page([String])
    }

    package let works: ID<Works>
    package var unit: ID<Unit>
    /// nil: the last complete day.
    package var on: Day?
    package var span = Span.year
    package var roof = Roof.then
    package var indicator: ID<Indicator>?

    package init(works: ID<Works>, unit: ID<Unit>, on: Day? = nil) { (self.works, self.unit, self.on) = (works, unit, on) }

    package func address(of place: Place) -> Address { Address(path: path(of: place), query: query) }

    package func path(of place: Place) -> [String] {
        let unit = ["works", String(works.number), "units", String(unit.number)]
        return switch place {
        case .today: unit + ["today"]
        case .unit: unit
        case .tree: unit + ["tree"]
        case .entry: unit + ["entry"]
        case .forecasts: unit + ["forecasts"]
        case .peers: unit + ["peers"]
        case .effect: unit + ["effect"]
        case .slipping: unit + ["slipping"]
        case .laggards: unit + ["laggards"]
        case .help: unit + ["help"]
        case .standings: unit + ["standings"]
        case .shares: unit + ["shares"]
        case .losses: unit + ["losses"]
        case .page(let steps): unit + steps
        case .board: unit + ["board"]
        case .wall: unit + ["wall"]
        case .live: unit + ["live"]
        }
    }

    /// What an address would say anyway is left out.
    package var query: [(name: String, value: String)] {
        [
            on.map { ("on", $0.description) }, span == .year ? nil : ("span", span.rawValue), roof == .then ? nil : ("roof", roof.rawValue),
            indicator.map { ("indicator", String($0.number)) },
        ].compactMap { $0 }
    }

    /// The same but for what is changed.
    package func changed(_ change: (inout Outlook) -> Void) -> Outlook {
        var other = self
        change(&other)
        return other
    }
}

extension Outlook {
    /// - Parameter root: what an address without a unit is about.
    /// - Throws: a refusal in the reader's language where the address says what cannot be.
    init(_ request: Request, _ reader: Reader, root: (ID<Works>) throws -> ID<Unit>? = { _ in nil }) throws {
        guard let works = Int64(request["works"]).map({ ID<Works>($0) }),
            let unit = try request.parameters["unit"].map({ Int64($0).map { ID<Unit>($0) } }) ?? root(works)
        else { throw Refusal(.notFound, reader.language(.noSuchUnit)) }
        self.init(works: works, unit: unit)
        let query = request.query
        if let text = query["on"], !text.isEmpty {
            guard let day = Day(text) else { throw Refusal(.badRequest, reader.language(.notADay(text))) }
            on = day
        }
        span = query["span"].flatMap(Span.init(rawValue:)) ?? .year
        roof = query["roof"].flatMap(Roof.init(rawValue:)) ?? .then
        indicator = query["indicator"].flatMap { Int64($0) }.map { ID($0) }
    }
}
