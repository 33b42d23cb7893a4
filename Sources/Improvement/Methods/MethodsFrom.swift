import Language
import Planning
import Web
import Works

extension MatterPages {
    /// The methods that were written from a measure or a mission, and, once it has come to its end, where the next one is: with what is known already.
    func writeMethods(done: String, _ evidence: Method.Evidence?, to html: inout HTML) {
        let scene = view.scene
        writeTied(.from, .methodsFromIt, to: &html)
        guard let evidence, scene.visit.may(.lead, on: scene.path(of: view.matter.unit)) else { return }
        html.actions { $0.a(scene.language(.writeAMethod), .class("button quiet"), .href(address(of: form(done, evidence)))) }
    }

    private func form(_ done: String, _ evidence: Method.Evidence) -> [(name: String, value: String)] {
        let obstacle = view.ties.first { $0.tie == .about && $0.matter.kind == .obstacle }?.matter.title
        return [
            (MethodForm.fromField, String(view.matter.id.number)), (MatterForm.title, view.matter.title), (MethodForm.obstacleField, obstacle ?? ""),
            (MethodForm.doneField, done), (MethodForm.indicatorField, view.scene.columns.book[evidence.indicator]?.name ?? ""),
            (MethodForm.sinceField, evidence.since.description),
        ]
    }

    private func address(of fields: [(name: String, value: String)]) -> Address {
        let place = view.scene.outlook.changed { $0.unit = view.matter.unit }
        return Address(path: place.path(of: .matters(.method, "new")), query: place.query + fields)
    }
}
