// Deinitialisers and references that do not keep their object.
//
// The host counts references, so it knows when an object of a cell ends; but a deinitialiser is code
// of the cell, which can only run between two instructions. The parts of an object that ended therefore
// wait in the heap until an `endScope`, where they become an object again, for as long as its
// deinitialisers run.
extension Machine {
  @inline(never)
  func lifetime(_ r: Registers, _ i: Instruction) throws {
    switch i.opcode {
    case .completeInstance: (r[i.a].object as? InstanceObject)?.isDeinitialized = true
    case .makeWeak:
      guard r[i.a].object != nil else { return }
      r[i.a] = Slot(WeakObject(to: r[i.a]))
      try checkMemory()
    case .loadWeak:
      guard let object = r[i.a].object else { return }
      r[i.a] = (object as? WeakObject)?.value ?? Slot()
    default:
      guard let object = r[i.a].object else { throw Trap.missingValue }
      let value = (object as? WeakObject)?.value ?? Slot()
      guard value.object != nil else { throw Trap.unownedIsGone }
      r[i.a] = value
    }
  }

  /// Lets go of registers, the last first, and runs the deinitialisers of what ended with them.
  @inline(never)
  func endScope(_ first: Registers, _ count: Int) throws {
    var register = first + count
    while register > first {
      register -= 1
      guard register.address(0) != nil else { continue }
      register.pointee.object = nil
      try runDeinitializers()
    }
    try runDeinitializers()
  }

  /// What is left to do: the deinitialisers of an object, or letting go of one of its parts.
  private enum Ending {
    case object(Heap.EndedObject)
    case part(Slot)
  }

  private func runDeinitializers() throws {
    guard heap._withUnsafeGuaranteedRef({ !$0.ended.isEmpty }) else { return }
    var pending = Slot()
    swap(&pending, &pendingError)
    defer { swap(&pending, &pendingError) }
    // A list and not recursion: objects can hang on each other in long chains.
    var steps = endings()
    while let step = steps.indices.last {
      if case .part = steps[step] {
        steps.removeLast()
        steps += endings()
        continue
      }
      guard case .object(var object) = steps.removeLast() else { continue }
      try deinitialize(&object)
      steps += object.fields.reversed().map(Ending.part)
    }
  }

  private func endings() -> [Ending] {
    heap._withUnsafeGuaranteedRef { heap in
      heap.ended.isEmpty ? [] : heap.takeEnded().reversed().map(Ending.object)
    }
  }

  /// Makes an object of the parts once more, for as long as its deinitialisers run.
  private func deinitialize(_ object: inout Heap.EndedObject) throws {
    try charge(Self.callCost)
    guard program.types.indices.contains(object.type) else { return }
    // The parts are moved, so that a deinitialiser that lets go of one holds the last reference.
    let instance = InstanceObject(type: object.type, fields: [])
    swap(&instance.fields, &object.fields)
    defer { swap(&instance.fields, &object.fields) }
    var type: Int? = object.type
    while let own = type {
      if let function = program.types[own].deinitializer {
        _ = try call(function: function, [Slot(instance)])
      }
      type = program.types[own].superclass
    }
  }
}
