import Database
import Demonstration
import Planning
import TestSupport
import Testing
import Web
import Works

/// What is expected of the people of the demonstration works, what others did in what they share, and their day: each line leads to a page.
@Suite struct DemonstrationExpectationTests {
    @Test(arguments: DemonstrationWorks.all(today: Day("2026-11-20")!).map(\.name)) func everyLineLeadsToAPage(works name: String) throws {
        let works = try #require(DemonstrationWorks.all(today: Day("2026-11-20")!).first { $0.name == name })
        try DemonstrationHouse.on(.sqlite, works) { house in
            for person in try house.database.read({ try PersonStore($0, of: DemonstrationHouse.works).all() }) {
                let browser = try house.browser(of: person.id)
                for page in try pages(of: person.id, house) {
                    let text = try browser.get(page).text
                    for link in Set(text.matches(of: /href="(\/works\/1\/units\/[0-9]+\/[a-z]+\/[0-9]+)"/).map { String($0.1) }) {
                        #expect(status(of: link, browser) == .ok, "\(person.name): \(page.string) leads to \(link)")
                    }
                }
            }
        }
    }

    private func pages(of person: ID<Person>, _ house: DemonstrationHouse) throws -> [Address] {
        let offices = try house.database.read { try AppointmentStore($0, of: DemonstrationHouse.works).appointments(of: person) }
        let days = offices.map { Address(path: ["works", "1", "units", String($0.unit.number), "day"]) }
        return [Address(path: ["works", "1", "expected"]), Address(path: ["works", "1", "news"])] + days
    }

    /// Where one is led on, of the page to which one comes.
    private func status(of link: String, _ browser: Browser) -> Status {
        let response = browser.get(Address(stringLiteral: link))
        return response.headers["Location"].map { browser.get(Address(stringLiteral: $0)).status } ?? response.status
    }

    @Test func milaReadsHerTaskWithinTheMeasureAboveFromHerListOfWhatIsExpected() throws {
        try DemonstrationHouse.on(.sqlite, .nordwerk(today: Day("2026-11-20")!)) { house in
            let people = try house.database.read { try PersonStore($0, of: DemonstrationHouse.works).all() }
            let mila = try house.browser(of: #require(people.first { $0.name == "Mila Novak" }).id)
            #expect(try mila.get(Address(path: ["works", "1", "expected"])).text.contains("/tasks/"))
        }
    }
}
