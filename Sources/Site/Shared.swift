/// A value that is handed to many and large: all copies share it, so that one costs no more than
/// a reference, and a copy that is changed becomes one of its own.
@dynamicMemberLookup
struct Shared<Value> {
    private var box: [Value]

    /// Shares a value.
    init(_ value: Value) { box = [value] }

    subscript<Member>(dynamicMember member: KeyPath<Value, Member>) -> Member {
        box[0][keyPath: member]
    }

    subscript<Member>(dynamicMember member: WritableKeyPath<Value, Member>) -> Member {
        get { box[0][keyPath: member] }
        set { box[0][keyPath: member] = newValue }
    }
}

extension Shared: Equatable where Value: Equatable {}
extension Shared: Hashable where Value: Hashable {}
extension Shared: Sendable where Value: Sendable {}
