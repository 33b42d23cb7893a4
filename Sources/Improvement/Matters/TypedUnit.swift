import Planning
import Works

extension Scene {
    /// A unit that a form names by its path, its code or its number: nobody has to see a list of all for that.
    func unit(typed: String) -> ID<Unit>? {
        let organisation = columns.organisation
        if let unit = organisation.unit(at: UnitPath(typed), on: on) { return unit }
        return organisation.units.values.first { $0.code == typed }?.id ?? Int64(typed).map { ID($0) }.flatMap { organisation.units[$0]?.id }
    }
}
