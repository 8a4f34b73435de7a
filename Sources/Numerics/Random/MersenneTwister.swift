/// The generator MT19937: 32 random bits a draw, period 2^19937 − 1.
///
/// Source: Matsumoto & Nishimura, *Mersenne Twister* (ACM TOMACS 8, 1998), with the initialisation of
/// 2002; NumPy's `RandomState` and Python's `random` are built on it.
struct MersenneTwister: Sendable {
  private static let size = 624
  private static let shift = 397
  private var state: [UInt32]
  private var position = size

  /// The initialisation by one word, `init_genrand`.
  init(seed: UInt32) {
    state = [seed]
    state.reserveCapacity(Self.size)
    for index in 1..<Self.size {
      let previous = state[index - 1]
      state.append(1_812_433_253 &* (previous ^ (previous >> 30)) &+ UInt32(index))
    }
  }

  /// The initialisation by a list of words, `init_by_array`; an empty one counts as a zero.
  init(words: [UInt32]) {
    self.init(seed: 19_650_218)
    let key = words.isEmpty ? [0] : words
    var index = 1
    var word = 0
    for _ in 0..<max(Self.size, key.count) {
      let mixed = (state[index - 1] ^ (state[index - 1] >> 30)) &* 1_664_525
      state[index] = (state[index] ^ mixed) &+ key[word] &+ UInt32(word)
      advance(&index)
      word = (word + 1) % key.count
    }
    for _ in 1..<Self.size {
      let mixed = (state[index - 1] ^ (state[index - 1] >> 30)) &* 1_566_083_941
      state[index] = (state[index] ^ mixed) &- UInt32(index)
      advance(&index)
    }
    state[0] = 0x8000_0000
  }

  private mutating func advance(_ index: inout Int) {
    index += 1
    guard index == Self.size else { return }
    state[0] = state[Self.size - 1]
    index = 1
  }

  /// The next 32 bits.
  mutating func next() -> UInt32 {
    if position == Self.size { refill() }
    var word = state[position]
    position += 1
    word ^= word >> 11
    word ^= (word << 7) & 0x9D2C_5680
    word ^= (word << 15) & 0xEFC6_0000
    return word ^ (word >> 18)
  }

  /// The next 64 bits, the upper half first.
  mutating func next64() -> UInt64 {
    let upper = next()
    return UInt64(upper) << 32 | UInt64(next())
  }

  /// A number of [0, 1) with 53 random bits.
  mutating func nextUnit() -> Double {
    let upper = next() >> 5
    let lower = next() >> 6
    return (Double(upper) * 67_108_864 + Double(lower)) / 9_007_199_254_740_992
  }

  private mutating func refill() {
    state.withUnsafeMutableBufferPointer { state in
      for index in 0..<Self.size {
        let next = index + 1 == Self.size ? 0 : index + 1
        let far = index + Self.shift < Self.size ? index + Self.shift : index + Self.shift - Self.size
        let joined = (state[index] & 0x8000_0000) | (state[next] & 0x7FFF_FFFF)
        state[index] = state[far] ^ (joined >> 1) ^ ((joined & 1) &* 0x9908_B0DF)
      }
    }
    position = 0
  }
}
