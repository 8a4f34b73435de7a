/// Words as UTF-8 with a number for each, found without making strings of them.
///
/// Numbers are given in order of first appearance. Open addressing; a word is compared only where its
/// 32 bits of hash agree.
struct WordTable {
  /// The number of the word in each slot, or −1.
  private var slots: [Int32]
  private var hashes: [UInt32] = []
  /// Where each word begins in the text of all; one more for the end.
  private var starts: [Int] = [0]
  private var text: [UInt8] = []

  init(capacity: Int = 1 << 10) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
  }

  var count: Int { hashes.count }

  /// Bytes held.
  var memory: Int { 4 * slots.count + 12 * hashes.count + text.count }

  func word(_ number: Int) -> String {
    String(decoding: text[starts[number]..<starts[number + 1]], as: UTF8.self)
  }

  /// The number of a word that is known.
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int32? {
    let found = slots[slot(of: word, hash: Self.hash(word))]
    return found >= 0 ? found : nil
  }

  /// The number of a word, a new one where it is not known.
  mutating func numberAdding(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Self.hash(word)
    let slot = slot(of: word, hash: hash)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(hashes.count)
    slots[slot] = number
    hashes.append(hash)
    text.append(contentsOf: word)
    starts.append(text.count)
    if 2 * hashes.count > slots.count { grow() }
    return number
  }

  private func slot(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while true {
      let number = Int(slots[slot])
      if number < 0 || (hashes[number] == hash && isEqual(word, to: number)) { return slot }
      slot = (slot + 1) & mask
    }
  }

  private func isEqual(_ word: UnsafeBufferPointer<UInt8>, to number: Int) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == word.count else { return false }
    for i in 0..<word.count where text[start + i] != word[i] { return false }
    return true
  }

  private mutating func grow() {
    let mask = 2 * slots.count - 1
    slots = [Int32](repeating: -1, count: mask + 1)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// FNV-1a over eight bytes at a time, with the bits mixed at the end.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let raw = UnsafeRawBufferPointer(word)
    var i = 0
    while i + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      i += 8
    }
    while i < raw.count {
      hash = (hash ^ UInt64(raw[i])) &* 0x100_0000_01b3
      i += 1
    }
    hash ^= hash >> 32
    hash = hash &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
