/// What was appended to one text of a heap and is not part of it yet.
///
/// Cells put texts together from a few bytes at a time, and making a string longer costs more than moving
/// those bytes. So they wait here until the text is read, until another text grows, or until there is no
/// room. All pieces are whole texts in UTF-8, so the bytes are always valid.
struct TextTail {
  /// The text they belong to, which says so itself; not counted, since it withdraws when it ends.
  private(set) var owner: Unmanaged<StringObject>?
  private var count = 0
  private let bytes = UnsafeMutablePointer<UInt8>.allocate(
    capacity: TextTail.capacity + TextTail.longestNumber)

  private static let capacity = 256
  /// Longer pieces are appended to the text itself.
  static let longestPiece = 64
  /// The digits of the least whole number with its sign.
  private static let longestNumber = 20

  func free() { bytes.deallocate() }

  @inline(__always)
  func belongs(to text: Unmanaged<StringObject>) -> Bool { owner?.toOpaque() == text.toOpaque() }

  @inline(__always)
  func hasRoom(_ bytes: Int) -> Bool { count &+ bytes <= Self.capacity }

  mutating func begin(for text: Unmanaged<StringObject>) {
    owner = text
    count = 0
  }

  @inline(__always)
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let start = piece.baseAddress else { return }
    (bytes + count).update(from: start, count: piece.count)
    count &+= piece.count
  }

  /// The bytes as text; they belong to nobody afterwards.
  mutating func take() -> String {
    defer { drop() }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  mutating func drop() {
    owner = nil
    count = 0
  }

  /// The decimal digits of a number, behind the room for texts.
  @inline(__always)
  func digits(of number: Int) -> UnsafeBufferPointer<UInt8> {
    var next = bytes + (Self.capacity + Self.longestNumber)
    let end = next
    var rest = number.magnitude
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      next -= 1
      next.pointee = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
      rest = quotient
    } while rest > 0
    if number < 0 {
      next -= 1
      next.pointee = UInt8(ascii: "-")
    }
    return UnsafeBufferPointer(start: next, count: end - next)
  }
}
