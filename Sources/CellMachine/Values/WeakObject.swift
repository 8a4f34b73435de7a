/// What a `weak` or `unowned` variable holds: a way to an object that does not keep it alive.
public final class WeakObject: HeapObject {
  @exclusivity(unchecked) weak var target: InstanceObject?
  /// What the value is where its static type is `any P`.
  let erasedType: RuntimeType?

  init(_ target: InstanceObject?, erasedType: RuntimeType?) {
    self.target = target
    self.erasedType = erasedType
    // The runtime keeps a note beside an object that has such references.
    super.init(bytes: 0, fields: 48)
  }

  /// The reference that a slot's value becomes; nil for values that are not objects of cells.
  convenience init?(to value: Slot) {
    switch value.object {
    case let instance as InstanceObject: self.init(instance, erasedType: nil)
    case let existential as ExistentialObject:
      guard let instance = existential.value.object as? InstanceObject else { return nil }
      self.init(instance, erasedType: existential.type)
    default: return nil
    }
  }

  /// The object, as the variable's type has it; empty when it is gone.
  var value: Slot {
    guard let target else { return Slot() }
    guard let erasedType else { return Slot(target) }
    return Slot(ExistentialObject(type: erasedType, value: Slot(target)))
  }
}

extension Slot {
  /// What a stored property of this type holds, whether it keeps it or not.
  func strong(_ type: RuntimeType) -> Slot {
    switch type {
    case .optional, .instance, .existential: (object as? WeakObject)?.value ?? self
    default: self
    }
  }
}
