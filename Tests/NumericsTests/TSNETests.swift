import Foundation
import Metering
import Numerics
import TestSupport
import Testing

struct TSNETests {
  /// How far neighbours on the map are neighbours in the data; scikit-learn's `trustworthiness`.
  private static func trustworthiness(_ x: Matrix, _ map: Matrix, neighbours k: Int) -> Double {
    func order(_ rows: [[Double]], _ i: Int) -> [Int] {
      let distances = rows.map { row in zip(row, rows[i]).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } }
      return rows.indices.filter { $0 != i }.sorted { (distances[$0], $0) < (distances[$1], $1) }
    }
    let rows = x.nested
    let places = map.nested
    let n = rows.count
    var penalty = 0
    for i in 0..<n {
      let ranks = order(rows, i)
      for j in order(places, i).prefix(k) {
        penalty += max(0, (ranks.firstIndex(of: j) ?? 0) + 1 - k)
      }
    }
    return 1 - Double(penalty) * 2 / Double(n * k * (2 * n - 3 * k - 1))
  }

  @Test func `maps are as good as scikit-learn's`() throws {
    for testCase in try OracleFile("tsne", in: .module).cases {
      let x = try Matrix(testCase.inputs["X"].matrix)
      let perplexity = try #require(testCase.params["perplexity"].number)
      let method = TSNE(
        perplexity: perplexity, learningRate: testCase.params["learning_rate"].number)
      let found = try method.fitTransform(x)
      // The descent is chaotic: single and double precision part after some hundred steps. Where X is
      // changed by 1e-6, scikit-learn's own divergences differ by 6 per cent.
      let divergence = try #require(testCase.expected["kl"].number)
      #expect(found.divergence < 1.1 * divergence + 0.01, "\(testCase) \(found.divergence)")
      let wanted = try #require(testCase.expected["trustworthiness"].number)
      let quality = Self.trustworthiness(x, found.embedding, neighbours: 5)
      #expect(quality > wanted - 0.05, "\(testCase) \(quality) \(wanted)")
      #expect(try method.fitTransform(x) == found)
    }
  }

  @Test func `what cannot be laid out is refused`() throws {
    let x = try Matrix([[1, 2], [3, 4], [5, 7], [2, 2]])
    #expect(throws: MapError.self) { try TSNE().fitTransform(x) }
    #expect(throws: MapError.self) { try TSNE(perplexity: -1).fitTransform(x) }
    #expect(throws: MapError.self) { try TSNE(perplexity: 2, dimensions: 3).fitTransform(x) }
    #expect(throws: MapError.self) { try TSNE(perplexity: 2, iterations: 0).fitTransform(x) }
    #expect(throws: MapError.self) { try TSNE(perplexity: 2, learningRate: .nan).fitTransform(x) }
    #expect(throws: MatrixError.self) {
      try TSNE(perplexity: 2).fitTransform(Matrix([[1, 2], [.nan, 4], [5, 7]]))
    }
    #expect(throws: ShapeMismatch.self) {
      try TSNE(perplexity: 2).fitTransform(x, from: Matrix([[1, 2]]))
    }
    let alike = try TSNE(perplexity: 2).fitTransform(Matrix([[1, 2], [1, 2], [1, 2], [1, 2]]))
    #expect(alike.embedding.nested.joined().allSatisfy { $0.isFinite })
    #expect(throws: MeterStop(.steps)) {
      try Meter.withCurrent(Meter(steps: 10_000)) { _ = try TSNE(perplexity: 2).fitTransform(x) }
    }
  }
}
