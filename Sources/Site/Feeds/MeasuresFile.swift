import Deliveries
import Numbers

/// Every number that is known on a day, as JSON.
///
/// It is made of one company, model and basis after the other, since a large ledger proves more
/// numbers than memory holds.
struct MeasuresFile: Sendable {
    /// Its path in the output.
    static let path = "data/measures.json"

    let vintage: Vintage
    let language: Language

    /// Writes a list of the records that ``LedgerAnswer/json(_:)`` lists too, each on a line.
    func write(to file: inout StagedFile) throws(DiskError) {
        var separator = "["
        for measurements in vintage.measurementsBySeries() {
            var lines: [UInt8] = []
            for measurement in measurements {
                var json = JSONWriter()
                json.object { $0.fields(of: MeasurementRecord(measurement, language: language)) }
                lines += separator.utf8
                lines.append(UInt8(ascii: "\n"))
                lines += json.bytes
                separator = ","
            }
            try file.append(lines)
        }
        try file.append(Array((separator == "[" ? "[]\n" : "\n]\n").utf8))
    }
}
