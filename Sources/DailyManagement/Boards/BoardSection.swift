package import Language
import Planning
package import Web
package import Works

/// An item of a board whose content another capability brings, such as the measures of a unit. App passes them in, since the
/// board knows nothing of what stands above it in the house. Whatever changes it raises the works' change number: by that, boards
/// know that there is something new.
package struct BoardSection: Sendable {
    /// Whose board it is, on which day.
    package struct Place: Sendable {
        package let works: ID<Works>
        package let unit: ID<Unit>
        package let on: Day
        package let language: Language
    }

    package typealias Content = @Sendable (inout HTML) -> Void

    let item: BoardItem
    let content: @Sendable (Place) throws -> Content?

    /// - Parameter content: nil where there is nothing to tell of the unit.
    package init(_ item: BoardItem, content: @escaping @Sendable (Place) throws -> Content?) { (self.item, self.content) = (item, content) }
}
