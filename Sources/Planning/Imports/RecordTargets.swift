import Database
import Works

/// Turns the names of a file of records into the works' own numbers, and notes what has to be created.
final class RecordTargets {
    private let database: Database
    private let options: RecordImport.Options
    private var works: Works?
    private var footing: Footing?
    private var units: UnitRegister!
    private(set) var book = IndicatorBook()
    private(set) var numbers = RecordNumbers()
    private var indicatorPlaces: [String: Int] = [:]
    private var shiftPlaces: [String: Int] = [:]
    private var newIndicators: Set<ID<Indicator>> = []
    private var newShifts: [(name: String, number: Int64)] = []
    private var free: Range<Int64> = 1..<1
    private var root: String?

    /// A works' numbers are taken in blocks: one write for a thousand new units.
    private static let block = 1024

    init(in database: Database, _ options: RecordImport.Options) throws {
        (self.database, self.options) = (database, options)
        if let root = options.root { try settle(on: String(root.levels[0])) } else { try settleOnTheOnlyWorks() }
    }

    // MARK: Names to numbers

    func unit(_ name: UnitName, on day: Day) throws -> ID<Unit> {
        switch name {
        case .code(let code):
            guard works != nil else { throw UnitProblem.unknownCode(code) }
            return try units.unit(code: code)
        case .path(let path):
            let first = String(path.levels[0])
            try settle(on: first)
            guard root == first else { throw RecordProblem.otherWorks(root ?? "") }
            return try units.unit(at: path, on: day)
        }
    }

    /// Whether the name stands for one unit on all days; a unit that has moved has its paths for a time each.
    func isFixed(_ name: UnitName) -> Bool {
        guard case .path(let path) = name else { return true }
        let stays = units.organisation.everAt(path)
        return stays.isEmpty || stays.count == 1 && stays[0].from == .always && stays[0].until == nil
    }

    /// - Returns: its place among the import's indicators.
    func indicator(_ name: String) throws -> Int {
        if let known = indicatorPlaces[name] { return known }
        guard options.missing == .create else { throw RecordProblem.unknownIndicator(book) }
        guard indicatorPlaces.count < RecordItem.mostNames else { throw RecordProblem.tooManyNames }
        let id = ID<Indicator>(try number())
        newIndicators.insert(id)
        book.add(Indicator(name: name), as: id)
        add(id, named: name)
        return numbers.indicators.count - 1
    }

    /// - Returns: its place among the import's shifts.
    func shift(_ name: String) throws -> Int {
        if let known = shiftPlaces[name] { return known }
        guard numbers.shifts.count < RecordItem.mostNames else { throw RecordProblem.tooManyNames }
        let number = try number()
        newShifts.append((name, number))
        add(shift: number, named: name)
        return numbers.shifts.count - 1
    }

    private func add(_ indicator: ID<Indicator>, named name: String) {
        // Of two with one name the older one is meant, as everywhere.
        if indicatorPlaces[name] == nil { indicatorPlaces[name] = numbers.indicators.count }
        numbers.indicators.append(indicator)
    }

    private func add(shift number: Int64, named name: String) {
        shiftPlaces[name] = numbers.shifts.count
        numbers.shifts.append(number)
    }

    func day(_ civil: Day, hour: Int?) -> Day {
        guard let hour, let works else { return civil }
        return works.day(of: civil, hour: hour)
    }

    /// A new indicator is what its figures look like.
    func define(_ id: ID<Indicator>, as kind: Indicator.Kind) {
        guard newIndicators.contains(id), var indicator = book[id] else { return }
        indicator.kind = kind
        book.add(indicator, as: id)
    }

    func isNew(_ indicator: ID<Indicator>) -> Bool { newIndicators.contains(indicator) }
    /// What was decided about new indicators, and how to say otherwise.
    var remarks: [String] {
        newIndicators.compactMap { book[$0] }.filter { $0.kind == .ratio }.map {
            "\"\($0.name)\" is taken for a ratio, by its figures; say otherwise with --indicators FILE (name,kind,direction,unit)"
        }.sorted()
    }

    var created: Int { (units?.newcomers.count ?? 0) + newIndicators.count }

    /// What a row is about, in words.
    func name(of item: RecordItem) -> String {
        let place = item.place
        let unit = units.name(of: place.unit, on: place.day)
        let parts = [place.shift > 0 ? shiftPlaces.first { $0.value == place.shift }.map { "shift \($0.key)" } : nil, place.hour.map { "hour \($0)" }]
        return (["\"\(unit)\"", book[numbers.indicators[place.indicator]]?.name ?? "", place.day.description] + parts.compactMap { $0 }).joined(separator: ", ")
    }

    func sentence(of question: Question) -> String {
        question.sentence(
            unit: units.name(of: ID(Int64(question.unit)), on: .always), indicator: book[numbers.indicators[Int(question.indicator)]]?.name ?? "")
    }

