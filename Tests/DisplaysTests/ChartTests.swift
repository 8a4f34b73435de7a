import Displays
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct ChartTests {
  /// The elements of a drawing with their attributes and text, in order.
  private final class Elements: NSObject, XMLParserDelegate {
    private(set) var all: [(name: String, attributes: [String: String], text: String)] = []
    private var open: [Int] = []

    init?(_ svg: String) {
      super.init()
      let parser = XMLParser(data: Data(svg.utf8))
      parser.delegate = self
      guard parser.parse() else { return nil }
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      open.append(all.count)
      all.append((name, attributes, ""))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if let last = open.last { all[last].text += text }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }
  }

  @Test func `points lie where their numbers say`() throws {
    let chart = try Chart.scatter(x: [0, 10, 5], y: [0, 10, 5], labels: ["a", "b", "c"])
    let elements = try #require(Elements(chart.svg))
    let circles = elements.all.filter { $0.name == "circle" }.map {
      [Double($0.attributes["cx"] ?? "") ?? .nan, Double($0.attributes["cy"] ?? "") ?? .nan]
    }
    // The axes show −0.5 to 10.5 between 64 and 624, and between 384 and 16.
    #expect(circles == [[89.5, 367.3], [598.5, 32.7], [344, 200]])
    let texts = elements.all.filter { $0.name == "text" }.map(\.text)
    for text in ["a", "b", "c", "x", "y", "0", "10"] { #expect(texts.contains(text), "\(text)") }
    #expect(elements.all.filter { $0.name == "title" }.map(\.text) == ["a (0, 0)", "b (10, 10)", "c (5, 5)"])
  }

  @Test func `the drawing has words and numbers beside it`() throws {
    let chart = try Chart.scatter(
      x: [1, 2.5], y: [0.001, -3], labels: ["<кот> & \"пёс\"", "\u{1}"], groups: ["g", "h"], title: "T&T")
    let root = try #require(Elements(chart.svg)?.all.first)
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["aria-label"] == "T&T. <кот> & \"пёс\" (1, 0.001); \u{FFFD} (2.5, -3)")
    #expect(chart.table.rows.map { $0.map(\.number) } == [[nil, nil, 1, 0.001], [nil, nil, 2.5, -3]])
    #expect(try Chart.scatter(x: [1], y: [1], alternative: "One point").alternative == "One point")
    #expect(chart.display.plainText.contains("0.001"))
    #expect(chart.svg == (try Chart.scatter(
      x: [1, 2.5], y: [0.001, -3], labels: ["<кот> & \"пёс\"", "\u{1}"], groups: ["g", "h"], title: "T&T")).svg)
  }

  @Test func `names do not cover each other`() throws {
    let count = 60
    let x = (0..<count).map { Double($0 * $0 % 17) }
    let y = (0..<count).map { Double($0 * 7 % 13) }
    let chart = try Chart.scatter(x: x, y: y, labels: (0..<count).map { "слово\($0)" })
    let elements = try #require(Elements(chart.svg))
    let names = elements.all.filter { $0.name == "text" && $0.text.hasPrefix("слово") }
    #expect(names.count > 10)
    let boxes = names.map { name in
      let width = 6.6 * Double(name.text.count)
      let x = Double(name.attributes["x"] ?? "") ?? .nan
      let y = Double(name.attributes["y"] ?? "") ?? .nan
      let anchor = name.attributes["text-anchor"]
      let left = anchor == "end" ? x - width : anchor == "middle" ? x - width / 2 : x
      return (left: left, right: left + width, y: y)
    }
    for (i, a) in boxes.enumerated() {
      for b in boxes[..<i] {
        // Coordinates are rounded to a tenth.
        #expect(a.left > b.right - 0.2 || b.left > a.right - 0.2 || abs(a.y - b.y) > 11.8)
      }
    }
  }

  @Test(arguments: [
    [0.0], [5, 5], [-1e300, 1e300], [1e-300, 2e-300], [1e9, 1e9 + 1],
    [-Double.greatestFiniteMagnitude, Double.greatestFiniteMagnitude],
  ])
  func `any finite numbers can be drawn`(values: [Double]) throws {
    let svg = try Chart.scatter(x: values, y: values).svg
    #expect(Elements(svg) != nil)
    #expect(!svg.contains("nan") && !svg.contains("inf"))
  }

  @Test func `what cannot be drawn is refused`() {
    #expect(throws: ChartError.noPoints) { try Chart.scatter(x: [], y: []) }
    #expect(throws: ChartError.count("y", found: 1, expected: 2)) { try Chart.scatter(x: [1, 2], y: [1]) }
    #expect(throws: ChartError.count("labels", found: 1, expected: 2)) {
      try Chart.scatter(x: [1, 2], y: [1, 2], labels: ["a"])
    }
    #expect(throws: ChartError.notFinite(point: 1)) { try Chart.scatter(x: [1, 2], y: [1, .nan]) }
  }
}
