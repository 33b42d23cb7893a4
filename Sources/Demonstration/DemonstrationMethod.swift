import Improvement
import Planning
import Works

/// A proven way of working as somebody of a demonstration works writes it down, and the units that take it over.
struct DemonstrationMethod: Sendable {
    let title: String
    /// Where it was first done.
    let unit: String
    let day: Day
    let obstacle: String
    let done: String
    let effect: String
    let conditions: String
    /// By which figures one may look, and since when.
    var evidence: (indicator: String, since: Day)?
    /// From the same day on.
    let takenOverBy: [String]

    /// - Parameter person: who writes and answers for all of the works.
    func event(by person: String) -> DemonstrationEvent { DemonstrationEvent { loop in try write(to: loop, by: person) } }

    private func write(to loop: DemonstrationLoop, by person: String) throws {
        var written = WrittenMethod(title, against: obstacle, done: done)
        (written.effect, written.conditions) = (effect, conditions)
        written.evidence = evidence.map { Method.Evidence(loop.indicator($0.indicator), since: $0.since) }
        let desk = loop.methods(of: person, on: day), id = try desk.publish(written, at: loop.unit(unit), in: nil)
        try desk.invite(takenOverBy.map(loop.unit), to: loop.matter(id), "", in: nil)
        for adoption in try MethodStore(loop.db, of: loop.works.id).adoptions(of: id) {
            try desk.answer(adoption, .adopted, since: day, because: "", seen: nil, in: nil)
        }
    }
}
