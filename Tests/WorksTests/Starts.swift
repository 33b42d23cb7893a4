import Testing

@Suite struct WorksStarts {
    @Test func theModuleBuilds() {}
}
