extension Chart {
  /// The drawing as an element of SVG, coordinates rounded to a tenth.
  ///
  /// Colours are those of Okabe & Ito, which people with any colour vision tell apart; lines and letters
  /// take the colour of the text around.
  public var svg: String { ChartDrawing(self).svg() }

  // konspekt:hide
  /// The drawing as a file of its own, for a page that shows it as a picture: with a size, and with
  /// letters that are dark on light pages and light on dark ones.
  public var svgFile: String {
    let style = "<style>svg{color:#1f2328}@media (prefers-color-scheme:dark){svg{color:#e6edf3}}</style>"
    return ChartDrawing(self).svg(style: [style]) + "\n"
  }

  // konspekt:hide
  /// The same drawing with other words for those who do not see it.
  public func described(as alternative: String) -> Chart {
    Chart(
      kind: kind, title: title, xTitle: xTitle, yTitle: yTitle, series: series,
      alternative: alternative)
  }

  // konspekt:hide
  /// The title and what the drawing shows, in one line.
  public var descriptionInWords: String {
    (title.isEmpty ? alternative : "\(title). \(alternative)").split(whereSeparator: \.isNewline)
      .joined(separator: " ")
  }
}

/// Lays out a chart.
private struct ChartDrawing {
  private static let width = 640.0
  private static let height = 440.0
  private static let left = 64.0
  private static let right = 624.0
  private static let bottom = 384.0
  private static let letterWidth = 6.6
  private static let colours = [
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8c8c8c",
  ]

  private static let dashes = ["", "7 4", "2 3", "9 3 2 3"]
  /// With more points than this on a line they would hide it.
  private static let mostMarks = 30

  private let chart: Chart
  private let x: ChartAxis
  private let y: ChartAxis
  private let top: Double

  init(_ chart: Chart) {
    self.chart = chart
    let points = chart.series.flatMap(\.points)
    x = ChartAxis(points.map(\.x))
    y = ChartAxis(points.map(\.y))
    top = 16 + (chart.title.isEmpty ? 0 : 24) + (chart.series.count > 1 ? 22 : 0)
  }

  /// - Parameter style: Elements for a drawing that stands alone, which then has a size too.
  func svg(style: [String] = []) -> String {
    let size = "\(Self.text(Self.width)) \(Self.text(Self.height))"
    let ownSize =
      style.isEmpty
      ? "" : " width=\"\(Self.text(Self.width))\" height=\"\(Self.text(Self.height))\""
    let elements =
      [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 \(size)\"\(ownSize)"
          + " role=\"img\" aria-label=\"\(Self.escaped(chart.descriptionInWords))\""
          + " font-family=\"sans-serif\" font-size=\"12\" fill=\"currentColor\">"
      ] + style + heading + legend + frame + (chart.kind == .line ? lines : points) + ["</svg>"]
    return elements.joined(separator: "\n")
  }

  private var heading: [String] {
    chart.title.isEmpty
      ? []
      : [label(chart.title, Self.left, 24, "font-size=\"15\" font-weight=\"600\"")]
  }

  private var legend: [String] {
    guard chart.series.count > 1 else { return [] }
    var place = Self.left + 6
    var lines: [String] = []
    for (index, series) in chart.series.enumerated() {
      if chart.kind == .line { lines.append(path(index, [(place - 10, top - 13), (place + 6, top - 13)])) }
      lines.append(mark(index, place - (chart.kind == .line ? 2 : 0), top - 13, title: ""))
      lines.append(label(series.name, place + 9, top - 9))
      place += 30 + Self.letterWidth * Double(series.name.count)
    }
    return lines
  }

  private var frame: [String] {
    var lines: [String] = []
    for mark in x.marks {
      let place = horizontal(mark)
      lines.append(line(place, top, place, Self.bottom))
      lines.append(label(x.text(of: mark), place, Self.bottom + 18, "text-anchor=\"middle\""))
    }
    for mark in y.marks {
      let place = vertical(mark)
      lines.append(line(Self.left, place, Self.right, place))
      lines.append(label(y.text(of: mark), Self.left - 8, place + 4, "text-anchor=\"end\""))
    }
    let middle = (Self.left + Self.right) / 2
    lines.append(label(chart.xTitle, middle, Self.bottom + 42, "text-anchor=\"middle\""))
    let half = (top + Self.bottom) / 2
    lines.append(
      label(
        chart.yTitle, 14, half,
        "text-anchor=\"middle\" transform=\"rotate(-90 14 \(Self.text(half)))\""))
    return lines
  }

