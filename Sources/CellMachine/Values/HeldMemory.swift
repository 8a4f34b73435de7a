/// Memory that a native has taken for a result which is no value of the cell's yet.
final class HeldMemory: HeapObject {
  func hold(_ bytes: Int) { recharge(bytes) }
}
