import Tables
import Testing

@Suite struct TemplateTests {
    private let garment = "date,department,team,smv\n1/5/2015,finishing ,3,\"3,94\"\n"

    @Test(arguments: [
        ("Factory/{department|trim}/Team {team|pad:2}", "Factory/finishing/Team 03"), ("{date|date:M/d/yyyy}", "2015-01-05"), ("{smv|number:,}", "3.94"),
        ("productivity", "productivity"), ("{{{team}}}", "{3}"), ("{ team | pad:4 }", "0003"), ("{department|trim|lower}", "finishing"), ("", ""),
    ])
    func aTemplateBuildsAFieldFromColumns(template: String, expected: String) throws {
        #expect(try field(template, of: garment) == expected)
    }

    @Test(arguments: [
        ("d.M.yy", "5.1.15", "2015-01-05"), ("dd.MM.yyyy", "05.01.1959", "1959-01-05"), ("yyyyMMdd", "20150105", "2015-01-05"),
        ("yyyy年M月d日", "1960年7月31日", "1960-07-31"),
        ("yyyy-MM-dd HH:mm:ss", "2013-01-01 05:00:00", "2013-01-01"), ("d/M/yy", "1/2/69", "1969-02-01"), ("yyyy-MM-ddTHH", "2013-01-01T05", "2013-01-01"),
    ])
    func datesAreReadInTheFilesOwnForm(pattern: String, text: String, expected: String) throws {
        #expect(try field("{d|date:\(pattern)}", of: "d,x\n\(text),\n") == expected)
    }

    @Test(arguments: ["1.5.2015", "1/5/15", "1/5/2015 ", "13/1/2015", "1/32/2015", "0/1/2015", "1/5/0000", "a/b/cccc"])
    func aDateInAnotherFormIsRefusedWithItsPlace(text: String) throws {
        let problem = #expect(throws: CellProblem.self) { try field("{d|date:M/d/yyyy}", of: "d,x\n\(text),\n") }
        #expect(problem?.description == "line 2, column \"d\": found \"\(text)\", expected a date written as M/d/yyyy")
    }

    @Test func theHourOfATimeIsAFieldOfItsOwn() throws {
        #expect(try field("{t|hour:H:mm}", of: "t,x\n7:30,\n") == "7")
        #expect(try field("{t|hour:HH:mm}", of: "t,x\n23:59,\n") == "23")
        #expect(throws: CellProblem.self) { try field("{t|hour:H:mm}", of: "t,x\n24:00,\n") }
    }

    @Test(arguments: [
        ("1.234.567,5", "1234567.5"), ("1 234,50", "1234.50"), ("\u{2212}3,2", "-3.2"), ("1\u{A0}234", "1234"), ("+7", "7"), ("0,07", "0.07"),
        ("1234567,5", "1234567.5"),
    ])
    func numbersOfOfficesAreReadWithTheirComma(text: String, expected: String) throws {
        #expect(try field("{n|number:,}", of: "n;x\n\(text);\n") == expected)
    }

    /// 12.5 declared as a number with a decimal comma must not become 125.
    @Test(arguments: ["12.5", "1.2345", "1234.567,5", "1,2,3", "1,234.5", "x", "-", ".123", "1..234"])
    func aNumberInAnotherFormIsRefused(text: String) throws {
        #expect(throws: CellProblem.self) { try field("{n|number:,}", of: "n;x\n\(text);\n") }
    }

    @Test func anEmptyCellStaysEmpty() throws {
        for filters in ["trim", "pad:2", "date:d.M.yy", "number:,", "lower", "none:NA|number:."] {
            #expect(try field("{n|\(filters)}", of: "n,x\n,1\n") == "")
        }
        #expect(try field("{wip|none:NA|number:.}", of: "wip,x\nNA,1\n") == "")
    }

    @Test(arguments: [("N3EYAA", "EWR/N3EYAA"), ("", "EWR/without aircraft"), ("NA", "EWR/without aircraft")])
    func aNameStandsForAnEmptyCell(aircraft: String, expected: String) throws {
        #expect(try field("{airport}/{aircraft|none:NA|else:without aircraft}", of: "airport,aircraft\nEWR,\(aircraft)\n") == expected)
    }

