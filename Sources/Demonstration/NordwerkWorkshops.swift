/// Nordwerk's six workshops and their sixty teams.
struct NordwerkWorkshop {
    let name: String
    let code: String
    /// Kilowatt-hours for each standard hour.
    let energyTarget: Double
    let teams: [NordwerkTeam]

    static let all = [
        NordwerkWorkshop(
            "Foundry", code: "N-F", energy: 58, groups: ["Melting", "Moulding", "Casting", "Fettling"], shifts: ["early", "late", "night"]),
        NordwerkWorkshop(
            "Machining", code: "N-M", energy: 16, groups: ["Turning 1", "Turning 2", "Milling 1", "Milling 2", "Grinding", "Drilling"],
            shifts: ["early", "late"]),
        NordwerkWorkshop(
            "Gears", code: "N-G", energy: 22, groups: ["Hobbing", "Hardening", "Honing", "Broaching", "Measuring"], shifts: ["early", "late"]),
        NordwerkWorkshop(
            "Assembly", code: "N-A", energy: 4, groups: ["Line 1", "Line 2", "Line 3", "Line 4", "Line 5", "Line 6"], shifts: ["early", "late"]),
        NordwerkWorkshop("Surface", code: "N-S", energy: 12, groups: ["Blasting", "Priming", "Painting", "Packing"], shifts: ["early", "late"]),
        NordwerkWorkshop(
            "Tool shop", code: "N-T", energy: 9,
            teams: [
                NordwerkTeam("Toolmaking", people: 11), NordwerkTeam("Fixtures", people: 8), NordwerkTeam("Gauges", people: 7),
                NordwerkTeam("Repair", people: 9),
                NordwerkTeam("Heat treatment", people: 6), NordwerkTeam("Prototypes", people: 4),
            ]),
    ]

    private init(_ name: String, code: String, energy: Double, teams: [NordwerkTeam]) {
        (self.name, self.code, energyTarget, self.teams) = (name, code, energy, teams)
    }

    private init(_ name: String, code: String, energy: Double, groups: [String], shifts: [String]) {
        let teams = groups.enumerated().flatMap { place, group in
            shifts.enumerated().map { number, shift in
                NordwerkTeam(
                    "\(group) \(shift)", people: 8 + (place * 3 + number * 2 + name.utf8.count) % 7, shift: shift,
                    trade: NordwerkTeam.trade(of: group))
            }
        }
        self.init(name, code: code, energy: energy, teams: teams)
    }
}

struct NordwerkTeam {
    let name: String
    let people: Int
    let shift: String
    let trade: String

    static let yieldTarget = 0.97
    let piecesAnHour = 3.0

    /// Standard deviation of a day's output as a share of the plan: where one of six is missing, a sixth is missing.
    var dailyVariation: Double { people < 7 ? 0.09 : 0.035 }

    init(_ name: String, people: Int, shift: String = "day", trade: String = "tools") {
        (self.name, self.people, self.shift, self.trade) = (name, people, shift, trade)
    }

    /// "Turning 1" and "Turning 2" are one trade, so are the assembly lines.
    static func trade(of group: String) -> String {
        let word = group.prefix { $0 != " " }.lowercased()
        return word == "line" ? "assembly" : word
    }
}
