import Numbers
import Templates

/// The words that templates print by name, `{{words.sources}}`, in the language of the site.
///
/// They are the same on every page, and so become a part of the templates when these are read.
enum TemplateWords {
    /// A name, and its text in each language; spaces at its ends are part of it.
    typealias Entry = (name: String, wording: Wording)

    /// All of them; the names are all different.
    static let all = frame + pages

    /// What templates are told of them.
    static let shape = Shape.object(
        all.map { .init($0.name, .text, "\u{201C}\($0.wording[.en])\u{201D}.") })

    /// The texts in a language.
    static func values(_ language: Language) -> TemplateValue {
        .object(.init(all.map { .init($0.name, .text($0.wording[language])) }))
    }
}
