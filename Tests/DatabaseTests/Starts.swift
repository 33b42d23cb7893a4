import Testing

@Suite struct DatabaseStarts {
    @Test func theModuleBuilds() {}
}