  /// Marks first, then labels, so that no mark hides a letter.
  private var points: [String] {
    var marks: [String] = []
    var places = ChartLabels(
      left: Self.left, right: Self.right, top: top, bottom: Self.bottom, letterWidth: Self.letterWidth)
    for (index, series) in chart.series.enumerated() {
      for point in series.points {
        let across = horizontal(point.x)
        let down = vertical(point.y)
        places.avoid(across, down)
        let place = "(\(ChartNumber.short(point.x)), \(ChartNumber.short(point.y)))"
        marks.append(
          mark(index, across, down, title: point.label.isEmpty ? place : "\(point.label) \(place)"))
      }
    }
    var labels: [String] = []
    for point in chart.series.flatMap(\.points) where !point.label.isEmpty {
      if let place = places.place(point.label.count, beside: horizontal(point.x), vertical(point.y)) {
        labels.append(label(point.label, place.x, place.y, "text-anchor=\"\(place.anchor)\""))
      }
    }
    return marks + labels
  }

  /// The lines, and where there are few points a mark on each.
  private var lines: [String] {
    let paths = chart.series.enumerated().map { index, series in
      path(index, series.points.map { (horizontal($0.x), vertical($0.y)) })
    }
    let marks = chart.series.enumerated().flatMap { index, series in
      series.points.count > Self.mostMarks
        ? []
        : series.points.map { point in
          mark(
            index, horizontal(point.x), vertical(point.y),
            title: "(\(ChartNumber.short(point.x)), \(ChartNumber.short(point.y)))")
        }
    }
    return paths + marks
  }

  // MARK: Elements

  /// A line whose colour and dashes go by the number of the series.
  private func path(_ series: Int, _ points: [(x: Double, y: Double)]) -> String {
    let corners = points.map { "\(Self.text($0.x)),\(Self.text($0.y))" }.joined(separator: " ")
    let dashes = Self.dashes[series % Self.dashes.count]
    return "<polyline points=\"\(corners)\" fill=\"none\""
      + " stroke=\"\(Self.colours[series % Self.colours.count])\" stroke-width=\"2\""
      + (dashes.isEmpty ? "/>" : " stroke-dasharray=\"\(dashes)\"/>")
  }

  /// A disc, a square, a diamond or a triangle, by the number of the series.
  private func mark(_ series: Int, _ x: Double, _ y: Double, title: String) -> String {
    let colour = "fill=\"\(Self.colours[series % Self.colours.count])\""
    let name = title.isEmpty ? "/>" : "><title>\(Self.escaped(title))</title>"
    func path(_ points: [(Double, Double)]) -> String {
      let corners = points.map { "\(Self.text(x + $0.0)),\(Self.text(y + $0.1))" }
      return "<polygon points=\"\(corners.joined(separator: " "))\" \(colour)\(name)"
        + (title.isEmpty ? "" : "</polygon>")
    }
    switch series % 4 {
    case 1: return path([(-3.6, -3.6), (3.6, -3.6), (3.6, 3.6), (-3.6, 3.6)])
    case 2: return path([(0, -5), (5, 0), (0, 5), (-5, 0)])
    case 3: return path([(0, -4.8), (4.6, 3.6), (-4.6, 3.6)])
    default:
      return "<circle cx=\"\(Self.text(x))\" cy=\"\(Self.text(y))\" r=\"4\" \(colour)\(name)"
        + (title.isEmpty ? "" : "</circle>")
    }
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
    "<line x1=\"\(Self.text(x1))\" y1=\"\(Self.text(y1))\" x2=\"\(Self.text(x2))\" y2=\"\(Self.text(y2))\""
      + " stroke=\"currentColor\" stroke-opacity=\"0.15\"/>"
  }

  private func label(_ text: String, _ x: Double, _ y: Double, _ attributes: String = "") -> String {
    let more = attributes.isEmpty ? "" : " " + attributes
    return "<text x=\"\(Self.text(x))\" y=\"\(Self.text(y))\"\(more)>\(Self.escaped(text))</text>"
  }

  private func horizontal(_ value: Double) -> Double {
    Self.left + x.share(of: value) * (Self.right - Self.left)
  }

  private func vertical(_ value: Double) -> Double {
    Self.bottom - y.share(of: value) * (Self.bottom - top)
  }

  private static func text(_ value: Double) -> String { ChartNumber.place(value) }

  /// Safe in content and in quoted attributes; what XML has no way to write becomes a mark.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\r", "\t": result += " "
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
