package import Works

/// Everything that files can bring in and hands can make too: units, indicators, plans, the calendar, the works' settings.
package enum DefinitionRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        SettingsRoutes.add(to: &doors, desk)
        CalendarRoutes.add(to: &doors, desk)
        UnitFormRoutes.add(to: &doors, desk)
        IndicatorRoutes.add(to: &doors, desk)
        PlanRoutes.add(to: &doors, desk)
        ImportRoutes.add(to: &doors, desk)
    }
}
