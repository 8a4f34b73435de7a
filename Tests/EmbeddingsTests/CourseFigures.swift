import Foundation
import Testing

/// A worked example of the course: what it prints, and what NumPy makes of its inputs.
struct CourseFigures {
  private let steps: [[String: Any]]

  init(_ fixture: String) throws {
    let entries = try #require(CourseExample.fixture(fixture) as? [[String: Any]])
    steps = entries.flatMap { $0["steps"] as? [[String: Any]] ?? [] }
  }

  var names: Set<String> { Set(steps.compactMap { $0["name"] as? String }) }

  /// The recomputed value, a number being a vector of one.
  func numbers(_ name: String) throws -> [Double] {
    let value = try step(name)["recomputed"]
    if let number = value as? Double { return [number] }
    return try #require(value as? [Double], "\(name)")
  }

  /// The recomputed value where it is a list of texts.
  func texts(_ name: String) throws -> [String] {
    try #require(step(name)["recomputed"] as? [String], "\(name)")
  }

  /// The recomputed value where it has parts with names.
  func parts(_ name: String) throws -> [String: Any] {
    try #require(step(name)["recomputed"] as? [String: Any], "\(name)")
  }

  /// What the course prints, a number being a list of one.
  func printed(_ name: String) throws -> [String] {
    let value = try step(name)["printed"]
    if let text = value as? String { return [text] }
    return try #require(value as? [String], "\(name)")
  }

  /// What the course prints where its fixture has numbers.
  func printedNumbers(_ name: String) throws -> [Double] {
    try #require(step(name)["printed"] as? [Double], "\(name)")
  }

  private func step(_ name: String) throws -> [String: Any] {
    try #require(steps.first { $0["name"] as? String == name }, "\(name)")
  }
}
