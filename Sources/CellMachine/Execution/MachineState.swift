/// A copy of a machine's variables, to return to.
///
/// What is shared on purpose (captured variables, instances, closures that hold them) is copied with
/// its sharing; all other values are shared with the machine and copied when either side changes them.
public struct MachineState {
  let globals: [Slot]
}

extension Machine {
  /// The state between two cells.
  public func snapshot() -> MachineState {
    MachineState(globals: copied((0..<globals.count).map { globals[$0] }))
  }

  /// Returns to a state. It can be used again: the machine gets a copy of its own. Objects that end
  /// with it, or with a state, do so without their deinitialisers.
  public func restore(_ state: MachineState) {
    replaceGlobals(with: copied(state.globals))
  }

  private func copied(_ slots: [Slot]) -> [Slot] {
    let outer = Heap.exchangeCurrent(heap)
    defer { _ = Heap.exchangeCurrent(outer) }
    var copier = StateCopier()
    return copier.copy(slots)
  }
}

/// Copies a graph of objects.
///
/// Works with a list of things to do instead of recursion, since cells can build lists of any depth.
private struct StateCopier {
  /// What became of each object; itself where nothing shared hangs below it.
  private var copies: [ObjectIdentifier: HeapObject] = [:]

  mutating func copy(_ slots: [Slot]) -> [Slot] {
    let shared = SharedReach(from: slots)
    var made: [HeapObject] = []
    // First a shell for each object that must be copied, then its parts.
    for object in shared.mustCopy {
      copies[ObjectIdentifier(object)] = shell(of: object)
      made.append(object)
    }
    // Values with immutable parts are rebuilt from the inside out: parts come first in the list.
    for object in shared.immutableInOrder {
      copies[ObjectIdentifier(object)] = rebuilt(object)
    }
    for object in made { fill(object) }
    return slots.map(mapped)
  }

  private func mapped(_ slot: Slot) -> Slot {
    guard let object = slot.object, let copy = copies[ObjectIdentifier(object)] else { return slot }
    var result = slot
    result.object = copy
    return result
  }

  private func shell(of object: HeapObject) -> HeapObject {
    switch object {
    case let instance as InstanceObject: copy(of: instance)
    case let reference as WeakObject: WeakObject(nil, erasedType: reference.erasedType)
    case let closure as ClosureObject:
      if case .function(let index) = closure.target {
        ClosureObject(function: index, captures: closure.captures)
      } else {
        closure
      }
    case let box as BoxObject: BoxObject(box.value)
    default: object
    }
  }

  private func copy(of instance: InstanceObject) -> InstanceObject {
    let copy = InstanceObject(type: instance.type, fields: instance.fields)
    copy.isDeinitialized = instance.isDeinitialized
    return copy
  }

  private func fill(_ object: HeapObject) {
    switch copies[ObjectIdentifier(object)] {
    case let instance as InstanceObject: instance.fields = map(instance.fields)
    case let closure as ClosureObject: closure.captures = map(closure.captures)
    case let box as BoxObject: box.value = mapped(box.value)
    case let reference as WeakObject:
      // An object that only such references know does not outlive the copy.
      let target = (object as? WeakObject)?.target
      reference.target = target.flatMap { copies[ObjectIdentifier($0)] as? InstanceObject }
    default: break
    }
  }

  private func map(_ slots: ContiguousArray<Slot>) -> ContiguousArray<Slot> {
    ContiguousArray(slots.map(mapped))
  }

  private func rebuilt(_ object: HeapObject) -> HeapObject {
    switch object {
    case let array as SlotArray: SlotArray(map(array.elements), startIndex: array.startIndex)
    case let record as RecordObject: RecordObject(map(record.fields))
    case let value as EnumObject: EnumObject(tag: value.tag, payload: map(value.payload))
    case let optional as NestedOptionalObject: NestedOptionalObject(mapped(optional.value))
    case let value as ExistentialObject:
      ExistentialObject(type: value.type, value: mapped(value.value))
    case let container as any SlotContainer: container.rebuilt(mapped)
    default: object
    }
  }
}

/// A value object other than the basic ones that holds slots: dictionaries and sets.
protocol SlotContainer: HeapObject {
  var heldSlots: [Slot] { get }
  func rebuilt(_ transform: (Slot) -> Slot) -> HeapObject
}

/// Finds what a copy of some slots must copy.
private struct SharedReach {
  /// Boxes, instances, and closures with captures.
  private(set) var mustCopy: [HeapObject] = []
  /// Values that contain such, each behind its own parts.
  private(set) var immutableInOrder: [HeapObject] = []

  private enum Step {
    case enter(HeapObject)
    case leave(HeapObject)
  }

  init(from slots: [Slot]) {
    var seen = Set<ObjectIdentifier>()
    var reaching = Set<ObjectIdentifier>()
    var steps: [Step] = slots.reversed().compactMap { $0.object.map(Step.enter) }
    // Shared objects are entered one after the other: between two of them there are only values,
    // which cannot form cycles, so that the parts of a value always come before it.
    var entered = 0
    while true {
      guard let step = steps.popLast() else {
        guard entered < mustCopy.count else { return }
        steps = mustCopy[entered].parts.compactMap { $0.object.map(Step.enter) }
        entered += 1
        continue
      }
      switch step {
      case .enter(let object):
        guard Self.canReachShared(object), seen.insert(ObjectIdentifier(object)).inserted else {
          continue
        }
        if object is BoxObject || object is InstanceObject || object is ClosureObject
          || object is WeakObject
        {
          mustCopy.append(object)
          reaching.insert(ObjectIdentifier(object))
        } else {
          steps.append(.leave(object))
          for part in object.parts {
            if let next = part.object { steps.append(.enter(next)) }
          }
        }
      case .leave(let object):
        let reaches = object.parts.contains { part in
          part.object.map { reaching.contains(ObjectIdentifier($0)) } ?? false
        }
        if reaches {
          reaching.insert(ObjectIdentifier(object))
          immutableInOrder.append(object)
        }
      }
    }
  }

  private static func canReachShared(_ object: HeapObject) -> Bool {
    !(object is ScalarArray || object is StringObject || object is ForeignObject
      || object is MarkerObject || object is SubstringObject)
  }
}
