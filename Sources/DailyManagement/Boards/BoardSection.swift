package import Planning

/// An item of a board to which another capability brings a section, such as the measures of a unit.
package struct BoardSection: Sendable {
    let item: BoardItem
    let section: PageSection

    package init(_ item: BoardItem, _ section: PageSection) { (self.item, self.section) = (item, section) }
}
