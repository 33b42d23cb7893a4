import Improvement
import Planning
package import Works

extension DemonstrationWorks {
    /// Something that was proposed, and what became of it. People whom no report names are numbers.
    package struct Proposal: Sendable {
        package enum Answer: Sendable { case accepted, declined, tried }

        package let unit: UnitPath
        package let day: Day
        package let disturbs: String
        package let proposes: String
        package var brings = ""
        package let authors: [Int]
        package var sponsor: Int?
        package var answer: (Answer, after: Int, because: String)?
        /// About which of the wastes it is, by its title.
        package var saves: String?

        init(_ unit: UnitPath, _ day: Day, _ disturbs: String, _ proposes: String, by authors: [Int]) {
            (self.unit, self.day, self.disturbs, self.proposes, self.authors) = (unit, day, disturbs, proposes, authors)
        }
    }

    /// Waste that was shown up, with how often it was found to have stayed away.
    package struct Waste: Sendable {
        package let unit: UnitPath
        package let day: Day
        package let title: String
        package let kind: String
        package let place: String
        package let estimate: (amount: Double, measure: String)
        package var stopped: (after: Int, how: String)?
        package var checks = 0

        init(_ unit: UnitPath, _ day: Day, _ title: String, _ kind: String, _ place: String, _ estimate: (amount: Double, measure: String)) {
            (self.unit, self.day, self.title, self.kind, self.place, self.estimate) = (unit, day, title, kind, place, estimate)
        }
    }
}

// MARK: Works of 1959

extension DemonstrationWorks {
    /// One round of workshop meetings gave more than 500 proposals.
    mutating func addMogilev() {
        let region = unit("Belarus", below: root, code: "U-B", .filledIn)
        let factory = unit("Mogilev motor factory", below: region, code: "U-B-M", people: 2_400, .report)
        note(.report, "A booklet of the problems to each worker; one round of workshop meetings gave more than 500 proposals.", on: factory)
        note(.filledIn, "512 proposals, their days, their words, their answers, and that 230 people made them.", on: factory)
        let meetings = Day(year: 1959, month: 3, day: 9)
        for number in 0..<512 {
            let workshop = Self.workshops[number % Self.workshops.count], (disturbs, proposes) = Self.ideas[number / 8 % Self.ideas.count]
            var proposal = Proposal(factory, meetings + number % 12, "\(workshop): \(disturbs)", "\(workshop): \(proposes)", by: [number % 230])
            proposal.answer = (number % 5 == 1 ? .declined : .accepted, after: 3 + number % 9, because: "Decided by the head of the workshop.")
            proposals.append(proposal)
        }
    }

    /// One engineer to two workers: the number of people with proposals doubled.
    mutating func addKhabarovsk() {
        let region = unit("Far East", below: root, code: "U-F", .filledIn)
        let trust = unit("Khabarovsk building trust", below: region, code: "U-F-K", people: 1_800, .report)
        note(.report, "One engineer to two workers; the number of people with proposals doubled.", on: trust)
        note(.filledIn, "Which number doubled: 40 people in the half-year before, 80 in the one after; their proposals and the answers.", on: trust)
        let before = Day(year: 1959, month: 1, day: 12), after = Day(year: 1959, month: 7, day: 6)
        for number in 0..<40 {
            let (disturbs, proposes) = Self.ideas[number % Self.ideas.count]
            var single = Proposal(trust, before + 4 * number, "Site \(number + 1): \(disturbs)", "Site \(number + 1): \(proposes)", by: [1000 + number])
            single.answer = (number % 3 == 0 ? .declined : .accepted, after: 5 + number % 8, because: "Decided by the head of the trust.")
            proposals.append(single)
            let workers = [1000 + 2 * number, 1001 + 2 * number]
            var group = Proposal(trust, after + 4 * number, "Site \(number + 41): \(disturbs)", "Site \(number + 41): \(proposes)", by: workers)
            group.sponsor = 1100 + number
            group.answer = (number % 7 == 0 ? .declined : .accepted, after: 4 + number % 8, because: "Decided by the head of the trust.")
            proposals.append(group)
        }
    }

    private static let workshops = ["Foundry", "Forge", "Machining", "Assembly", "Tool shop", "Paint shop", "Stores", "Boiler house"]

