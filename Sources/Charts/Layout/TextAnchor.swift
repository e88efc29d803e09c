/// Which part of a text stands at its x.
enum TextAnchor: String, Hashable {
    case start, middle, end
}
