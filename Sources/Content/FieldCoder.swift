import Dates
import Diagnostics

/// Goes through what was read of a file, field by field, to write it down or to read it back.
///
/// One list of fields serves both, so that what is written is what is read.
protocol FieldCoder {
    /// The file that all places are in.
    var file: String { get }

    mutating func code(_ number: inout Int)
    mutating func code(_ text: inout String)
    /// The count of a list, which is not larger than what is left can hold.
    mutating func code(count: inout Int)
}

extension FieldCoder {
    mutating func code(_ flag: inout Bool) {
        var number = flag ? 1 : 0
        code(&number)
        flag = number == 1
    }

    mutating func code(_ day: inout Day) {
        var ordinal = day.ordinal
        code(&ordinal)
        day = Day(ordinal: ordinal) ?? .epoch
    }

    mutating func code(_ value: inout Located<String>?) { code(&value, "") { $0.code(&$1) } }
    mutating func code(_ value: inout Located<Int>?) { code(&value, 0) { $0.code(&$1) } }
    mutating func code(_ value: inout Located<Day>?) { code(&value, .epoch) { $0.code(&$1) } }

    private mutating func code<Value>(
        _ value: inout Located<Value>?, _ blank: Value, _ code: (inout Self, inout Value) -> Void
    ) {
        var isThere = value != nil
        self.code(&isThere)
        guard isThere else { return }
        var known = value ?? Located(blank, at: SourceLocation(file: file))
        self.code(&known, code)
        value = known
    }

    mutating func code<Value>(
        _ value: inout Located<Value>, _ code: (inout Self, inout Value) -> Void
    ) {
        code(&self, &value.value)
        self.code(&value.location.line)
        self.code(&value.location.column)
    }

    mutating func code(_ values: inout [Located<String>]) {
        let blank = Located("", at: SourceLocation(file: file))
        code(&values, blank) { coder, value in
            coder.code(&value) { $0.code(&$1) }
        }
    }

    /// Goes through a list, which is empty where it is read.
    mutating func code<Value>(
        _ values: inout [Value], _ blank: Value,
        _ code: (inout Self, inout Value) -> Void
    ) {
        var count = values.count
        self.code(count: &count)
        values.reserveCapacity(count)
        for place in 0..<count {
            if place == values.count { values.append(blank) }
            code(&self, &values[place])
        }
    }
}
