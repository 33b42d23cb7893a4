import Database
import Language
import Planning
import Web
import Works

/// A proposal on its way in: what was typed, what it is about, which others are like it.
struct ProposalSending: Sendable {
    let scene: Scene
    let form: ProposalForm
    let rules: ProposalRules
    private let about: Matter?
    private let again: Matter?
    private let similar: [Matter]
    var problems: [String: Message]
    private var photos: [ShelvedFile] = []

    init(_ scene: Scene, _ sent: Form, _ db: Connection) throws {
        let works = scene.columns.works.id, store = MatterStore(db, of: works), rules = try ProposalRulesStore(db, of: works).rules()
        var form = ProposalForm(sent)
        func seen(_ id: ID<Matter>?) throws -> Matter? {
            try id.flatMap { try store.matter($0) }.flatMap { scene.visit.may(.seeFigures, on: scene.path(of: $0.unit)) ? $0 : nil }
        }
        about = try seen(form.about)
        again = try seen(form.again).flatMap { $0.proposalStage == .declined && $0.kind == .proposal ? $0 : nil }
        let isOpened = scene.visit.request.method == .get
        if isOpened, let again, let declined = try ProposalStore(db, of: works).proposal(again.id) { form.idea = declined.idea }
        problems = isOpened ? [:] : form.problems(rules.signatures(of: scene.visit.voice)).byField
        similar =
            isOpened || !problems.isEmpty
            ? []
            : try store.likes(.proposal, of: form.idea.disturbs + " " + form.idea.proposes, scene) { $0.id != form.again }
        if !problems.isEmpty || !similar.isEmpty, scene.visit.request.files(in: FileField.photos).contains(where: { $0.size > 0 }) {
            problems[FileField.photos] = .choosePhotosAgain
        }
        (self.scene, self.form, self.rules) = (scene, form, rules)
    }

    var isReady: Bool { problems.isEmpty && similar.isEmpty }

    /// What a file was called may say whose it is.
    mutating func keep(_ photos: [ShelvedFile]) { self.photos = form.signature == .nameless ? photos.map(\.unnamed) : photos }

    var pages: ProposalFormPages {
        ProposalFormPages(scene: scene, rules: rules, form: form, about: about, again: again, problems: problems, similar: similar)
    }

    var author: Author { form.signature == .nameless ? .nameless(scene.visit) : scene.visit.author(on: "proposals") }

    func proposal(in db: Connection) throws -> NewProposal {
        let works = scene.columns.works, sender = author.person
        let promised = AnswerTerm.end(after: rules.daysToAnswer, from: scene.today, in: try CalendarStore(db, of: works).calendar())
        let head = try Answerer.upward(of: scene.path, scene, but: Set([sender].compactMap { $0 }), in: db)
        var new = NewProposal(form.idea, at: scene.unit.id, signed: form.signature ?? .quiet, form.receipt, by: promised, from: head)
        new.about = about?.id
        new.again = again.map { ($0.id, form.reason) }
        (new.photos, new.caption) = (photos, scene.visit.caption)
        return new
    }
}

extension Answerer {
    /// The nearest head at a unit or above it, as things stand today.
    static func upward(of path: UnitPath, _ scene: Scene, but others: Set<ID<Person>>, in db: Connection) throws -> Answerer? {
        let units = sequence(first: path, next: \.parent).compactMap { scene.columns.organisation.unit(at: $0, on: scene.today) }
        guard !units.isEmpty else { return nil }
        let appointments = try AppointmentStore(db, of: scene.columns.works.id).appointments(over: units)
        return nearest(upward: units, of: appointments, on: scene.today, but: others)
    }
}
