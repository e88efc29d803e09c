import Numbers
import Testing

@testable import Charts

@Suite("Cells in rows")
struct CellGridTests {
    @Test("Marks of two rows stand in two rows, a missing one is empty")
    func rows() {
        let cells = [("A", "x", 1.0), ("B", "x", 2), ("B", "y", 3)].map { row, column, value in
            RectangleMark(.category(column), .category(row), .exact(value))
        }
        let grid = CellGrid(cells, Words(.en))
        #expect(grid.rows == ["A", "B"] && grid.columns == ["x", "y"])
        #expect(grid.values == [[.exact(1), .unknown(reason: "")], [.exact(2), .exact(3)]])
    }
}
