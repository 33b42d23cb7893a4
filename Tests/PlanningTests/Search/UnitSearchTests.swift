import Testing
import Works

@testable import Planning

/// A combine whose units bear names from four countries; the Thälmann mine stood under the head office until July 1959.
@Suite struct UnitSearchTests {
    private static let july10 = Day("1959-07-10")!
    private static let search = UnitSearch(organisation)

    private static let organisation: Organisation = {
        var units: [Unit] = [], ids: [String: ID<Unit>] = [:]
        func add(_ path: String, code: String? = nil) {
            let path = UnitPath(path), id = ID<Unit>(Int64(units.count + 1))
            ids[path.text] = id
            let place = Placement(from: .always, parent: path.parent.flatMap { ids[$0.text] }, name: String(path.name))
            units.append(Unit(id: id, code: code ?? path.text, placements: [place]))
        }
        add("Mansfeld")
        for path in ["Otto Brosowski", "Otto Brosowski/Team 1", "Otto Brosowski/Team 12", "Fortschritt", "Fortschritt/Team 1", "Weiße Straße", "Head office"] {
            add("Mansfeld/" + path)
        }
        for path in ["初轧车间", "初轧车间/第二班", "Цех № 3", "Тяжёлый стан", "Ｗｉｄｅ ｓｔｒｉｐ", "Søndre værk"] { add("Mansfeld/" + path) }
        add("Mansfeld/Smelter", code: "SM-04a")
        units.append(
            Unit(
                id: ID(99), code: "TH",
                placements: [
                    Placement(from: .always, parent: ids["Mansfeld/Head office"], name: "Thälmann"),
                    Placement(from: Day("1959-07-06")!, parent: ids["Mansfeld"], name: "Thälmann mine"),
                ]))
        return Organisation(units)
    }()

    private func found(_ text: String, on day: Day = july10, maySee: (ID<Unit>) -> Bool = { _ in true }) -> [String] {
        Self.search.find(text, on: day, atMost: 20, maySee: maySee).hits.map { String($0.stay.path.text.dropFirst("Mansfeld/".count)) }
    }

