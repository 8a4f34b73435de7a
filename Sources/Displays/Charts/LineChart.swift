extension Chart {
  /// One line through numbers, such as the loss of each pass.
  ///
  ///     try Chart.line([2.3, 1.9, 1.7], title: "Loss", xTitle: "pass", yTitle: "nats")
  ///
  /// - Parameters:
  ///   - values: The heights, in order.
  ///   - x: Where each stands; 1, 2, 3, … where nothing is said.
  ///   - alternative: What the drawing shows; some of the numbers are named where nothing is said.
  /// - Throws: ``ChartError``
  public static func line(
    _ values: [Double], x: [Double] = [], title: String = "", xTitle: String = "x",
    yTitle: String = "y", alternative: String = ""
  ) throws(ChartError) -> Chart {
    try line(
      [values], names: [], x: x, title: title, xTitle: xTitle, yTitle: yTitle, alternative: alternative)
  }

  /// Several lines, each with its colour, its dashes and its name above the drawing.
  ///
  /// - Parameters:
  ///   - lines: The heights of each line, in order; lines may be of different length.
  ///   - names: A name for each line.
  ///   - x: Where the heights stand, as many as the longest line has; 1, 2, 3, … where nothing is said.
  ///   - alternative: What the drawing shows; some of the numbers are named where nothing is said.
  /// - Throws: ``ChartError``
  public static func line(
    _ lines: [[Double]], names: [String], x: [Double] = [], title: String = "",
    xTitle: String = "x", yTitle: String = "y", alternative: String = ""
  ) throws(ChartError) -> Chart {
    let longest = lines.map(\.count).max() ?? 0
    guard longest > 0 else { throw .noPoints }
    if let empty = lines.firstIndex(where: \.isEmpty) { throw .noPointsInLine(empty) }
    if lines.count > 1 || !names.isEmpty, names.count != lines.count {
      throw .lineCount("names", found: names.count, expected: lines.count)
    }
    if !x.isEmpty, x.count != longest { throw .count("x", found: x.count, expected: longest) }
    let places = x.isEmpty ? (1...longest).map(Double.init) : x
    for line in lines {
      if let bad = line.indices.first(where: { !line[$0].isFinite || !places[$0].isFinite }) {
        throw .notFinite(point: bad)
      }
    }
    let series = lines.indices.map { i in
      Series(
        name: names.isEmpty ? "" : names[i],
        points: zip(places, lines[i]).map { Point(x: $0, y: $1, label: "") })
    }
    return Chart(
      kind: .line, title: title, xTitle: xTitle, yTitle: yTitle, series: series,
      alternative: alternative.isEmpty ? words(forLines: series) : alternative)
  }

  /// At most six points of each line, the first and the last among them: `skip-gram: (1, 2.3) … (9, 1.5)`.
  private static func words(forLines series: [Series]) -> String {
    series.map { series in
      let points = series.points
      let shown = min(points.count, 6)
      let named = (0..<shown).map { i in
        let point = points[shown == 1 ? 0 : i * (points.count - 1) / (shown - 1)]
        return "(\(ChartNumber.short(point.x)), \(ChartNumber.short(point.y)))"
      }
      let name = series.name.isEmpty ? "" : "\(series.name): "
      return name + named.joined(separator: points.count > shown ? " … " : " ")
    }.joined(separator: "; ")
  }

  /// A column for the places and one for each line; nothing for other charts.
  var tableOfLines: Table? {
    guard kind == .line, let longest = series.max(by: { $0.points.count < $1.points.count }) else {
      return nil
    }
    let names = series.count == 1 ? [yTitle] : series.map(\.name)
    let columns = ([xTitle] + names).map { Table.Column($0, alignment: .right) }
    let rows = longest.points.indices.map { i in
      let heights = series.map { series in
        series.points.indices.contains(i) ? Self.field(series.points[i].y) : Table.Field("")
      }
      return [Self.field(longest.points[i].x)] + heights
    }
    return Table(caption: title.isEmpty ? nil : title, columns: columns, rows: rows)
  }

  private static func field(_ value: Double) -> Table.Field {
    Table.Field(value, shownAs: ChartNumber.short(value))
  }
}
