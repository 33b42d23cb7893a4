import Language
import Planning
package import Web
import Works

extension MatterPages {
    /// What is decided about it, and where the next measure is: on the page of an obstacle, a proposal, a visit.
    package func writeMeasures(to html: inout HTML) {
        write((view.tied[.about] ?? []).filter { $0.kind == .measure }, .measuresAboutIt, to: &html)
        writeWayToMeasure("button quiet", to: &html)
    }

    /// The form is tied to it, and filled in where it says what is to be done.
    func writeWayToMeasure(_ style: String, to html: inout HTML) {
        let scene = view.scene, about = view.matter
        guard scene.visit.may(.lead, on: scene.path) else { return }
        let query = scene.outlook.query + [(name: MeasureForm.about, value: String(about.id.number))]
        let form = Address(path: scene.outlook.path(of: .matters(.measure, "new")), query: query)
        html.actions { $0.a(scene.language(.decideMeasure), .class(style), .href(form)) }
    }
}
