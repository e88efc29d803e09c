import Content
import Diagnostics
import Testing

@Suite("A table of a CSV file")
struct CSVTableTests {
    private func read(_ text: String) -> (rows: [[String]], reports: [String]) {
        var diagnostics = Diagnostics()
        let table = CSVTable(Array(text.utf8), at: start(), &diagnostics)
        let rows = (0..<table.rowCount).map { index in
            let row = table.row(index)
            return (0..<row.count).map { row.text($0) }
        }
        return ([table.columns.map(\.value)] + rows, reports(diagnostics))
    }

    @Test(
        "reads the forms of RFC 4180",
        arguments: [
            ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
            ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
            ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
            ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("a,b\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
            ("a,b\n\"x, y\",2\n", [["a", "b"], ["x, y", "2"]]),
            ("a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n", [["a", "b"], ["say \"hi\"", "\""]]),
            ("a,b\n\"x\r\ny\nz\",\"\"\n", [["a", "b"], ["x\r\ny\nz", ""]]),
            ("a,b\n,\n", [["a", "b"], ["", ""]]),
            ("a\n\u{FEFF}\u{4E07}\n", [["a"], ["\u{FEFF}\u{4E07}"]]),
        ])
    func forms(text: String, rows: [[String]]) {
        let result = read(text)
        #expect(result.rows == rows)
        #expect(result.reports.isEmpty)
    }

    @Test(
        "reports what is broken at its cell",
        arguments: [
            ("a,b\n1\n1,2,3\n", ["2:1 ragged-row", "3:5 ragged-row"]),
            ("a,b\nx,1\"2\n", ["2:4 csv-quote"]),
            ("a,b\nx,\"1\"2\n", ["2:6 csv-quote"]),
            ("a,b\n\"x\ny\",\"open\n", ["3:4 csv-quote"]),
            ("", ["1:1 empty-table"]),
            ("\n\n", ["1:1 empty-table"]),
        ])
    func flaws(text: String, expected: [String]) {
        #expect(read(text).reports == expected)
    }

    @Test("says where bytes end being UTF-8, and reads the rows before")
    func invalidBytes() {
        var diagnostics = Diagnostics()
        let bytes = Array("a,b\n1,2\nx,".utf8) + [0xFF] + Array("\n3,4\n".utf8)
        let table = CSVTable(bytes, at: start(), &diagnostics)
        #expect(table.row(0).text(1) == "2")
        #expect(diagnostics.all.map(\.code) == ["invalid-utf8"])
        #expect(diagnostics.hasErrors)
    }

    @Test("counts columns in characters and lines through quoted line ends")
    func places() {
        var diagnostics = Diagnostics()
        let text = "name,n\n\"über\nzwei\",x\n万亿,\"q\"\n"
        let origin = Place(file: "page.md", line: 10, column: 3)
        let table = CSVTable(Array(text.utf8), at: origin, &diagnostics)
        #expect(table.row(0).location(1).description == "page.md:12:9")
        #expect(table.row(1).location(0).description == "page.md:13:3")
        #expect(table.row(1).location(1).description == "page.md:13:6")
        #expect(table.row(1).line == 13)
    }

    @Test("refuses a table of more columns than anyone can mean")
    func tooWide() {
        let head = Array(repeating: "c", count: CSVTable.columnLimit + 1).joined(separator: ",")
        #expect(read(head).reports == ["1:1 too-many-columns"])
    }
}
