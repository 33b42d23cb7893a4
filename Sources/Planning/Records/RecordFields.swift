import Tables

/// The fields of a records file, each bound to its columns.
struct RecordFields {
    enum Unit {
        case path(BoundTemplate)
        case code(BoundTemplate)
        /// The code where a row has one.
        case codeElsePath(code: BoundTemplate, path: BoundTemplate)
    }

    let unit: Unit
    let indicator: BoundTemplate
    let date: BoundTemplate
    let plan, planBase, actual, base: BoundTemplate?
    let hour, shift: BoundTemplate?
    let trade, reason, minutes, note, sourceID, part: BoundTemplate?
    let haveRemarks: Bool

    static let names = [
        "unit", "unit_code", "indicator", "date", "plan", "actual", "base", "plan_base", "hour", "shift", "trade", "reason", "minutes", "note", "source_id",
        "part",
    ]

    init(_ mapping: BoundMapping, header: CSVHeader) throws(RecordFileError) {
        func needed(_ field: String, _ example: String) throws(RecordFileError) -> BoundTemplate {
            guard let template = mapping[field] else { throw .missing(field: field, example: example, columns: header.names) }
            return template
        }
        unit =
            switch (mapping["unit_code"], mapping["unit"]) {
            case (let code?, let path?): .codeElsePath(code: code, path: path)
            case (let code?, nil): .code(code)
            case (nil, _): .path(try needed("unit", "unit=Works/{team}"))
            }
        indicator = try needed("indicator", "indicator=output")
        date = try needed("date", "date={day|date:d.M.yyyy}")
        actual = mapping["actual"]
        plan = actual == nil ? try needed("plan", "plan={target}") : mapping["plan"]
        (planBase, base, hour, shift) = (mapping["plan_base"], mapping["base"], mapping["hour"], mapping["shift"])
        (trade, reason, minutes, note) = (mapping["trade"], mapping["reason"], mapping["minutes"], mapping["note"])
        (sourceID, part) = (mapping["source_id"], mapping["part"])
        haveRemarks = ["trade", "reason", "minutes", "note", "source_id", "part"].contains { mapping[$0] != nil }
    }
}

/// Why a file's columns do not make records.
package enum RecordFileError: Error, Equatable, Sendable, CustomStringConvertible {
    case missing(field: String, example: String, columns: [String])

    package var description: String {
        switch self {
        case .missing(let field, let example, let columns):
            "nothing says the \(field): there is no column \"\(field)\" (the file has: \(columns.joined(separator: ", "))); "
                + "say which columns it is built from, for example with --map '\(example)'"
        }
    }
}
