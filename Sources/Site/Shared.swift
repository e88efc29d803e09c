/// A value that is handed to many and large: all copies share it, so that one costs no more than
/// a reference, and a copy that is changed becomes one of its own.
@dynamicMemberLookup
struct Shared<Value> {
    private var box: [Value]

    /// Shares a value.
    init(_ value: Value) { box = [value] }

    subscript<Member>(dynamicMember member: KeyPath<Value, Member>) -> Member {
        _read { yield box[0][keyPath: member] }
    }

    subscript<Member>(dynamicMember member: WritableKeyPath<Value, Member>) -> Member {
        _read { yield box[0][keyPath: member] }
        _modify { yield &box[0][keyPath: member] }
    }
}

extension Shared: Equatable where Value: Equatable {}
extension Shared: Hashable where Value: Hashable {}
extension Shared: Sendable where Value: Sendable {}