    @Test(arguments: [
        ("otto brosowski", "Otto Brosowski"), ("BROSOWSKI", "Otto Brosowski"), ("ottobrosowski", "Otto Brosowski"), ("Brosowksi", "Otto Brosowski"),
        ("brosovski", "Otto Brosowski"), ("Fortschrit", "Fortschritt"), ("thalmann", "Thälmann mine"), ("Thaelmann", "Thälmann mine"),
        ("THÄLMANN", "Thälmann mine"), ("weisse strasse", "Weiße Straße"), ("Weiße Straße", "Weiße Straße"), ("sondre vaerk", "Søndre værk"),
        ("sm04a", "Smelter"), ("SM 04", "Smelter"), ("wide strip", "Ｗｉｄｅ ｓｔｒｉｐ"), ("ｓｍｅｌｔｅｒ", "Smelter"),
    ])
    func aUnitIsFoundHoweverItIsWritten(text: String, name: String) { #expect(found(text).first == name) }

    @Test(arguments: [
        ("初", "初轧车间"), ("轧车", "初轧车间"), ("车间", "初轧车间"), ("第二班", "初轧车间/第二班"), ("第二半", "初轧车间/第二班"), ("цех", "Цех № 3"), ("ЦЕХ №3", "Цех № 3"),
        ("тяжелый", "Тяжёлый стан"), ("ТЯЖЁЛЫЙ СТАН", "Тяжёлый стан"), ("тежелый", "Тяжёлый стан"),
    ])
    func chineseAndRussianNamesAreFoundLikeAnyOther(text: String, name: String) { #expect(found(text).first == name) }

    @Test func theNameItselfComesBeforeThoseThatBeginSo() {
        #expect(found("team 1") == ["Fortschritt/Team 1", "Otto Brosowski/Team 1", "Otto Brosowski/Team 12"])
        #expect(found("team 12") == ["Otto Brosowski/Team 12"])
    }

    @Test func aWordOfWhatStandsAboveTellsEqualNamesApart() {
        #expect(found("brosowski team 1") == ["Otto Brosowski/Team 1", "Otto Brosowski/Team 12"])
        #expect(found("fort 1") == ["Fortschritt/Team 1"])
    }

    @Test func whatOnlySomethingAboveIsCalledIsNotMeant() { #expect(found("brosowski") == ["Otto Brosowski"]) }

    @Test func aNumberIsNeverTakenForAnother() { #expect(!found("team 13").contains("Otto Brosowski/Team 12")) }

    @Test func aUnitIsToldOnceByThePlaceThatHolds() {
        #expect(found("thalmann") == ["Thälmann mine"])
        #expect(found("thalmann", on: Day("1959-07-01")!) == ["Head office/Thälmann"])
    }

    @Test func aFormerPlaceIsFoundBehindThePresentOnes() {
        #expect(found("head office") == ["Head office"])
        #expect(found("office thalmann") == ["Head office/Thälmann"])
    }

    @Test func whatTheReaderMayNotSeeIsNeitherShownNorCounted() {
        let result = Self.search.find("team 1", on: Self.july10, atMost: 20) { unit in
            Self.organisation.path(of: unit, on: Self.july10)?.isWithin(UnitPath("Mansfeld/Fortschritt")) == true
        }
        #expect(result.count == 1 && result.hits.map(\.stay.path.text) == ["Mansfeld/Fortschritt/Team 1"])
        #expect(found("mansfeld", maySee: { $0.number > 1 }).isEmpty)
    }

    @Test func slipsAreForgivenOnlyWhereNothingIsCalledSo() {
        let right = Self.search.find("smelter", on: Self.july10, atMost: 20) { _ in true }
        let wrong = Self.search.find("smleter", on: Self.july10, atMost: 20) { _ in true }
        let worse = Self.search.find("Fotrshcrtit", on: Self.july10, atMost: 20) { _ in true }
        #expect(right.manner == .asWritten && wrong.manner == .withSlips && worse.manner == .guessed)
        #expect(wrong.hits == right.hits && worse.hits.first?.stay.path.name == "Fortschritt")
    }

    @Test func moreThanIsShownIsCounted() {
        let result = Self.search.find("team", on: Self.july10, atMost: 2) { _ in true }
        #expect(result.count == 3 && result.hits.count == 2)
    }

    @Test(arguments: ["", "   ", "—", "?!", "\u{0301}", "☃"]) func nothingIsFoundByNothing(text: String) {
        #expect(found(text).isEmpty)
    }
}

/// The index against going through every name by hand.
@Suite struct ClosenessTests {
    @Test(arguments: [
        ("brosowksi", "brosowski", 1), ("brosowski", "brosowskis mine", 0), ("brsowski", "brosowski", 1), ("bbrosowski", "brosowski", 1),
        ("abc", "xyz", nil), ("kitten", "sitting", 2), ("ab", "ba", 1),
    ])
    func slipsAreCountedUpToTheEndOfTheWord(word: String, text: String, slips: Int?) {
        let (word, text) = (word.unicodeScalars.map(\.value), text.unicodeScalars.map(\.value))
        let counted = word.withUnsafeBufferPointer { word in text.withUnsafeBufferPointer { Slips.between(word, andBeginningOf: $0, most: 2) } }
        #expect(counted == slips)
    }

    /// Whatever is made of a name by one slip is found again: the signatures rule nothing out that is near.
    @Test func everyNameIsFoundAgainAfterAnyOneSlip() {
        let names = ["walzwerk", "brosowski", "прокатный", "verzinkerei", "blooming mill", "初轧钢车间"]
        let index = NameIndex(names)
        for (number, name) in names.enumerated() {
            let signs = Array(FoldedText(name).words[0].signs.map { Character(Unicode.Scalar($0)!) })
            for place in signs.indices {
                var slipped = [signs, signs, signs, signs]
                slipped[0].remove(at: place)
                slipped[1].insert("x", at: place)
                slipped[2][place] = "x"
                if place > 0 { slipped[3].swapAt(place, place - 1) }
                for wrong in slipped {
                    let answer = index.closeness(to: [FoldedText(String(wrong))]) { _ in 1 }
                    #expect(answer.map { $0.closeness(toWord: 0, of: number) != .none } == true, "\(String(wrong)) for \(name)")
                }
            }
        }
    }
}
