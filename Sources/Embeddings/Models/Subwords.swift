internal import Metering

/// The pieces of words that FastText gives vectors to.
///
///     try Subwords(lengths: 3...3).ngrams(of: "apple")   // ["<ap", "app", "ppl", "ple", "le>"]
///     try Subwords(lengths: 3...6).buckets(of: "apple")  // numbers below 2,000,000
///
/// A word is taken between `<` and `>`, so that beginnings and ends differ from middles. Pieces are
/// counted in Unicode scalars; a mark of length 1 alone is no piece.
///
/// Source: Bojanowski, Grave, Joulin & Mikolov, *Enriching Word Vectors with Subword Information* (2017),
/// §3.2; order and hash as in fastText's `Dictionary::computeSubwords` and `Dictionary::hash`.
public struct Subwords: Hashable, Sendable {
  /// Shortest and longest piece, in characters.
  public let lengths: ClosedRange<Int>
  /// How many vectors the pieces share.
  public let bucketCount: Int

  /// - Parameters:
  ///   - lengths: fastText takes 3...6 for vectors.
  ///   - bucketCount: Pieces whose hash falls into one bucket share a vector.
  /// - Throws: ``SubwordsError``
  public init(lengths: ClosedRange<Int> = 3...6, bucketCount: Int = 2_000_000) throws(SubwordsError) {
    guard lengths.lowerBound >= 1 else { throw .length(lengths.lowerBound) }
    guard (1...Int(Int32.max)).contains(bucketCount) else { throw .bucketCount(bucketCount) }
    self.lengths = lengths
    self.bucketCount = bucketCount
  }

  /// The pieces in the order of fastText: by where they begin, shorter ones first.
  public func ngrams(of word: String) -> [String] {
    let marked = Array("<".utf8) + word.utf8 + Array(">".utf8)
    var found: [String] = []
    forEach(in: marked) { found.append(String(decoding: marked[$0], as: UTF8.self)) }
    return found
  }

  /// The bucket of each piece, in the same order.
  public func buckets(of word: String) -> [Int] {
    let marked = Array("<".utf8) + word.utf8 + Array(">".utf8)
    var found: [Int] = []
    forEach(in: marked) {
      found.append(Int(Self.hash(marked[$0])) % bucketCount)
    }
    return found
  }

  /// Calls `body` with the place of each piece among the bytes of a marked word.
  func forEach(in marked: [UInt8], _ body: (Range<Int>) -> Void) {
    func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
    for start in marked.indices where !continues(marked[start]) {
      var end = start
      var length = 1
      while end < marked.count && length <= lengths.upperBound {
        end += 1
        while end < marked.count && continues(marked[end]) { end += 1 }
        let isLoneMark = length == 1 && (start == 0 || end == marked.count)
        if lengths.contains(length) && !isLoneMark { body(start..<end) }
        length += 1
      }
    }
  }

  /// FNV-1a with 32 bits over bytes taken as signed, which differs from FNV-1a for all but ASCII.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes {
      hash ^= UInt32(bitPattern: Int32(Int8(bitPattern: byte)))
      hash = hash &* 16_777_619
    }
    return hash
  }
}

extension Subwords {
  /// The buckets of a line's word n-grams, as fastText's classifier has them.
  ///
  /// For each place, the n-grams that begin there, from two words up.
  ///
  /// - Parameters:
  ///   - words: The words of the line.
  ///   - longest: The longest n-gram, in words; below 2 there is none.
  /// - Throws: Nothing of its own; a line has as many n-grams as words times lengths, and a budget may forbid
  ///   so many.
  ///
  /// Source: fastText's `Dictionary::addWordNgrams`.
  public func wordNgramBuckets(of words: [String], longest: Int) throws -> [Int] {
    guard longest > 1 else { return [] }
    // As many of each place as are left of the line behind it, at most.
    let reach = min(longest, words.count) - 1
    let (count, overflow) = max(reach, 0).multipliedReportingOverflow(by: words.count)
    try Meter.charge(overflow ? .max : count)
    try Meter.reserve(bytes: overflow ? .max : 8 * count)
    defer { Meter.release(bytes: overflow ? 0 : 8 * count) }
    // The program keeps hashes as signed numbers of 32 bits and widens those.
    let hashes = words.map { UInt64(bitPattern: Int64(Int32(bitPattern: Self.hash($0.utf8)))) }
    var found: [Int] = []
    for start in hashes.indices {
      var hash = hashes[start]
      for word in hashes[(start + 1)...].prefix(longest - 1) {
        hash = hash &* 116_049_371 &+ word
        found.append(Int(hash % UInt64(bucketCount)))
      }
    }
    return found
  }
}

/// What pieces of words cannot be cut with.
public enum SubwordsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A shortest length below 1.
  case length(Int)
  /// A number of buckets below 1 or above 2³¹ − 1.
  case bucketCount(Int)

  public var description: String {
    switch self {
    case .length(let length): "the shortest piece has \(length) characters, expected at least 1"
    case .bucketCount(let count): "\(count) buckets, expected 1 to \(Int32.max)"
    }
  }
}
