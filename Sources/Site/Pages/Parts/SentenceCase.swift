extension String {
    /// The text as a sentence begins: its first letter large, the others as they are.
    var sentenceCased: String { prefix(1).uppercased() + dropFirst() }
}
