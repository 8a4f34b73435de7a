/// Grammemes as bits, so that tags are compared in a few instructions.
struct GrammemeSet: Hashable, Sendable {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  init() {}

  init(_ grammemes: some Sequence<Grammeme>) {
    for grammeme in grammemes { insert(grammeme) }
  }

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  var isEmpty: Bool { low | high == 0 }
  var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }

  mutating func insert(_ grammeme: Grammeme) { self = union(Self.single(grammeme.number)) }

  mutating func insert(number: Int) { self = union(Self.single(number)) }

  func contains(_ grammeme: Grammeme) -> Bool { isSuperset(of: Self.single(grammeme.number)) }

  func isSuperset(of other: Self) -> Bool { other.low & ~low == 0 && other.high & ~high == 0 }

  func intersects(_ other: Self) -> Bool { low & other.low != 0 || high & other.high != 0 }

  func union(_ other: Self) -> Self { Self(low: low | other.low, high: high | other.high) }

  func intersection(_ other: Self) -> Self { Self(low: low & other.low, high: high & other.high) }

  func subtracting(_ other: Self) -> Self { Self(low: low & ~other.low, high: high & ~other.high) }

  /// How many grammemes stand in one of two sets only.
  func distance(to other: Self) -> Int {
    (low ^ other.low).nonzeroBitCount + (high ^ other.high).nonzeroBitCount
  }

  /// The same with some grammemes replaced by others.
  func replacing(_ pairs: [(Grammeme, Grammeme)]) -> Self {
    pairs.reduce(self) { set, pair in
      guard set.contains(pair.0) else { return set }
      return set.subtracting([pair.0]).union([pair.1])
    }
  }

  /// The first of its grammemes, in the order of ``Grammeme/allCases``.
  var first: Grammeme? {
    if low != 0 { return Grammeme.all[low.trailingZeroBitCount] }
    return high == 0 ? nil : Grammeme.all[64 + high.trailingZeroBitCount]
  }

  private static func single(_ number: Int) -> Self {
    number < 64 ? Self(low: 1 << UInt64(number), high: 0) : Self(low: 0, high: 1 << UInt64(number - 64))
  }
}

extension GrammemeSet: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: Grammeme...) { self.init(elements) }
}

extension Grammeme {
  /// All in order, computed once.
  static let all = Grammeme.allCases

  /// By the four letters of each name, as one number.
  static let numberByName: [UInt32: Int] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { (packed($1.rawValue.utf8), $0) })

  private static let numbers: [Grammeme: Int] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1, $0) })

  var number: Int { Self.numbers[self] ?? 0 }

  static func packed(_ name: some Sequence<UInt8>) -> UInt32 {
    name.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
