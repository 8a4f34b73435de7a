/// Memory that a native has taken for a result which is no value of the cell's yet.
final class HeldMemory: HeapObject {
  init(_ bytes: Int = 0) { super.init(bytes: bytes) }

  func hold(_ bytes: Int) { recharge(bytes) }
}
