/// A `String`, or a `Character` (a string of one grapheme).
///
/// What was appended last may still wait in the ``TextTail`` of its heap; whoever reads the text puts the
/// two together.
public final class StringObject: HeapObject {
  /// The text without its tail.
  @exclusivity(unchecked) private var settled: String
  /// The hash, once somebody asked; 0 before, ``growing`` while there is a tail.
  @exclusivity(unchecked) private var knownHash = 0

  private static let growing = Int.min

  public init(_ value: String) {
    settled = value
    super.init(bytes: Self.bytes(of: value.utf8.count))
  }

  deinit {
    if isGrowing { heap?._withUnsafeGuaranteedRef { $0.tail.drop() } }
  }

  public var value: String {
    @inline(__always) get {
      if isGrowing { settle() }
      return settled
    }
  }

  var hash: Int {
    if knownHash == 0 || isGrowing {
      let text = value
      // Letters beyond ASCII are normalised.
      heap?._withUnsafeGuaranteedRef { $0.owe(text.utf8.count &* 4) }
      let hash = text.hashValue
      knownHash = hash == Self.growing ? 1 : hash
    }
    return knownHash
  }

  /// Up to 15 bytes are stored in the string itself; longer texts end with a zero and have room in steps of 16.
  static func bytes(of count: Int) -> Int { count > 15 ? buffer((count &+ 16) & ~15) : 0 }

  /// Charges a text that may have grown in place, where its room doubles; of a long one only what is used
  /// becomes real.
  private func recount() {
    let needed = Self.bytes(of: settled.utf8.count)
    let had = bufferBytes
    if needed <= had, 2 &* needed > had { return }
    recharge(needed > had && needed < Self.large ? max(needed, 2 &* had) : needed)
  }

  private static let large = 1 << 16

  /// Changes the text in place; nobody else holds this object.
  @inline(__always)
  func change<Result>(_ body: (inout String) throws -> Result) rethrows -> Result {
    if isGrowing { settle() }
    knownHash = 0
    defer { recount() }
    return try body(&settled)
  }

  /// Puts another text into this object, of which nobody else knows.
  @inline(__always)
  func replace(with text: String) {
    if isGrowing { heap?._withUnsafeGuaranteedRef { $0.tail.drop() } }
    knownHash = 0
    settled = text
    recharge(Self.bytes(of: text.utf8.count))
  }

  // MARK: Growing

  @inline(__always)
  private var isGrowing: Bool { knownHash == Self.growing }

  /// Says that what is appended from now on waits in the tail, which is empty.
  func beginGrowing(_ tail: inout TextTail) {
    tail.begin(for: Unmanaged.passUnretained(self))
    knownHash = Self.growing
  }

  /// Puts the text and its tail together.
  @inline(never)
  func settle() {
    knownHash = 0
    guard let heap else { return }
    let addition = heap._withUnsafeGuaranteedRef { $0.tail.take() }
    if settled.isEmpty { settled = addition } else { settled.append(addition) }
    recount()
  }
}
