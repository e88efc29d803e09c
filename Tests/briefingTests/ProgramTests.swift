import Testing

@Suite("The program") struct ProgramTests {
    @Test("Placeholder until the program's tests are merged") func placeholder() {}
}
