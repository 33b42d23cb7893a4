import Testing

@Suite struct PlanningStarts {
    @Test func theModuleBuilds() {}
}
