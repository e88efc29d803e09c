import Diagnostics

enum PlainYAML {
    static func value(_ bytes: ArraySlice<UInt8>, at origin: SourceLocation) -> YAMLValue? { nil }
}
