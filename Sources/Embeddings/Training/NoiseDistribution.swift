internal import Derivations
internal import Numerics

/// How likely each word is to be drawn as a wrong answer: proportional to a power of its count.
///
/// Source: Mikolov et al., *Distributed Representations of Words and Phrases* (2013), §2.2; cumulative
/// table of 31 bits as gensim's `make_cum_table`.
public struct NoiseDistribution: Hashable, Sendable {
  /// The share of each word.
  public let probabilities: [Double]
  /// Running sums, scaled to 2³¹ − 1.
  let cumulative: [UInt32]

  /// - Parameters:
  ///   - counts: At least 1 each.
  ///   - exponent: 0.75 in word2vec; 1 draws as often as in the text, 0 all alike.
  ///
  /// - Throws: ``Word2VecError`` where no share can be computed: without a count above 0, or with an
  ///   exponent that leads beyond all numbers.
  public init(counts: [Int], exponent: Double = 0.75) throws(Word2VecError) {
    if let place = counts.firstIndex(where: { $0 < 0 }) {
      throw .setting(name: "counts[\(place)]", found: "\(counts[place])", expected: "at least 0")
    }
    guard counts.contains(where: { $0 > 0 }) else {
      throw .setting(name: "counts", found: "\(counts.prefix(9))", expected: "a count above 0")
    }
    let powers = counts.map { $0 > 0 ? Double.power(Double($0), exponent) : 0 }
    let total = powers.reduce(0, +)
    guard total > 0, total.isFinite else {
      throw .setting(
        name: "nsExponent", found: "\(exponent)",
        expected: "one that gives the counts finite shares")
    }
    probabilities = powers.map { $0 / total }
    var sum = 0.0
    cumulative = powers.map { power in
      sum += power
      // Half to even, as Python rounds.
      return UInt32((sum / total * 2_147_483_647).rounded(.toNearestOrEven))
    }
  }

  /// The word whose share the number falls into.
  func word(at number: UInt32) -> Int32 {
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] < number { low = middle + 1 } else { high = middle }
    }
    return Int32(low)
  }

  func draw(_ random: inout PermutedCongruential) -> Int32 {
    word(at: UInt32(truncatingIfNeeded: random.next() >> 33) % 2_147_483_647)
  }
}

/// How likely each place of a word is to be kept when frequent words are thinned out.
public enum Subsampling {
  /// min(1, (√(f / t) + 1) · t / f) with f the word's share of the text.
  ///
  /// Source: word2vec.c; the paper's formula is 1 − √(t / f) for leaving out.
  public static func keepProbability(count: Int, total: Int, sample: Double) -> Double {
    guard sample > 0, count > 0, total > 0 else { return 1 }
    let limit = sample * Double(total)
    let count = Double(count)
    return min(1, ((count / limit).squareRoot() + 1) * limit / count)
  }
}
