/// A `Substring`; shares its base, so that indices stay valid.
public final class SubstringObject: HeapObject {
  public let value: Substring
  /// Keeps the charge for the base while a part of it is alive.
  let base: HeapObject?

  public init(_ value: Substring) {
    self.value = value
    base = Heap.current?._withUnsafeGuaranteedRef { $0.holder(ofBase: value) }
    super.init(bytes: 16)
  }

  fileprivate func ownBase(at storage: UnsafeRawPointer) -> HeapObject? {
    value.base.storage == storage ? base : nil
  }
}

/// Holds the charge for a text of which only parts are alive.
final class HeldText: HeapObject {
  let storage: UnsafeRawPointer

  fileprivate init(_ storage: UnsafeRawPointer, count: Int) {
    self.storage = storage
    super.init(bytes: StringObject.bytes(of: count))
  }

  deinit {
    heap?._withUnsafeGuaranteedRef { $0.forget(Unmanaged.passUnretained(self)) }
  }
}

extension Heap {
  /// The object that is charged for the text that a part belongs to: a string of the cell's where the part
  /// was cut from one, else an object made for it. Texts of no memory of their own have none.
  fileprivate func holder(ofBase part: Substring) -> HeapObject? {
    let count = part.base.utf8.count
    guard count > 15, let storage = part.base.storage else { return nil }
    if let found = nativeReceiver?.pointee.object?.holder(of: storage) { return found }
    if let heldText, heldText._withUnsafeGuaranteedRef({ $0.storage }) == storage {
      return heldText.takeUnretainedValue()
    }
    let held = HeldText(storage, count: count)
    heldText = Unmanaged.passUnretained(held)
    return held
  }

  fileprivate func forget(_ held: Unmanaged<HeldText>) {
    if heldText?.toOpaque() == held.toOpaque() { heldText = nil }
  }
}

extension HeapObject {
  /// The object that is charged for a text, where this is a string or a part of one.
  fileprivate func holder(of storage: UnsafeRawPointer) -> HeapObject? {
    switch self {
    case let string as StringObject: string.value.storage == storage ? string : nil
    case let part as SubstringObject: part.ownBase(at: storage)
    default: nil
    }
  }
}

extension String {
  /// Where the bytes of a text stand that has memory of its own; other texts move with each look.
  fileprivate var storage: UnsafeRawPointer? {
    utf8.withContiguousStorageIfAvailable { UnsafeRawPointer($0.baseAddress) } ?? nil
  }
}
