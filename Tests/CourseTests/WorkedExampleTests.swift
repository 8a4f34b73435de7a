import Foundation
import TestSupport
import Testing

/// The course's worked examples: whatever it prints is on the lesson's page, and where that is wrong a row
/// of a table has it beside what was computed and the reason.
struct WorkedExampleTests {
  private struct Figure {
    let name: String
    let isWrong: Bool
    /// As the course has it.
    let printed: [String]
  }

  private static func figures(of example: String) throws -> [Figure] {
    let path = packageFolder + "/Tests/EmbeddingsTests/Fixtures/\(example)-figures.json"
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path)))
    let entries = try #require(json as? [[String: Any]])
    return entries.flatMap { $0["steps"] as? [[String: Any]] ?? [] }.map { step in
      Figure(
        name: step["name"] as? String ?? "", isWrong: step["verdict"] as? String == "wrong",
        printed: texts(step["printed"]))
    }
  }

  private static func texts(_ value: Any?) -> [String] {
    switch value {
    case let list as [Any]: list.flatMap { texts($0) }
    case let parts as [String: Any]: parts.values.flatMap { texts($0) }
    case let text as String: [text]
    case let number as NSNumber: ["\(number)"]
    default: []
    }
  }

  private static func numbers(in text: String, _ pattern: String) -> [String] {
    let text = text.replacingOccurrences(of: "−", with: "-")
    var found: [String] = []
    var rest = text[...]
    while let place = rest.range(of: pattern, options: .regularExpression) {
      found.append(String(rest[place]))
      rest = rest[place.upperBound...]
    }
    return found
  }

  @Test(arguments: [("skip-gram", 10), ("cbow", 8), ("glove", 12), ("fasttext", 1)])
  func `what the course prints is on the page, and why where it is wrong`(
    example: String, least: Int
  ) throws {
    let run = try ToolProcess.run(
      ["run", "Lessons/\(example)-by-hand.md", "--to", "markdown"], in: packageFolder)
    #expect(run.exitCode == 0)
    let page = run.standardOutput.replacingOccurrences(of: "−", with: "-")
    let onPage = Set(Self.numbers(in: page, #"-?\d+(\.\d+)?"#))
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("|") }
    let reasoned = Set(
      rows.filter { !$0.hasSuffix("| верно |") }
        .flatMap { Self.numbers(in: String($0), #"-?\d+\.\d+"#) })
    var explained = 0
    for figure in try Self.figures(of: example) {
      // A statement in words has the number of its line in the course's text.
      let printed = figure.printed.filter { !$0.hasPrefix("stated") }
      for number in printed.flatMap({ Self.numbers(in: $0, #"-?\d+(\.\d+)?"#) }) {
        #expect(onPage.contains(number), "\(figure.name): \(number)")
      }
      let decimals = printed.flatMap { Self.numbers(in: $0, #"-?\d+\.\d+"#) }
      guard figure.isWrong, !decimals.isEmpty else { continue }
      // Of a vector some components may be right.
      #expect(decimals.contains(where: reasoned.contains), "\(figure.name): \(decimals)")
      explained += 1
    }
    #expect(explained >= least)
  }
}
