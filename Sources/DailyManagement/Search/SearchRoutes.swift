import Language
package import Planning
import Web
package import Works

/// Where units are found by their names.
package enum SearchRoutes {
    /// A page of them, and a list below the field.
    private static let mostOnPage = 50
    private static let mostSuggested = 8

    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/search", .somewhere(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit)
            return .html(page(try SearchView(text(visit), scene, desk, most: mostOnPage), scene))
        }
        doors.get("/works/:works/search/suggestions", .somewhere(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit), view = try SearchView(text(visit), scene, desk, most: mostSuggested)
            return .fragment(SearchPages.suggestions(view, scene.language, most: mostSuggested))
        }
    }

    private static func text(_ visit: Visit) -> String { visit.request.query[SearchField.field] ?? "" }

    private static func page(_ view: SearchView, _ scene: Scene) -> Page {
        let language = scene.language, pages = SearchPages(view: view, language: language)
        let title = view.text.isEmpty ? language(.search) : "\(view.text) · \(language(.search))"
        let root = scene.visit.may(.seeFigures, on: scene.path) ? scene.outlook.address(of: .today) : nil
        return scene.reader.page(title: title, header: scene.reader.header(path: [.init(String(scene.path.name), root), .init(language(.search))])) {
            pages.write(to: &$0)
        }
    }
}
