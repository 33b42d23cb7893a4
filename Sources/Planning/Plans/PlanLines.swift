import Database
import Tables
import Works

/// The plans of a file with its units and indicators found in the works.
struct PlanLines {
    private(set) var plans: [Plan] = []

    /// - Throws: `WrongLines` with every line whose unit or indicator the works does not have.
    init(_ file: PlanFile, in works: Works, _ db: Connection) throws {
        let organisation = try UnitStore(db, of: works.id).organisation()
        var register = UnitRegister(organisation, missing: .refuse) { preconditionFailure("a plan creates no unit") }
        let book = try IndicatorStore(db, of: works.id).book()
        var problems: [CellProblem] = []
        var seen: [Plan.Subject: Int] = [:]
        for line in file.lines {
            do {
                let plan = try Self.plan(line, &register, book)
                if let first = seen.updateValue(line.line, forKey: plan.subject) { throw Self.double(line, first) }
                plans.append(plan)
            } catch let problem as CellProblem { problems.append(problem) }
        }
        guard problems.isEmpty else { throw WrongLines(problems: problems) }
    }

    /// The same unit may be named by its path in one line and by its code in the other.
    private static func double(_ line: PlanFile.Line, _ first: Int) -> CellProblem {
        CellProblem(
            line: line.line, column: nil, found: "a second plan of \"\(line.unit)\", \(line.indicator), \(line.from) to \(line.until)",
            expected: "one for each period (the other is line \(first))")
    }

    private static func plan(_ line: PlanFile.Line, _ register: inout UnitRegister, _ book: IndicatorBook) throws -> Plan {
        guard let indicator = book.id(named: line.indicator) else {
            throw CellProblem(line: line.line, column: "indicator", found: "\"\(line.indicator)\"", expected: book.expectation)
        }
        do {
            return Plan(
                unit: try line.unit.find(in: &register, on: line.from), indicator: indicator, from: line.from, until: line.until, amount: line.amount,
                base: line.base, version: line.version)
        } catch let problem as UnitProblem {
            throw CellProblem(line: line.line, column: line.unit.column, found: "\"\(line.unit)\"", expected: problem.expected)
        }
    }
}

extension UnitName {
    fileprivate func find(in register: inout UnitRegister, on day: Day) throws -> ID<Unit> {
        switch self {
        case .path(let path): try register.unit(at: path, on: day)
        case .code(let code): try register.unit(code: code)
        }
    }
}

extension IndicatorBook {
    /// What an unknown name should have been.
    var expectation: String {
        let names = ordered.map(\.indicator.name)
        return names.isEmpty ? "an indicator; this works has none yet (import --indicators FILE, or --create)" : "one of " + names.joined(separator: ", ")
    }
}
