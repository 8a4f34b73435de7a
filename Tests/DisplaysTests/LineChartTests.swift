import Displays
import Foundation
import Testing

struct LineChartTests {
  /// The corners of each polyline of a drawing.
  private func corners(_ chart: Chart) throws -> [[[Double]]] {
    chart.svg.split(separator: "\n").filter { $0.hasPrefix("<polyline") }.compactMap { line in
      line.split(separator: "\"").dropFirst().first.map { points in
        points.split(separator: " ").map { $0.split(separator: ",").compactMap { Double($0) } }
      }
    }
  }

  @Test func `a line goes through its numbers`() throws {
    let chart = try Chart.line([10, 0, 5])
    // The axes show 0.9 to 3.1 between 64 and 624, and −0.5 to 10.5 between 384 and 16.
    #expect(try corners(chart) == [[[89.5, 32.7], [344, 367.3], [598.5, 200]]])
    #expect(chart.svg.components(separatedBy: "<circle").count == 4)
    #expect(chart.svg.contains("<title>(2, 0)</title>"))
  }

  @Test func `lines of different length share their places`() throws {
    let chart = try Chart.line(
      [[3, 2, 1], [5, 4]], names: ["a", "b"], x: [10, 20, 40], title: "T", xTitle: "pass",
      yTitle: "nats")
    #expect(chart.table.columns.map(\.title) == ["pass", "a", "b"])
    #expect(chart.table.rows.map { $0.map(\.number) } == [[10, 3, 5], [20, 2, 4], [40, 1, nil]])
    #expect(chart.alternative == "a: (10, 3) (20, 2) (40, 1); b: (10, 5) (20, 4)")
    // Two lines of the chart, and two in the legend, told apart by colour and by dashes.
    #expect(try corners(chart).map(\.count) == [2, 2, 3, 2])
    #expect(chart.svg.components(separatedBy: "stroke-dasharray").count == 3)
  }

  @Test func `many points are drawn without marks and told by a few`() throws {
    let chart = try Chart.line((1...100).map(Double.init), xTitle: "pass", yTitle: "nats")
    #expect(!chart.svg.contains("<circle"))
    #expect(chart.table.rows.count == 100)
    #expect(chart.table.columns.map(\.title) == ["pass", "nats"])
    #expect(chart.alternative == "(1, 1) … (20, 20) … (40, 40) … (60, 60) … (80, 80) … (100, 100)")
  }

  @Test func `a file has a size and colours for dark pages`() throws {
    let chart = try Chart.line([1]).described(as: "Nothing much")
    #expect(chart.svgFile.contains("width=\"640\" height=\"440\""))
    #expect(chart.svgFile.contains("prefers-color-scheme:dark"))
    #expect(chart.svgFile.contains("aria-label=\"Nothing much\""))
    #expect(!chart.svg.contains("<style>") && !chart.svg.contains("width=\"640\""))
  }

  @Test func `what cannot be drawn is refused`() {
    #expect(throws: ChartError.noPoints) { try Chart.line([]) }
    #expect(throws: ChartError.noPoints) { try Chart.line([[], []], names: ["a", "b"]) }
    #expect(throws: ChartError.noPointsInLine(1)) { try Chart.line([[1], []], names: ["a", "b"]) }
    #expect(throws: ChartError.lineCount("names", found: 1, expected: 2)) {
      try Chart.line([[1], [2]], names: ["a"])
    }
    #expect(throws: ChartError.count("x", found: 1, expected: 2)) { try Chart.line([1, 2], x: [1]) }
    #expect(throws: ChartError.notFinite(point: 1)) { try Chart.line([1, .infinity]) }
    #expect(throws: ChartError.notFinite(point: 0)) { try Chart.line([1], x: [.nan]) }
  }
}
