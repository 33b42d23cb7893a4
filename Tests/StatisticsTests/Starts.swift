import Testing

@Suite struct StatisticsStarts {
    @Test func theModuleBuilds() {}
}
