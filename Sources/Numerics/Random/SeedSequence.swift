/// Spreads a seed over as many words as a generator's state needs, so that neighbouring seeds start
/// unrelated streams.
///
/// Source: NumPy's `SeedSequence`, after O'Neill's `seed_seq_fe`.
struct SeedSequence {
  private var pool: [UInt32]

  init(seed: UInt64) {
    var hash: UInt32 = 0x43B0_D7E5
    func mixedIn(_ value: UInt32) -> UInt32 {
      var value = value ^ hash
      hash = hash &* 0x931E_8875
      value = value &* hash
      return value ^ (value >> 16)
    }
    func joined(_ left: UInt32, _ right: UInt32) -> UInt32 {
      let result = 0xCA01_F9DD &* left &- 0x4973_F715 &* right
      return result ^ (result >> 16)
    }
    let words = [UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32), 0, 0]
    pool = words.map(mixedIn)
    for source in pool.indices {
      for target in pool.indices where source != target {
        pool[target] = joined(pool[target], mixedIn(pool[source]))
      }
    }
  }

  /// So many words of 64 bits, the lower half first.
  func state(words count: Int) -> [UInt64] {
    var hash: UInt32 = 0x8B51_F9DD
    let halves = (0..<2 * count).map { index in
      var value = pool[index % pool.count] ^ hash
      hash = hash &* 0x58F3_8DED
      value = value &* hash
      return UInt64(value ^ (value >> 16))
    }
    return (0..<count).map { halves[2 * $0] | halves[2 * $0 + 1] << 32 }
  }
}
