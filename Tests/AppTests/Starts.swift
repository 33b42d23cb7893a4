import Testing

@Suite struct AppStarts {
    @Test func theModuleBuilds() {}
}
