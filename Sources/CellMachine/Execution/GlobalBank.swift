/// The top-level variables of all cells. Grows as cells are added.
public struct GlobalBank {
  private(set) var slots: UnsafeMutablePointer<Slot>
  public private(set) var count = 0
  private var capacity: Int

  init() {
    capacity = 64
    slots = .allocate(capacity: capacity)
  }

  /// A global by its index. A hole (``HeapObject/hole``) means that it has no value.
  public subscript(index: Int) -> Slot {
    get {
      precondition(index >= 0 && index < count, "no such global")
      return slots[index]
    }
    nonmutating set {
      precondition(index >= 0 && index < count, "no such global")
      slots[index] = newValue
    }
  }

  /// Makes room; new globals start as holes.
  mutating func grow(to newCount: Int) {
    guard newCount > count else { return }
    if newCount > capacity {
      capacity = max(newCount, 2 * capacity)
      let larger = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
      larger.moveInitialize(from: slots, count: count)
      slots.deallocate()
      slots = larger
    }
    (slots + count).initialize(repeating: Slot(HeapObject.hole), count: newCount - count)
    count = newCount
  }

  mutating func replace(with values: [Slot]) {
    grow(to: values.count)
    for index in 0..<count {
      slots[index] = index < values.count ? values[index] : Slot(HeapObject.hole)
    }
  }

  func free() {
    slots.deinitialize(count: count)
    slots.deallocate()
  }
}
