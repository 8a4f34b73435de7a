import Displays
import Embeddings
import Numerics
import TestSupport
import Testing

struct VectorMapTests {
  private static func makeVectors() throws -> KeyedVectors {
    try KeyedVectors(
      words: ["a", "b", "c", "d"], vectors: [[0, 0, 0], [4, 0, 0], [0, 0, 1], [4, 0, 1]])
  }

  // The first axis is the one with distance 4, the second that with distance 1; means are 2 and 0.5.
  @Test func `words lie along the axes of their differences`() throws {
    let map = try Self.makeVectors().map(of: ["a", "b", "c", "d"], groups: ["p", "q", "p", "q"], title: "Map")
    let points = map.series.flatMap(\.points)
    #expect(map.series.map(\.name) == ["p", "q"])
    #expect(points.map(\.label) == ["a", "c", "b", "d"])
    #expect(points.map(\.x).isApproximatelyEqual(to: [-2, -2, 2, 2], absolute: 1e-12))
    #expect(points.map(\.y).isApproximatelyEqual(to: [-0.5, 0.5, -0.5, 0.5], absolute: 1e-12))
    let other = try Self.makeVectors().map(of: ["a", "b", "c"], by: .tsne(perplexity: 1))
    #expect(other.series[0].points.count == 3)
  }

  @Test func `unknown words and too few are refused`() throws {
    #expect(throws: UnknownWord.self) { try Self.makeVectors().map(of: ["a", "e"]) }
    #expect(throws: MapError.tooFewRows(1, expected: 2)) { try Self.makeVectors().map(of: ["a"]) }
    #expect(throws: MapError.self) { try Self.makeVectors().map(of: ["a", "b", "c"], by: .tsne(perplexity: 3)) }
  }
}