    // MARK: Storing

    /// The works, where it exists already.
    var known: Works? { works?.id == Self.notYetFounded ? nil : works }

    /// Begins the import's entry, in a works that is founded where it is missing, with the indicators and shifts that are new. Says
    /// how much is going to be created, so that another import that creates waits.
    /// - Throws: `FootingLost` where others have changed what was read at the beginning.
    func begin(in db: Connection, by author: Author) throws -> (works: Works, entry: ID<Entry>) {
        let works = try standing(in: db)
        let statements = StatementStore(db, of: works.id)
        let entry = try EntryStore(db, of: works.id).begin(.records, by: author, creating: created + newShifts.count, at: .now)
        for id in newIndicators.sorted() { if let indicator = book[id] { try IndicatorStore(db, of: works.id).state(indicator, as: id, by: entry) } }
        let named = try statements.shifts()
        for shift in newShifts {
            guard named[shift.name] == nil else { throw FootingLost(to: nil) }
            try statements.name(shift: shift.number, shift.name)
        }
        return (works, entry)
    }

    /// Creates the units that are missing, in steps: nobody sees them before the entry is done, and the floor need not wait for a
    /// hundred thousand of them.
    func create(in database: Database, of works: ID<Works>, by entry: ID<Entry>) throws {
        var step = StepSize(on: database.engine)
        var rest = units.newcomers[...]
        while !rest.isEmpty {
            let some = rest.prefix(step.rows)
            let seconds = try database.writeStep { db in
                try EntryStore(db, of: works).renew(entry, at: .now)
                try UnitStore(db, of: works).create(some, by: entry)
            }
            step.took(seconds: seconds, for: some.count)
            rest = rest.dropFirst(some.count)
        }
    }

    private func standing(in db: Connection) throws -> Works {
        if let known {
            try footing?.check(in: db, thatCreates: created + newShifts.count > 0)
            return known
        }
        guard let root else { throw WorksError.emptyDatabase }
        guard try WorksStore(db).works(named: root) == nil else { throw FootingLost(to: nil) }
        let founded = try WorksStore(db).found(named: root)
        // The numbers that were given out while reading are the works' own from its beginning.
        _ = try EntryStore(db, of: founded.id).numbers(Int(free.lowerBound))
        return founded
    }

    // MARK: Which works

    private static let notYetFounded = ID<Works>(0)

    private func settleOnTheOnlyWorks() throws {
        let known = try database.read { try WorksStore($0).all() }
        if known.count == 1 { try settle(on: known[0].name) }
    }

    private func settle(on name: String) throws {
        guard root == nil else { return }
        let all = try database.read { try WorksStore($0).all() }
        if let known = all.first(where: { $0.name == name }) {
            try database.read { db in try read(known, db) }
        } else {
            guard options.missing == .create else {
                throw all.isEmpty ? WorksError.emptyDatabase : WorksError.noWorks(named: name, known: all.map(\.name))
            }
            works = Works(id: Self.notYetFounded, name: name)
            units = UnitRegister(Organisation([]), missing: options.missing) { [unowned self] in try self.number() }
        }
        root = name
    }

    private func read(_ known: Works, _ db: Connection) throws {
        works = known
        footing = try Footing(db, of: known.id)
        units = UnitRegister(try UnitStore(db, of: known.id).organisation(), missing: options.missing) { [unowned self] in try self.number() }
        book = try IndicatorStore(db, of: known.id).book()
        for (id, indicator) in book.ordered { add(id, named: indicator.name) }
        for (name, number) in try StatementStore(db, of: known.id).shifts().sorted(by: { $0.value < $1.value }) { add(shift: number, named: name) }
    }

    /// The next free number. A works that is not founded yet counts from one; a dry run counts where no works ever gets to.
    private func number() throws -> Int64 {
        if free.isEmpty {
            if works?.id == Self.notYetFounded || works == nil {
                free = free.upperBound..<Self.neverReached
            } else if options.mode == .dry {
                free = Self.neverReached..<2 * Self.neverReached
            } else {
                let taken = try database.write { try EntryStore($0, of: works!.id).numbers(Self.block) }
                free = taken.lowerBound..<taken.upperBound + 1
            }
        }
        return free.removeFirst()
    }

    private static let neverReached: Int64 = 1 << 30
}

/// What is wrong with a record besides its form.
enum RecordProblem: Error {
    case otherWorks(String)
    case unknownIndicator(IndicatorBook)
    case tooManyNames

    var expected: String {
        switch self {
        case .otherWorks(let root): "a unit of \"\(root)\": one file is about one works"
        case .unknownIndicator(let book): book.expectation
        case .tooManyNames: "at most \(RecordItem.mostNames) different names in this column"
        }
    }
}
