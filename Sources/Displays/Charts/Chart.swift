/// A drawing of numbers, with the numbers behind it and words for those who do not see it.
///
///     try Chart.scatter(
///       x: [1, 2, 3], y: [2, 4, 1], labels: ["кот", "пёс", "дом"], title: "Words")
///
/// Drawn as SVG, the same bytes for the same numbers.
public struct Chart: Hashable, Sendable, Displayable {
  /// How the numbers are drawn.
  public enum Kind: String, Hashable, Sendable {
    /// Points, each on its own.
    case scatter
    /// Points joined in their order, series by series.
    case line
  }

  /// A point with its name.
  public struct Point: Hashable, Sendable {
    public let x: Double
    public let y: Double
    public let label: String
  }

  /// Points that belong together.
  public struct Series: Hashable, Sendable {
    public let name: String
    public let points: [Point]
  }

  public let kind: Kind
  public let title: String
  public let xTitle: String
  public let yTitle: String
  public let series: [Series]
  /// What the drawing shows, in words.
  public let alternative: String

  /// Points on a plane.
  ///
  /// - Parameters:
  ///   - labels: Names of the points, drawn beside them where there is room.
  ///   - groups: Which series each point belongs to; every series has its shape and colour.
  ///   - alternative: What the drawing shows; the points are named where nothing is said.
  /// - Throws: ``ChartError``
  public static func scatter(
    x: [Double], y: [Double], labels: [String] = [], groups: [String] = [], title: String = "",
    xTitle: String = "x", yTitle: String = "y", alternative: String = ""
  ) throws(ChartError) -> Chart {
    guard !x.isEmpty else { throw .noPoints }
    func need(_ count: Int, _ name: String) throws(ChartError) {
      if count != x.count { throw .count(name, found: count, expected: x.count) }
    }
    try need(y.count, "y")
    if !labels.isEmpty { try need(labels.count, "labels") }
    if !groups.isEmpty { try need(groups.count, "groups") }
    if let bad = x.indices.first(where: { !x[$0].isFinite || !y[$0].isFinite }) {
      throw .notFinite(point: bad)
    }
    var order: [String] = []
    var members: [String: [Point]] = [:]
    for i in x.indices {
      let group = groups.isEmpty ? "" : groups[i]
      if members[group] == nil { order.append(group) }
      members[group, default: []].append(
        Point(x: x[i], y: y[i], label: labels.isEmpty ? "" : labels[i]))
    }
    return Chart(
      kind: .scatter, title: title, xTitle: xTitle, yTitle: yTitle,
      series: order.map { Series(name: $0, points: members[$0] ?? []) }, alternative: alternative)
  }

  init(
    kind: Kind, title: String, xTitle: String, yTitle: String, series: [Series], alternative: String
  ) {
    self.kind = kind
    self.title = title
    self.xTitle = xTitle
    self.yTitle = yTitle
    self.series = series
    self.alternative = alternative.isEmpty ? Self.words(for: series) : alternative
  }

  /// The first points with their coordinates: `кот (1, 2); пёс (2, 4); …`
  private static func words(for series: [Series]) -> String {
    let points = series.flatMap(\.points)
    let named = points.prefix(12).map { point in
      let place = "(\(ChartNumber.short(point.x)), \(ChartNumber.short(point.y)))"
      return point.label.isEmpty ? place : "\(point.label) \(place)"
    }
    return named.joined(separator: "; ") + (points.count > 12 ? "; … (\(points.count))" : "")
  }

  public var display: Display { .chart(self) }

  /// The numbers: a row for each point; of lines over the same places a row for each place.
  public var table: Table {
    if let table = tableOfLines { return table }
    let hasLabels = series.contains { $0.points.contains { !$0.label.isEmpty } }
    let hasGroups = series.count > 1
    var columns = hasLabels ? [Table.Column("")] : []
    if hasGroups { columns.append(Table.Column("")) }
    columns += [Table.Column(xTitle, alignment: .right), Table.Column(yTitle, alignment: .right)]
    let rows = series.flatMap { series in
      series.points.map { point in
        (hasLabels ? [Table.Field(point.label)] : []) + (hasGroups ? [Table.Field(series.name)] : [])
          + [point.x, point.y].map { Table.Field($0, shownAs: ChartNumber.short($0)) }
      }
    }
    return Table(caption: title.isEmpty ? nil : title, columns: columns, rows: rows)
  }
}

/// What no chart can be made of.
public enum ChartError: Error, Hashable, Sendable, CustomStringConvertible {
  case noPoints
  /// Lines count from 0.
  case noPointsInLine(Int)
  case count(String, found: Int, expected: Int)
  case lineCount(String, found: Int, expected: Int)
  /// Points count from 0.
  case notFinite(point: Int)

  public var description: String {
    switch self {
    case .noPoints: "there are no points to draw"
    case .noPointsInLine(let line): "line \(line) has no points to draw"
    case .count(let name, let found, let expected):
      "'\(name)' has \(found) entries, expected \(expected), one for each point"
    case .lineCount(let name, let found, let expected):
      "'\(name)' has \(found) entries, expected \(expected), one for each line"
    case .notFinite(let point): "the coordinates of point \(point) are not finite numbers"
    }
  }
}
