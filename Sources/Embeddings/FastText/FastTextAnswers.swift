internal import Metering
internal import Numerics

/// What is drawn, or which path is walked, to tell one answer from the others.
struct FastTextAnswers: Sendable {
  let noise: NoiseDistribution?
  let tree: FastTextTree?
  /// Output rows that a step moves, about.
  let rowsForOne: Int

  init(_ model: borrowing FastTextModel, nsExponent: Double) throws {
    let counts = model.targetCounts.map { max($0, 1) }
    let loss = model.arguments.loss
    let isDrawn = loss == .negativeSampling && counts.count > 1
    noise = isDrawn ? try NoiseDistribution(counts: counts, exponent: nsExponent) : nil
    tree = loss == .hierarchicalSoftmax ? FastTextTree(counts: counts) : nil
    switch loss {
    case .negativeSampling: rowsForOne = model.arguments.neg + 1
    case .hierarchicalSoftmax: rowsForOne = 2 + Int.bitWidth - counts.count.leadingZeroBitCount
    case .softmax, .oneVersusAll: rowsForOne = counts.count
    }
  }

  /// A wrong answer; `nil` where there is none, or none turns up.
  func draw(besides target: Int32, _ random: inout PermutedCongruential) -> Int32? {
    guard let noise else { return nil }
    // Where one answer has all but all of the shares, the others may not turn up for a long time.
    for _ in 0..<1000 {
      let drawn = noise.draw(&random)
      if drawn != target { return drawn }
    }
    return nil
  }

  /// Nodes on the way to an answer and the turn at each; 1 is the branch of probability σ(−n·h).
  func path(of target: Int32) -> (points: [Int32], code: [UInt8]) {
    guard let tree else { return ([], []) }
    return (tree.turnedPaths.points[Int(target)], tree.turnedPaths.codes[Int(target)])
  }
}

/// fastText's Huffman tree: that of word2vec, whose right branch has the probability σ(n·h).
struct FastTextTree: Sendable {
  /// The codes have each bit turned, so that 1 is the branch of σ(−n·h), as in word2vec.
  let turnedPaths: HuffmanPaths

  init(counts: [Int]) { turnedPaths = HuffmanPaths(counts: counts).turned }
}

/// The rows of every known word: its own and those of its pieces.
struct FastTextWordRows: Sendable {
  private(set) var rows: [Int32] = []
  private(set) var starts: [Int] = [0]

  init(of model: borrowing FastTextModel, isEmpty: Bool = false) throws {
    guard !isEmpty else { return }
    let pieces = model.pieces
    let dictionary = model.dictionary
    for word in 0..<dictionary.wordCount {
      let longest = min(model.arguments.maxn, dictionary.names[word].count + 2) + 1
      try Meter.charge(2 * dictionary.names[word].count * longest)
      try Meter.reserve(bytes: 4 * (dictionary.names[word].count + 2) * longest)
      dictionary.append(rowsOfWord: word, pieces, to: &rows)
      starts.append(rows.count)
    }
  }

  subscript(word: Int32) -> ArraySlice<Int32> { rows[starts[Int(word)]..<starts[Int(word) + 1]] }
}

extension FastTextModel {
  /// How likely a place of each word is to be kept: √(t / f) + t / f with f the word's share of the text.
  ///
  /// Source: fastText's `Dictionary::initTableDiscard`.
  var keepProbabilities: [Double] {
    guard arguments.t > 0 else { return [Double](repeating: 1, count: dictionary.wordCount) }
    let total = Double(max(dictionary.tokenCount, 1))
    return dictionary.counts[..<dictionary.wordCount].map { count in
      let ratio = arguments.t * total / Double(max(count, 1))
      return ratio.squareRoot() + ratio
    }
  }
}
