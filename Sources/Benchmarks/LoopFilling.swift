import Database
import Improvement
import Planning
import Works

/// Fills a works with what years of improvement leave behind: proposals with their answers, tasks with their reports, methods, written through the
/// same desks as anybody's.
struct LoopFilling {
    let database: String
    let proposals: Int
    let reports: Int
    let methods: Int

    private static let works = "Nordwerk"
    /// How many people propose and take on tasks.
    private static let people = 3_000
    /// A task that drags on is reported on so often before it is done.
    private static let reportsOfATask = 10
    private static let tasksOfAMeasure = 50
    /// Each a transaction: as many as a disk takes at once.
    private static let batch = 2_000

    func run() throws {
        let opened = try Database.open(database)
        defer { opened.close() }
        let ground = try opened.write { db in try LoopGround(db, Self.works, people: Self.people) }
        let (_, time) = try timed {
            try each(proposals, opened, ground) { number, desk in try desk.propose(number) }
            try each(methods, opened, ground) { number, desk in try desk.publish(number) }
            try each(reports / (Self.tasksOfAMeasure * Self.reportsOfATask), opened, ground, batch: Self.batch / Self.tasksOfAMeasure) { number, desk in
                let measure = try desk.measure(number)
                for task in 0..<Self.tasksOfAMeasure { try desk.task(number * Self.tasksOfAMeasure + task, within: measure, Self.reportsOfATask) }
            }
        }
        print("{\"proposals\":\(proposals),\"reports\":\(reports),\"methods\":\(methods),\"unit\":\"\(ground.address)\",\"seconds\":\(time.seconds)}")
    }

    private func each(
        _ count: Int, _ opened: Database, _ ground: LoopGround, batch: Int = batch, _ write: (Int, LoopWriter) throws -> Void
    ) throws {
        for first in stride(from: 0, to: count, by: batch) {
            try opened.write { db in
                let writer = LoopWriter(db, ground)
                for number in first..<min(first + batch, count) { try write(number, writer) }
            }
        }
    }
}

/// Where it is written, and by whom.
struct LoopGround: Sendable {
    let works: Works
    let units: [ID<Unit>]
    let root: ID<Unit>
    let people: [ID<Person>]
    let today: Day

    init(_ db: Connection, _ name: String, people count: Int) throws {
        works = try WorksStore(db).works(of: UnitPath(name))
        let organisation = try UnitStore(db, of: works.id).organisation(), today = WorksClock(of: works).day(at: .now)
        self.today = today
        units = organisation.units.keys.sorted()
        root = units.first { organisation.path(of: $0, on: today)?.parent == nil } ?? units[0]
        let numbers = try EntryStore(db, of: works.id).numbers(count)
        people = numbers.map { ID($0) }
        for person in people { try PersonStore(db, of: works.id).create(person, at: .now) }
    }

    var address: String { "/works/\(works.id.number)/units/\(root.number)" }
}

/// Writes one of each.
struct LoopWriter {
    private let db: Connection
    private let ground: LoopGround
    private let sentences = LoopSentences()

    init(_ db: Connection, _ ground: LoopGround) { (self.db, self.ground) = (db, ground) }

    private var works: ID<Works> { ground.works.id }
    private func unit(_ number: Int) -> ID<Unit> { ground.units[number % ground.units.count] }
    private func person(_ number: Int) -> ID<Person> { ground.people[number * 7 % ground.people.count] }

    private func desk(of person: ID<Person>, on day: Day) -> MatterDesk {
        MatterDesk(db, of: works, by: Author(name: "benchmark", person: person, source: "benchmark", at: .now), on: day)
    }

    /// Nine of ten are answered; what is open is of the last months.
    func propose(_ number: Int) throws {
        let day = ground.today - (100_000 - number % 100_000) / 100, author = person(number), head = person(number / 50)
        let idea = Idea(disturbs: sentences.one(number), proposes: sentences.one(number * 13 + 5), brings: "\(number % 90) h")
        let new = NewProposal(
            idea, at: unit(number), signed: .quiet, nil, by: day + 14, from: Answerer(head, at: unit(number)))
        let proposals = ProposalDesk(desk(of: author, on: day), db, of: works, on: day)
        let id = try proposals.send(new, by: author, in: nil)
        guard number % 10 != 9, let matter = try MatterStore(db, of: works).matter(id) else { return }
        let answers = ProposalDesk(desk(of: head, on: day + 9), db, of: works, on: day + 9)
        try answers.answer(matter, number % 3 == 0 ? .declined : .accepted, because: sentences.one(number + 3), seen: nil, in: nil)
    }

