/// FNV-1a with 32 bits over bytes taken as signed, which differs from FNV-1a for all but ASCII.
///
/// Source: fastText's `Dictionary::hash`.
enum FastTextHash {
  static let start: UInt32 = 2_166_136_261

  @inline(__always)
  static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(bitPattern: Int32(Int8(bitPattern: byte)))) &* 16_777_619
  }

  @inline(__always)
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = start
    for byte in bytes { hash = step(hash, byte) }
    return hash
  }
}

/// Which rows of the input matrix belong to the pieces of words and to n-grams of words.
struct FastTextPieces: Hashable, Sendable {
  /// Shortest and longest piece in characters; no pieces where the longest is 0.
  let shortest: Int
  let longest: Int
  let bucketCount: Int
  /// The row of the first bucket: as many as there are words.
  let firstRow: Int

  /// Appends the rows of a word's pieces, by where they begin, shorter ones first.
  ///
  /// O(bytes · longest): each piece's hash goes on from that of the shorter one.
  func append(of word: UnsafeBufferPointer<UInt8>, to rows: inout [Int32]) {
    guard longest > 0, bucketCount > 0 else { return }
    let count = word.count + 2
    func byte(_ place: Int) -> UInt8 {
      if place == 0 { return UInt8(ascii: "<") }
      return place == count - 1 ? UInt8(ascii: ">") : word[place - 1]
    }
    func continues(_ place: Int) -> Bool { place < count && byte(place) & 0xC0 == 0x80 }
    for start in 0..<count where !continues(start) {
      var hash = FastTextHash.start
      var end = start
      var length = 0
      while end < count && length < longest {
        repeat {
          hash = FastTextHash.step(hash, byte(end))
          end += 1
        } while continues(end)
        length += 1
        let isLoneMark = length == 1 && (start == 0 || end == count)
        if length >= shortest && !isLoneMark { rows.append(row(hash)) }
      }
    }
  }

  /// Appends the rows of a line's word n-grams: for each place those that begin there, from two words up.
  func append(ofWordHashes hashes: [UInt32], longestNgram: Int, to rows: inout [Int32]) {
    guard longestNgram > 1, bucketCount > 0 else { return }
    let buckets = UInt64(bucketCount)
    for start in hashes.indices {
      var hash = Self.widened(hashes[start])
      for next in (start + 1)..<max(start + 1, min(start + longestNgram, hashes.count)) {
        hash = hash &* 116_049_371 &+ Self.widened(hashes[next])
        rows.append(Int32(truncatingIfNeeded: firstRow + Int(hash % buckets)))
      }
    }
  }

  private func row(_ hash: UInt32) -> Int32 {
    Int32(truncatingIfNeeded: firstRow + Int(hash) % bucketCount)
  }

  /// The program keeps hashes as signed numbers of 32 bits and widens those.
  private static func widened(_ hash: UInt32) -> UInt64 {
    UInt64(bitPattern: Int64(Int32(bitPattern: hash)))
  }
}
