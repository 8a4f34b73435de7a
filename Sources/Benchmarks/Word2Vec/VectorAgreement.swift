import Embeddings
import Foundation

/// How far two sets of vectors agree, as `bench/peers/quality.py` compares them.
struct VectorAgreement {
  /// Rank correlation of the cosines of 2,000 pairs among the 1,000 most frequent words.
  let rankCorrelation: Double
  /// The share of the ten nearest neighbours of 30 words, among the 2,000 most frequent, in both.
  let sharedNeighbors: Double

  private static let words =
    """
    god lord king man woman son father brother house land water fire sword bread wine heart soul \
    death heaven earth night david moses jesus jerusalem egypt sin mercy wisdom prophet
    """.split(separator: " ").map(String.init)

  init(_ ours: KeyedVectors, _ theirs: KeyedVectors) throws {
    let frequent = Array(ours.words.prefix(1000))
    var state: UInt64 = 2024
    func next() -> Int {
      state = (state &* 1_103_515_245 &+ 12345) % 2_147_483_648
      return Int(state >> 16) % frequent.count
    }
    var cosines: (ours: [Double], theirs: [Double]) = ([], [])
    while cosines.ours.count < 2000 {
      let (first, second) = (frequent[next()], frequent[next()])
      if first == second { continue }
      cosines.ours.append(try ours.similarity(first, second))
      cosines.theirs.append(try theirs.similarity(first, second))
    }
    rankCorrelation = Self.correlation(Self.ranks(cosines.ours), Self.ranks(cosines.theirs))
    let known = Self.words.filter { ours.contains($0) && theirs.contains($0) }
    let shared = try known.map { word in
      let near = try [ours, theirs].map { vectors in
        Set(try vectors.mostSimilar(to: word, topN: 10, restrictVocabulary: 2000).map(\.word))
      }
      return near[0].intersection(near[1]).count
    }
    sharedNeighbors = Double(shared.reduce(0, +)) / Double(10 * max(known.count, 1))
  }

  private static func ranks(_ values: [Double]) -> [Double] {
    var ranks = [Double](repeating: 0, count: values.count)
    let order = values.indices.sorted { values[$0] < values[$1] }
    for (rank, index) in order.enumerated() { ranks[index] = Double(rank) }
    return ranks
  }

  private static func correlation(_ a: [Double], _ b: [Double]) -> Double {
    let means = (a.reduce(0, +) / Double(a.count), b.reduce(0, +) / Double(b.count))
    var (products, left, right) = (0.0, 0.0, 0.0)
    for (x, y) in zip(a, b) {
      products += (x - means.0) * (y - means.1)
      left += (x - means.0) * (x - means.0)
      right += (y - means.1) * (y - means.1)
    }
    return products / (left * right).squareRoot()
  }
}