    func publish(_ number: Int) throws {
        let day = ground.today - number % 900
        var method = WrittenMethod(sentences.one(number * 11 + 1), against: sentences.one(number), done: sentences.one(number * 3 + 2))
        method.conditions = sentences.one(number * 5)
        _ = try MethodDesk(desk(of: person(number), on: day), db, of: works, on: day).publish(method, at: unit(number), in: nil)
    }

    func measure(_ number: Int) throws -> Matter {
        let owner = person(number), decided = DecidedMeasure(sentences.one(number), owner: owner, due: ground.today + 30)
        let id = try MeasureDesk(desk(of: owner, on: ground.today), db, of: works).decide(decided, at: unit(number), in: nil)
        return try MatterStore(db, of: works).matter(id)!
    }

    /// Reported as not done until, with the last report, it is.
    func task(_ number: Int, within measure: Matter, _ reports: Int) throws {
        let owner = person(number), begun = ground.today - 30 - number % 700
        let id = try TaskDesk(desk(of: owner, on: begun)).give(GivenTask(sentences.one(number), to: owner, by: begun + 3), within: measure, in: nil)
        for report in 1...reports {
            let day = begun + report, tasks = TaskDesk(desk(of: owner, on: day))
            guard let task = try MatterStore(db, of: works).matter(id) else { return }
            let said: TaskReport = report < reports || number % 40 == 0 ? .notDone(because: sentences.one(report), until: day + 2) : .done("")
            try tasks.report(task, said, seen: nil, in: nil)
        }
    }
}

/// What people write, in four languages: few words that stand everywhere, many that stand seldom, a number that stands once.
struct LoopSentences {
    private static let subjects = [
        ["The crane", "The loader", "Our furnace", "The slab shears", "The pump", "The inspection", "The gearbox", "The conveyor"],
        ["Der Kran", "Der Lader", "Unser Ofen", "Die Schere", "Die Pumpe", "Die Prüfung", "Das Getriebe", "Das Förderband"],
        ["Кран", "Погрузчик", "Наша печь", "Ножницы", "Насос", "Контроль", "Редуктор", "Конвейер"],
        ["吊车", "装载机", "加热炉", "剪切机", "水泵", "检验", "减速机", "输送带"],
    ]
    private static let troubles = [
        ["waits for blanks", "stops at the change of shift", "loses oil", "is cleaned too late", "needs a second signature", "runs empty at noon"],
        ["wartet auf Rohlinge", "steht beim Schichtwechsel", "verliert Öl", "wird zu spät gereinigt", "braucht zwei Unterschriften", "läuft leer"],
        ["ждёт заготовок", "стоит при смене", "теряет масло", "чистится слишком поздно", "требует второй подписи", "работает вхолостую"],
        ["等待毛坯", "换班时停机", "漏油", "清理太晚", "需要第二次签字", "中午空转"],
    ]
    private static let places = [
        ["in hall", "at stand", "behind gate", "on line"],
        ["in Halle", "an Gerüst", "hinter Tor", "auf Linie"],
        ["в цехе", "у клети", "за воротами", "на линии"],
        ["在车间", "在机架", "在门后", "在生产线"],
    ]

    func one(_ number: Int) -> String {
        let language = number % 4, mixed = number &* 2_654_435_761
        func any(_ words: [[String]], _ shift: Int) -> String { words[language][(mixed >> shift & 0xFFFF) % words[language].count] }
        let place = "\(any(Self.places, 17)) \((mixed >> 23 & 0xFFFF) % 60)"
        return "\(any(Self.subjects, 4)) \(any(Self.troubles, 9)) \(place), \(seldom(mixed >> 7 & 0xFFFF)) K\(number)"
    }

    /// A part's or a machine's name: some five thousand of them.
    private func seldom(_ number: Int) -> String {
        let beginnings = ["Bal", "Mor", "Tek", "Ulm", "Zin", "Gor", "Pet", "Lim", "Dra", "Kos"], middles = ["an", "er", "is", "ot", "ul"]
        return beginnings[number % 10] + middles[number / 10 % 5] + ["ex", "on", "ard", "ik", "um"][number / 50 % 5] + "\(number / 250 % 20)"
    }
}
