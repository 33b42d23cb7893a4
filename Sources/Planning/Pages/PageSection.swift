package import Language
package import Web
package import Works

/// A section that another capability brings to a page of a unit.
package struct PageSection: Sendable {
    /// Whose page it is, on which day, and for whom. Nothing here is of a person: what is written is kept for all who may see the same.
    package struct Place: Sendable {
        package let columns: WorksPanorama
        package let unit: Unit
        /// Where it stands on the day.
        package let path: UnitPath
        package let on: Day
        /// The works' own day by its clock.
        package let today: Day
        package let language: Language
        /// Which units may be named, and where they lead.
        package let guide: UnitGuide
    }

    /// By what a page knows that its content is another.
    package enum Basis: Sendable {
        /// The works' change number tells.
        case figures
        /// The number of its matters tells: obstacles, proposals and what else is followed without changing a figure.
        case matters
    }

    package typealias Content = @Sendable (inout HTML) -> Void

    let basis: Basis
    private let content: @Sendable (Place) throws -> Content?

    /// - Parameter content: nil where there is nothing to tell of the unit.
    package init(on basis: Basis, content: @escaping @Sendable (Place) throws -> Content?) { (self.basis, self.content) = (basis, content) }

    package func content(of scene: Scene) throws -> Content? { try content(Place(scene)) }
}

extension PageSection.Place {
    fileprivate init(_ scene: Scene) {
        (columns, unit, path, on, today) = (scene.columns, scene.unit, scene.path, scene.on, scene.today)
        (language, guide) = (scene.language, scene.guide)
    }
}

extension PageParts {
    /// What there is to tell of the unit, ready to be written.
    package func contents(of scene: Scene) throws -> [PageSection.Content] { try sections.compactMap { try $0.content(of: scene) } }
}
