import Displays
import Testing

struct TableOfTextsTests {
  @Test func `numbers in texts are numbers and stand right`() {
    let table = Table(columns: ["слово", "p"], rows: [["кот", "0.25"], ["nan", "1e-3"]])
    #expect(table.columns.map(\.alignment) == [.left, .right])
    #expect(table.rows[0][1].number == 0.25)
    #expect(table.rows[1][0].number == nil)
  }

  @Test func `rows of numbers keep their precision behind the shown digits`() {
    let table = Table(columns: ["a", "b"], rows: [[1.0 / 3, 2]], digits: 2)
    #expect(table.rows[0].map(\.text) == ["0.33", "2.00"])
    #expect(table.rows[0][0].number == 1.0 / 3)
  }

  @Test func `named rows have their name in the first column`() {
    let table = Table(columns: ["", "x"], labels: ["a", "b"], rows: [[1], [2]], digits: 1)
    #expect(table.rows.map { $0.map(\.text) } == [["a", "1.0"], ["b", "2.0"]])
    #expect(table.columns.map(\.alignment) == [.left, .right])
  }

  @Test func `rows, names and fields without a partner stay`() {
    let table = Table(
      columns: ["", "x"], labels: ["a"], rows: [[1, 2], [3]], digits: 0)
    #expect(
      table.plainText == """
           x  ?
        -  -  -
        a  1  2
        ?  3
        """)
    let names = Table(columns: ["слово", "x"], labels: ["a", "b"], rows: [[1]], digits: 0)
    #expect(names.rows.map { $0.map(\.text) } == [["a", "1"], ["b"]])
    #expect(
      Table(columns: ["a"], rows: [["1", "2"], ["3"]]).plainText == """
        a  ?
        -  -
        1  2
        3
        """)
    #expect(Table(columns: [], rows: [["кот"]]).plainText.contains("кот"))
  }

  @Test func `a row that grew later is shown whole`() {
    var table = Table(columns: ["a"], rows: [["1"]])
    table.rows[0].append(Table.Field("кот"))
    #expect(table.plainText.contains("кот"))
  }
}

struct DescriptionTests {
  @Test func `what is drawn prints as its drawing`() throws {
    let table = Table(columns: ["слово", "p"], rows: [["кот", "0.25"]])
    #expect("\(table)" == table.plainText)
    #expect("\(Display.table(table))" == table.plainText)
    #expect("\(table.columns) \(table.rows)" == "[слово, p] [[кот, 0.25]]")
    #expect("\(Formula(tex: "x_1", plain: "x₁"))" == "x₁")
    let chart = try Chart.scatter(x: [1, 2.5], y: [2, 4], labels: ["кот", "пёс"])
    #expect("\(chart)" == chart.table.plainText)
    #expect("\(chart.series)" == "[кот (1, 2); пёс (2.5, 4)]")
  }
}

struct FixedTests {
  // C's printf: half to even on the exact binary value.
  @Test(arguments: [
    (1.5752760682220395, 4, "1.5753"), (0.125, 2, "0.12"), (2, 0, "2"), (-0.00001, 3, "0.000"),
    (-1.5, 1, "-1.5"), (1e22, 1, "10000000000000000000000.0"), (.infinity, 2, "inf"),
    (1, -5, "1"),
  ])
  func `decimals are rounded as printf rounds`(number: Double, digits: Int, text: String) {
    #expect(fixed(number, digits: digits) == text)
  }

  @Test func `labels have no title where each column of numbers has one`() {
    let table = Table(columns: ["кот", "пёс"], labels: ["d1", "d2"], rows: [[1, 2], [3, 4]], digits: 0)
    #expect(table.columns.map(\.title) == ["", "кот", "пёс"])
  }
}