    private static let ideas = [
        ("castings wait for the crane", "a hand hoist at each bay"), ("drills break on hard spots", "test the hardness before drilling"),
        ("blanks are cut too long", "a stop at the saw"), ("nobody knows which job comes next", "a board with the order of the day"),
        ("gauges lie in the office", "a cupboard of gauges beside the machines"), ("oil runs off unused", "a tray with a pump below each lathe"),
        ("lamps are too far from the work", "a lamp on each bench"), ("wagons come all at once", "a timetable for the wagons"),
    ]
}

// MARK: Three industries in 1958

extension DemonstrationWorks {
    /// Waste shown up, a saving proposal about each, and a standing check.
    mutating func addWaste() {
        note(.report, "Waste shown up, saving proposals, a standing check.")
        note(.filledIn, "Which waste, how much, and what was proposed.")
        for (number, shown) in Self.shownUp.enumerated() { addWaste(shown, number) }
    }

    private typealias Shown = (industry: String, title: String, kind: String, place: String, estimate: (Double, String), saving: String)

    private static let shownUp: [Shown] = [
        ("Steel", "Hot metal waits for the crane", "waiting", "At the third hearth, twice in a shift", (40.0, "t"), "A second ladle stands ready"),
        ("Coal", "Pit props are burnt as firewood", "material", "At the east shaft", (300.0, "m³"), "Props are counted out and in"),
        ("Cement", "The mill runs empty in the meal break", "energy", "Half an hour in each shift", (5_200.0, "kWh"), "Meals are taken in turn"),
    ]

    /// The first two are stopped; the first of them was looked at twice.
    private mutating func addWaste(_ shown: Shown, _ number: Int) {
        let plant = UnitPath("\(name)/\(shown.industry)/\(shown.industry) plant 01"), day = Day(year: 1958, month: 4, day: 7) + number
        var waste = Waste(plant, day, shown.title, shown.kind, shown.place, shown.estimate)
        var proposal = Proposal(plant, day + 2, shown.title, shown.saving, by: [number])
        proposal.saves = shown.title
        if number < 2 {
            (waste.stopped, waste.checks) = ((after: 14, how: shown.saving), 2 - number)
            proposal.answer = (.accepted, after: 9, because: "It is begun at once.")
        }
        wastes.append(waste)
        proposals.append(proposal)
    }
}

// MARK: The works of today

extension DemonstrationWorks {
    mutating func addProposals(today: Day) {
        for (number, said) in Self.said.enumerated() {
            var proposal = Proposal(UnitPath("Nordwerk/Machining" + said.unit), today - said.ago, said.disturbs, said.proposes, by: [number])
            if said.answer == .tried { proposal = byGroup(proposal) }
            proposal.answer = said.answer.map { ($0, after: 8, because: "Talked over at the machine.") }
            proposals.append(proposal)
        }
        var air = Waste(
            UnitPath("Nordwerk/Machining/Milling 2 late"), today - 65, "Compressed air hisses at the second mill", "energy", "Heard when the hall is quiet",
            (900, "kWh"))
        (air.stopped, air.checks) = ((after: 12, how: "Two couplings were replaced"), 1)
        let ways = Waste(
            UnitPath("Nordwerk/Machining"), today - 9, "Blanks are carried twice through the hall", "transport", "From the saw to the store and back", (22, "h")
        )
        wastes += [air, ways]
    }

    private func byGroup(_ proposal: Proposal) -> Proposal {
        var group = Proposal(proposal.unit, proposal.day, proposal.disturbs, proposal.proposes, by: proposal.authors + [100])
        group.sponsor = 101
        return group
    }

    private static let said: [(unit: String, ago: Int, disturbs: String, proposes: String, answer: Proposal.Answer?)] = [
        ("/Milling 2 late", 70, "The coolant is changed in the middle of the shift", "Change it while the machine is set up", .accepted),
        ("/Milling 2 late", 44, "Chips pile up behind the machine", "A conveyor to the container", .declined),
        ("/Milling 2 late", 26, "Two of us look for the same clamp", "A board with a shadow for each clamp", .tried),
        ("/Milling 2 late", 30, "Drawings come without a revision number", "Print the revision beside the code", nil),
        ("", 15, "The late shift finds no inspector", "One inspector stays until eight", nil),
        ("", 6, "Pallets block the way to the exit", "Mark the floor for four pallets", nil),
    ]
}
