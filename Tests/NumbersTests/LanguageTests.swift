import Numbers
import Testing

@Suite("Language") struct LanguageTests {
    @Test(
        "A tag takes the form of its language, or that of English",
        arguments: [
            ("en", .english), ("en-GB", .english), ("zh", .chinese), ("zh-Hans-CN", .chinese),
            ("ZH-tw", .chinese), ("de", .german), ("de-AT", .german), ("DE", .german),
            ("fr", .english), ("", .english), ("-de", .german), ("den", .english),
        ] as [(String, Language.Form)])
    func form(tag: String, form: Language.Form) {
        #expect(Language(tag: tag).form == form)
        #expect(Language(tag: tag).tag == tag)
    }
}