    @Test(arguments: [
        ("{team", "template '{team', character 6: expected a closing }"),
        ("a}b", "template 'a}b', character 2: expected a second } (a brace of the text is written twice)"),
        ("{}", "template '{}', character 2: expected the name of a column"),
        ("{a|upper}", "template '{a|upper}': found the filter \"upper\", expected one of trim, lower,"),
        ("{a|pad:x}", "template '{a|pad:x}', character 4: expected pad:N with N from 1 to 20"),
        ("{a|date:M/d}", "date pattern 'M/d', character 4: expected y, M and d once each"),
        ("{a|date:Y-M-d}", "date pattern 'Y-M-d', character 1: expected one of the letters y M d H m s"),
        ("{a|date:yyy-M-d}", "date pattern 'yyy-M-d', character 1: expected yyyy, yy, M"),
        ("{a|pad}", "template '{a|pad}', character 4: expected an argument"), ("{a|trim:2}", "template '{a|trim:2}', character 4: expected no argument"),
        ("{a{b}", "template '{a{b}', character 3: expected a closing }"),
    ])
    func aSlipInATemplateIsToldWithItsPlace(template: String, message: String) {
        let error = #expect(throws: TemplateError.self) { try Template(template) }
        #expect(error?.description.hasPrefix(message) == true)
    }

    @Test func anUnknownColumnIsToldWithTheNearest() throws {
        let error = #expect(throws: TemplateError.self) { try field("{departement}", of: garment) }
        #expect(error?.description == "there is no column \"departement\"; did you mean \"department\"? (the file has: date, department, team, smv)")
    }
}

@Suite struct MappingTests {
    private let fields = ["unit", "date", "plan"]

    @Test func aFieldWithoutATemplateIsTheColumnOfTheSameName() throws {
        let mapping = try Mapping(["unit=Works/{team}"], fields: fields).bound(to: try CSVHeader(["team", "plan", "weather"]))
        #expect(mapping["unit"]?.columnNames == ["team"])
        #expect(mapping["plan"]?.columnNames == ["plan"])
        #expect(mapping["date"] == nil)
        #expect(mapping.unusedColumns == ["weather"])
    }

    @Test(arguments: [
        ("units=x", "there is no field \"units\"; did you mean \"unit\"? (expected one of: unit, date, plan)"),
        ("unit", "found 'unit', expected FIELD=TEMPLATE, for example 'date={day|date:d.M.yyyy}'"),
        ("=x", "found '=x', expected FIELD=TEMPLATE, for example 'date={day|date:d.M.yyyy}'"),
    ])
    func aWrongAssignmentIsTold(assignment: String, message: String) {
        let error = #expect(throws: TemplateError.self) { try Mapping([assignment], fields: fields) }
        #expect(error?.description == message)
    }

    @Test func aFieldIsMappedOnce() {
        #expect(throws: TemplateError.repeatedField("unit")) { try Mapping(["unit=a", "unit=b"], fields: fields) }
    }

    @Test func slipsOfThePenAreNear() {
        #expect(editDistance("Gießerei", "Giesserei") == 2)
        #expect(editDistance("plan", "paln") == 1)
        #expect(editDistance("", "abc") == 3)
        #expect(editDistance("ca", "abc") == 3)
        #expect(editDistance("Unit", "unit") == 0)
        #expect(suggestions(for: "actaul", among: ["actual", "factual", "plan", "Actual2"]) == ["actual", "Actual2", "factual"])
        #expect(suggestions(for: "date", among: ["plan", "actual"]).isEmpty)
    }
}

/// The template's value in the first row of a small file.
private func field(_ template: String, of text: String) throws -> String {
    var reader = try CSVReader(MemorySource(text))
    let bound = try BoundTemplate(try Template(template), header: reader.header)
    guard case .row(let row) = try reader.next() else { return "no row" }
    return try bound.cell(of: row).text
}
