import Database
import Terminal
import TestSupport
import Testing

/// Mansfeld with the mines Thälmann and Fortschritt; Thälmann goes to the combine on 6 July 1959.
@Suite struct DefinitionImportTests {
    static let header = "unit,indicator,date,plan,actual"

    /// Ten July days at Thälmann, by code.
    static func records(byCode code: String) -> [String] {
        ["unit_code,indicator,date,plan,actual"] + (1...10).map { "\(code),copper,1959-07-\($0 < 10 ? "0" : "")\($0),10,\($0)" }
    }

    func units(_ desk: Desk) throws -> String {
        try desk.file(
            "units.csv", "unit,code,level,people,from,until", "Mansfeld,M,works,,,", "Mansfeld/Office/Thälmann,T,mine,300,,1959-07-05",
            "Mansfeld/Combine/Thälmann,T,mine,300,1959-07-06,", "Mansfeld/Combine/Fortschritt,F,mine,4,,")
    }

    @Test(arguments: Engine.all) func aReorganisationKeepsTheDaysUnderBothRoofs(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            #expect(try desk.pacesetter("import", "--units", units(desk)).lastLine.contains("4 rows, 5 created"))
            _ = desk.pacesetter("import", "--indicators", try desk.file("indicators.csv", "name,unit", "copper,t"))
            #expect(try desk.pacesetter("import", desk.file("july.csv", lines: Self.records(byCode: "T"))).code == .success)
            let totals = try desk.totals("--on", "1959-07-10")
            #expect(totals["Mansfeld/Office"]?.number("actual_to_date") == 15)
            #expect(totals["Mansfeld/Combine"]?.number("actual_to_date") == 40)
            #expect(totals["Mansfeld"]?.number("actual_to_date") == 55)
        }
    }

    @Test(arguments: Engine.all) func whoWritesToTheOldPlaceAfterTheMoveIsToldTheNewOne(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", "--units", try units(desk))
            _ = desk.pacesetter("import", "--indicators", try desk.file("indicators.csv", "name,unit", "copper,t"))
            let answer = desk.pacesetter(
                "import",
                try desk.file("july.csv", Self.header, "Mansfeld/Office/Thälmann,copper,1959-07-05,10,9", "Mansfeld/Office/Thälmann,copper,1959-07-06,10,9"))
            #expect(answer.complaints.contains("line 3") && answer.complaints.contains("its path on 1959-07-06: \"Mansfeld/Combine/Thälmann\""))
        }
    }

    @Test(arguments: Engine.all) func sayingAgainWhatHoldsChangesNothing(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", "--units", try units(desk))
            let before = try (desk.count("unit"), desk.count("placement"), desk.count("unit_trait"))
            #expect(try desk.pacesetter("import", "--units", units(desk)).lastLine.contains("0 created"))
            let after = try (desk.count("unit"), desk.count("placement"), desk.count("unit_trait"))
            #expect(after == before)
        }
    }

    @Test(arguments: Engine.all) func unitsCanBeTakenBackToo(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", "--units", try desk.file("first.csv", "unit,people", "Mansfeld,", "Mansfeld/Balvi,12"))
            let second = desk.pacesetter("import", "--units", try desk.file("second.csv", "unit,people", "Mansfeld/Balvi,4", "Mansfeld/Liter,9"))
            _ = desk.pacesetter("import", "--undo", String(second.lastLine.split(separator: " ")[1].dropLast()))
            let records = try desk.file("july.csv", lines: [Self.header] + (1...9).map { "Mansfeld/Balvi,copper,1959-07-0\($0),10,9" })
            _ = desk.pacesetter("import", records, "--create")
            // With four people only sums would be told.
            #expect(try desk.totals()["Mansfeld/Balvi"]?.number("completion") == 0.9)
            #expect(try desk.pacesetter("import", desk.file("liter.csv", Self.header, "Mansfeld/Liter,copper,1959-07-01,10,9")).code == .foundWrong)
        }
    }

    @Test(arguments: Engine.all) func unitsUnderFivePeopleAreNotAnalysed(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", "--units", try units(desk))
            let lines = (1...9).map { "Mansfeld/Combine/Fortschritt,copper,1959-07-0\($0),10,5" }
            _ = desk.pacesetter("import", try desk.file("july.csv", lines: [Self.header] + lines), "--create")
            let total = try desk.totals()["Mansfeld/Combine/Fortschritt"]
            #expect(total?.number("actual_to_date") == 45 && total?.number("completion") == nil)
        }
    }

    @Test(arguments: Engine.all) func aYearsPlanIsSpreadOverTheWorkedDays(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", "--units", try desk.file("units.csv", "unit", "Mansfeld/Balvi"))
            _ = desk.pacesetter("import", "--indicators", try desk.file("indicators.csv", "name,unit", "copper,t"))
            _ = desk.pacesetter("import", "--calendar", try desk.file("calendar.csv", "works,date,kind", "Mansfeld,1959-07-03,holiday"))
            let plan = try desk.file("plans.csv", "unit,indicator,from,until,plan,version", "Mansfeld/Balvi,copper,1959-07-01,1959-07-31,300,first")
            #expect(desk.pacesetter("import", "--plans", plan).lastLine.contains("1 rows, 1 created"))
            _ = desk.pacesetter(
                "import", try desk.file("july.csv", lines: ["unit,indicator,date,actual"] + [1, 2, 4, 5].map { "Mansfeld/Balvi,copper,1959-07-0\($0),9" }))
            let total = try desk.totals("--from", "1959-07-01", "--on", "1959-07-05", "--until", "1959-07-31")["Mansfeld/Balvi"]
            #expect(total?.number("plan_total") == 300)
            #expect(total?.number("plan_to_date") == 40)
            #expect(total?.number("completion") == 0.9)
        }
    }

    @Test(arguments: Engine.all) func aMinesPlanCountsWhereNothingBelowItIsPlanned(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", "--units", try desk.file("units.csv", "unit", "Mansfeld/Thälmann/Balvi", "Mansfeld/Thälmann/Liter"))
            _ = desk.pacesetter("import", "--indicators", try desk.file("indicators.csv", "name,unit", "copper,t"))
            _ = desk.pacesetter(
                "import", "--plans", try desk.file("plans.csv", "unit,indicator,from,until,plan", "Mansfeld/Thälmann,copper,1959-07-01,1959-07-10,100"))
            let lines = (1...5).flatMap { ["Mansfeld/Thälmann/Balvi,copper,1959-07-0\($0),4", "Mansfeld/Thälmann/Liter,copper,1959-07-0\($0),5"] }
            _ = desk.pacesetter("import", try desk.file("july.csv", lines: ["unit,indicator,date,actual"] + lines))
            #expect(try desk.totals("--on", "1959-07-05")["Mansfeld/Thälmann"]?.number("completion") == 0.9)
        }
    }

    /// One line names the mine by its path, the other by its code.
    @Test(arguments: Engine.all) func aPlanThatIsStatedTwiceInOneFileNamesBothLines(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            _ = desk.pacesetter("import", "--units", try desk.file("units.csv", "unit,code", "Mansfeld/Balvi,B"))
            _ = desk.pacesetter("import", "--indicators", try desk.file("indicators.csv", "name,unit", "copper,t"))
            let lines = ["unit,unit_code,indicator,from,until,plan", "Mansfeld/Balvi,,copper,1959-01-01,1959-12-31,300"]
            let file = try desk.file("plans.csv", lines: lines + [",B,copper,1960-01-01,1960-12-31,310", ",B,copper,1959-01-01,1959-12-31,320"])
            let answer = desk.pacesetter("import", "--plans", file)
            #expect(answer.code == .foundWrong && answer.complaints.contains("line 4: found a second plan"), "\(answer.complaints)")
            #expect(answer.complaints.contains("the other is line 2"))
            #expect(try desk.count("plan") == 0)
        }
    }

    @Test(arguments: [
        ("--units", "unit,poeple\nW,3", "the column \"poeple\""), ("--units", "unit,people\nW,many", "found \"many\", expected a whole number of people"),
        ("--units", "unit\nW//A", "a path without an empty level"), ("--units", "unit,from,until\nW,1959-07-02,1959-07-01", "a day not before 1959-07-02"),
        ("--units", "unit,catch_all\nW,yes", "expected 0 or 1"), ("--units", "unit,code\nW/A,A\nW/B,A", "expected each unit once"),
        ("--indicators", "name,kind\nx,sum", "expected amount, ratio, count, milestone"),
        ("--indicators", "name,direction\nx,within", "a lower or an upper limit"),
        ("--plans", "unit,indicator,from,until,plan\nW,x,1959-01-01,2959-12-31,1", "a plan of at most 50 years"),
        ("--plans", "unit,indicator,from,until,plan\nW,x,1959-01-01,1959-12-31,-1", "a number that is not negative"),
        ("--calendar", "date,kind\n1959-01-01,free", "expected work, rest or holiday"),
        ("--calendar", "date,kind\n1959-12-24,rest\n1959-12-25,rest\n1959-12-24,holiday", "line 4: found 1959-12-24 again"),
        ("--calendar", "date,kind,shift\n1959-12-24,rest,A\n1959-12-24,work,B\n1959-12-24,rest,A", "it stands in line 2 already"),
    ])
    func aWrongDefinitionIsToldInASentence(option: String, content: String, sentence: String) throws {
        try Desk.at(.sqlite) { desk in
            let answer = desk.pacesetter("import", option, try desk.file("file.csv", content))
            #expect(answer.code == .foundWrong && answer.complaints.contains(sentence), "\(answer.complaints)")
            #expect(try desk.count("entry") == 0)
        }
    }
}
