extension HeapObject {
  /// The values in it.
  var parts: [Slot] {
    switch self {
    case let array as SlotArray: Array(array.elements)
    case let record as RecordObject: Array(record.fields)
    case let value as EnumObject: Array(value.payload)
    case let instance as InstanceObject: Array(instance.fields)
    case let closure as ClosureObject: Array(closure.captures)
    case let box as BoxObject: [box.value]
    case let optional as NestedOptionalObject: [optional.value]
    case let value as ExistentialObject: [value.value]
    case let container as any SlotContainer: container.heldSlots
    default: []
    }
  }
}

/// What the variables of cells hold, for those who look for memory.
public struct Holding: Hashable, Sendable {
  public let name: String
  public let bytes: Int
}

extension Machine {
  /// Objects that are looked at: a rough picture is enough.
  private static let mostObjects = 1 << 18

  /// The variables at the top of cells that hold most, the greatest first. What two of them share counts for
  /// the one declared first.
  public func holdings(_ most: Int) -> [Holding] {
    var seen: Set<ObjectIdentifier> = []
    var found: [Holding] = []
    for (index, name) in program.globalNames.sorted(by: { $0.key < $1.key }) where index < globals.count {
      var left = [globals[index]]
      var bytes = 0
      while let slot = left.popLast(), seen.count < Self.mostObjects {
        guard let object = slot.object, !(object is MarkerObject), seen.insert(ObjectIdentifier(object)).inserted else {
          continue
        }
        bytes += object.chargedBytes
        left += object.parts
      }
      if bytes > 0 { found.append(Holding(name: name, bytes: bytes)) }
    }
    return Array(found.sorted { $0.bytes > $1.bytes }.prefix(most))
  }
}
