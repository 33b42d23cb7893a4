import Testing

@Suite struct HouseStarts {
    @Test func theModuleBuilds() {}
}
