internal import Foundation

/// Hashes of terms: a word is hashed eight bytes at a time, an n-gram from the hashes of its words, so
/// that the words of a text are hashed once for all lengths of n-grams.
enum TermHash {
  /// The hash of a term whose words are separated by single blanks.
  static func of(_ term: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let base = term.baseAddress else { return word(term) }
    var hash: UInt64?
    var start = 0
    while true {
      let blank = memchr(base + start, 0x20, term.count - start)
      let end = blank.map { UnsafeRawPointer(base).distance(to: UnsafeRawPointer($0)) } ?? term.count
      let next = word(UnsafeBufferPointer(rebasing: term[start..<end]))
      hash = hash.map { mix($0, next) } ?? next
      if end == term.count { return hash ?? next }
      start = end + 1
    }
  }

  /// The hash of a word.
  static func word(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index + 8 <= raw.count {
      hash = mix(hash, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < raw.count {
      rest = rest << 8 | UInt64(raw[index])
      index += 1
    }
    return mix(hash, rest)
  }

  /// The two halves of a product, folded: every bit of either operand reaches every bit of the result.
  @inline(__always)
  static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = (left ^ 0xA076_1D64_78BD_642F)
      .multipliedFullWidth(by: right ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}
