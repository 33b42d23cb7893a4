package import Works

extension Brief {
    package enum Which: Sendable { case innerUnits, allUnits }

    /// By indicator, then depth, then path order.
    package func totals(_ which: Which) -> [Total] {
        analyses.flatMap { analysis in units(which, of: analysis).map { analysis.total($0) } }
    }

    /// Those whose totals are told.
    func units(_ which: Which, of analysis: Analysis) -> [Int] {
        analysis.tree.paths.indices.filter {
            analysis.isPresent($0) && (which == .allUnits || !analysis.tree.isLeaf($0)) && analysis.tree.paths[$0].isWithin(unit)
        }
    }

    /// nil where the unit has no plan of that indicator in the span.
    package func total(of unit: UnitPath, indicator: String) -> Total? { found(unit, indicator).map { $0.total($1) } }

    /// The units directly below, in path order.
    package func children(of unit: UnitPath, indicator: String) -> [Total] {
        guard let (analysis, unit) = found(unit, indicator) else { return [] }
        return analysis.tree.children(of: unit).lazy.filter { analysis.isPresent($0) }.map { analysis.total($0) }
    }

    /// The days of any unit, for charts and tables.
    package func days(of unit: UnitPath, indicator: String) -> DaySeries? { found(unit, indicator).map { $0.daySeries($1) } }

    package func found(_ unit: UnitPath, _ indicator: String) -> (Analysis, Int)? {
        guard let analysis = analyses.first(where: { $0.indicator.name == indicator }), let index = analysis.tree.index(of: unit),
            analysis.isPresent(index)
        else { return nil }
        return (analysis, index)
    }

    /// What the whole works knows of one unit and everything below it.
    package func slice(to unit: UnitPath) -> Brief {
        var slice = self
        slice.unit = unit
        slice.laggards.removeAll { !$0.unit.isWithin(unit) }
        slice.slipping.removeAll { !$0.unit.isWithin(unit) }
        slice.advanced.removeAll { !$0.unit.isWithin(unit) }
        slice.tooSmall.removeAll { !$0.unit.isWithin(unit) }
        return slice
    }
}
