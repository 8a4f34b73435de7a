/// Charges the memory that a function of the library reserved to the library values that it made or
/// changed: a cell may keep as many of them as its budget allows.
///
/// What the library reserved and did not give back holds for as long as the call. How much of it stays in
/// a large value is measured; in small ones all of it.
struct ForeignMemory {
  let reserved: Int

  /// Reserved bytes that are not worth measuring.
  private static let small = 1 << 16
  /// Values that are looked for in one result.
  private static let most = 1 << 12

  func charge(to call: NativeCall) {
    var found: [ForeignObject] = []
    Self.collect(call.result.object, into: &found, depth: 0)
    let changed = call.site.inoutArguments
    for index in 0..<call.argumentCount where changed & (1 << UInt64(index)) != 0 {
      Self.collect(call.arguments[index].object, into: &found, depth: 0)
    }
    guard !found.isEmpty else { return }
    let share = reserved / found.count
    for object in found {
      let before = object.bufferBytes
      let after = share > Self.small ? min(before + share, ForeignSize.bytes(of: object.value)) : before + share
      object.recharge(max(after, 0))
    }
  }

  /// The library values in what a call gave: itself, or a list or a tuple of them.
  private static func collect(_ object: HeapObject?, into found: inout [ForeignObject], depth: Int) {
    guard depth < 4, found.count < most, let object else { return }
    switch object {
    case let foreign as ForeignObject: found.append(foreign)
    case let array as SlotArray:
      for slot in array.elements.prefix(most) { collect(slot.object, into: &found, depth: depth + 1) }
    case let record as RecordObject:
      for slot in record.fields { collect(slot.object, into: &found, depth: depth + 1) }
    case let existential as ExistentialObject: collect(existential.value.object, into: &found, depth: depth + 1)
    default: break
    }
  }
}

/// About how many bytes a value of a type that the machine does not know holds, by its stored parts.
enum ForeignSize {
  /// Parts inside parts that are looked at.
  private static let deepest = 6
  /// Elements of a collection that stand for all of them.
  private static let sample = 16

  static func bytes(of value: Any) -> Int { bytes(of: value, depth: 0) }

  private static func bytes(of value: Any, depth: Int) -> Int {
    guard depth < deepest else { return 0 }
    if let text = value as? String { return StringObject.bytes(of: text.utf8.count) }
    let whole = Mirror(reflecting: value)
    // Ranges are collections too, of what they do not hold.
    let holdsElements = [.collection, .dictionary, .set].contains(whole.displayStyle)
    if holdsElements, let collection = value as? any Collection {
      return bytes(ofElements: collection, depth)
    }
    var sum = 0
    var mirror: Mirror? = whole
    while let parts = mirror {
      for part in parts.children { sum = sum.addingSaturating(bytes(of: part.value, depth: depth + 1)) }
      mirror = parts.superclassMirror
    }
    return sum
  }

  private static func bytes<Elements: Collection>(ofElements elements: Elements, _ depth: Int) -> Int {
    let count = elements.count
    let own = HeapObject.buffer(min(count.multipliedSaturating(by: MemoryLayout<Elements.Element>.stride), .max >> 1))
    if count == 0 || _isPOD(Elements.Element.self) { return own }
    var (sum, looked) = (0, 0)
    for element in elements.prefix(sample) {
      sum = sum.addingSaturating(bytes(of: element, depth: depth + 1))
      looked += 1
    }
    return own.addingSaturating((sum / max(1, looked)).multipliedSaturating(by: count))
  }
}

extension Int {
  fileprivate func addingSaturating(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
