import Testing

@Suite struct WebStarts {
    @Test func theModuleBuilds() {}
}
