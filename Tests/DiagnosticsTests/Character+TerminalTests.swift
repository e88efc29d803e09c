import Testing

@testable import Diagnostics

@Suite("Character in a terminal") struct CharacterTerminalTests {
    @Test(
        "A character takes the columns that terminals give it",
        arguments: [
            ("a", 1), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("\u{200B}", 0), ("ß", 1),
            ("Ж", 1),
            ("—", 1), ("小", 2), ("の", 2), ("한", 2), ("，", 2), ("Ａ", 2), ("ｱ", 1), ("🚗", 2),
            ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("❤️", 2), ("𠮷", 2),
        ] as [(Character, Int)])
    func width(character: Character, width: Int) {
        #expect(character.terminalWidth == width)
    }

    @Test(
        "Controls and changes of direction are told from what shows",
        arguments: [
            ("\u{1B}", true), ("\n", true), ("\r\n", true), ("\u{7F}", true), ("\u{9B}", true),
            ("\u{2028}", true), ("\u{202E}", true), ("\u{2066}", true), ("a", false), (" ", false),
            ("小", false), ("\u{A0}", false), ("👨‍👩‍👧", false),
        ] as [(Character, Bool)])
    func control(character: Character, isControl: Bool) {
        #expect(character.isTerminalControl == isControl)
    }

    @Test("A text without controls is on one line and keeps the rest")
    func text() {
        #expect("a\r\nb\u{1B}c 小".withoutTerminalControls == "a\u{FFFD}b\u{FFFD}c 小")
    }
}
