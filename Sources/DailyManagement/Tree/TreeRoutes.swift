import Language
package import Planning
import Web
package import Works

/// The tree of a works, or of what stands below one of its units.
package enum TreeRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/tree", .somewhere(.seeFigures)) { visit in .html(page(try desk.scene(of: visit), desk)) }
        doors.get("/works/:works/units/:unit/tree", .deed(.seeFigures)) { visit in .html(page(try desk.scene(of: visit), desk)) }
    }

    private static func page(_ scene: Scene, _ desk: PlanningDesk) -> Page {
        let view = TreeView(scene, desk)
        let pictures = scene.visit.request.query["as"] == TreeManner.pictures.rawValue ? TreePictures(view, scene, desk).chart : nil
        let pages = TreePages(view: view, scene: scene, pictures: pictures)
        return scene.page(scene.language(.tree), at: .tree) { pages.write(to: &$0) }
    }
}
