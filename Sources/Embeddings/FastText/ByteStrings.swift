/// Words as bytes, each once, in the order in which they came, found by their hash.
///
/// Files of fastText hold bytes that need not be text, and a `String` for each word read would cost
/// more than all of the training's arithmetic.
struct ByteStrings: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each word ends; it begins where the one before ends.
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  /// Places of words by hash, the next free one after a collision; −1 is free. A power of two long.
  private var table = [Int32](repeating: -1, count: 1 << 10)

  var count: Int { ends.count }

  /// The bytes of a word.
  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// A word as text; bytes that are no UTF-8 are repaired.
  func text(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

  /// The place of a word; `nil` for one that is not there.
  func index(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int? {
    let slot = slot(of: word, hash: hash)
    return table[slot] < 0 ? nil : Int(table[slot])
  }

  func index(of word: String) -> Int? {
    var word = word
    return word.withUTF8 { index(of: $0, hash: FastTextHash.of($0)) }
  }

  /// The place of a word, which is appended where it is new.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> (index: Int, isNew: Bool) {
    let slot = slot(of: word, hash: hash)
    if table[slot] >= 0 { return (Int(table[slot]), false) }
    table[slot] = Int32(truncatingIfNeeded: count)
    bytes.append(contentsOf: word)
    ends.append(bytes.count)
    hashes.append(hash)
    if 2 * count > table.count { grow() }
    return (count - 1, true)
  }

  /// The words at these places, in this order.
  func selected(_ indices: [Int]) -> ByteStrings {
    var chosen = ByteStrings()
    for index in indices {
      self[index].withUnsafeBufferPointer { _ = chosen.insert($0, hash: hashes[index]) }
    }
    return chosen
  }

  private func slot(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = table.count - 1
    var slot = Int(hash) & mask
    while true {
      let index = Int(table[slot])
      if index < 0 || hashes[index] == hash && isEqual(index, word) { return slot }
      slot = (slot + 1) & mask
    }
  }

  private func isEqual(_ index: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = index == 0 ? 0 : ends[index - 1]
    guard ends[index] - start == word.count else { return false }
    for i in 0..<word.count where bytes[start + i] != word[i] { return false }
    return true
  }

  private mutating func grow() {
    let mask = 2 * table.count - 1
    table = [Int32](repeating: -1, count: 2 * table.count)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while table[slot] >= 0 { slot = (slot + 1) & mask }
      table[slot] = Int32(truncatingIfNeeded: index)
    }
  }
}
