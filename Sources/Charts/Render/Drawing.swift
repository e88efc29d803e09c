/// One rendering of a chart: what stands inside its `<svg>`, and how large it is.
struct Drawing: Hashable, Sendable {
    var width: Int
    var height: Int
    var body: [UInt8]
}
