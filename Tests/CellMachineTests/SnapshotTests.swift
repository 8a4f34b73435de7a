import Diagnostics
import Testing

@testable import CellMachine

struct SnapshotTests {
  private func machine(globals: [Slot]) throws -> Machine {
    let assembly = Assembly()
    assembly.function(registers: 1, [Instruction(.returnVoid)])
    assembly.program.globalCount = globals.count
    let machine = assembly.machine()
    try machine.run(function: 0)
    for (index, value) in globals.enumerated() { machine.globals[index] = value }
    return machine
  }

  @Test func `values return to what they were`() throws {
    let machine = try machine(globals: [[1, 2].slot, Slot(bits: 5)])
    let state = machine.snapshot()
    machine.globals[0] = [9].slot
    machine.globals[1] = Slot(bits: 6)
    machine.restore(state)
    #expect(try [Int].from(machine.globals[0]) == [1, 2])
    #expect(machine.globals[1].bits == 5)
  }

  @Test func `a captured variable stays shared by the closures that hold it`() throws {
    let box = BoxObject(Slot(bits: 1))
    let first = ClosureObject(function: 0, captures: [Slot(box)])
    let second = ClosureObject(function: 0, captures: [Slot(box)])
    let machine = try machine(globals: [Slot(first), Slot(SlotArray([Slot(second), Slot(second)]))])
    let state = machine.snapshot()
    box.value.bits = 2

    for _ in 1...2 {
      machine.restore(state)
      let one = try machine.globals[0].object(ClosureObject.self)
      let others = try machine.globals[1].object(SlotArray.self).elements
      let copy = try one.captures[0].object(BoxObject.self)
      #expect(copy !== box && copy.value.bits == 1)
      #expect(try others[0].object(ClosureObject.self).captures[0].object === copy)
      #expect(others[0].object === others[1].object)
      copy.value.bits = 3  // The state itself does not change.
    }
  }

  @Test func `instances keep their identity in cycles and behind values`() throws {
    let parent = InstanceObject(type: 0, fields: [Slot()])
    let child = InstanceObject(type: 0, fields: [Slot(parent)])
    parent.fields[0] = Slot(record: Slot(child), Slot(bits: 4))
    let machine = try machine(globals: [Slot(parent), Slot(child).wrapped(as: .optional(.instance(0)))])
    machine.restore(machine.snapshot())

    let newParent = try machine.globals[0].object(InstanceObject.self)
    let newChild = try machine.globals[1].object(NestedOptionalObject.self)
      .value.object(InstanceObject.self)
    #expect(newParent !== parent && newChild !== child)
    #expect(newChild.fields[0].object === newParent)
    let record = try newParent.fields[0].object(RecordObject.self)
    #expect(record.fields[0].object === newChild && record.fields[1].bits == 4)
    // Cut the cycles, which reference counting cannot free.
    parent.fields[0] = Slot()
    newParent.fields[0] = Slot()
  }

  @Test func `plain values are shared and not copied`() throws {
    let array = [[1.0], [2.0]].slot
    let machine = try machine(globals: [array])
    machine.restore(machine.snapshot())
    #expect(machine.globals[0].object === array.object)
  }

  @Test func `a chain of a hundred thousand instances is copied`() throws {
    var chain = Slot()
    for _ in 0..<100_000 { chain = Slot(InstanceObject(type: 0, fields: [chain])) }
    let machine = try machine(globals: [chain])
    // Cut apart from the front, so that freeing it does not need a deep stack: it has no heap.
    machine.restore(machine.snapshot())
    var count = 0
    var link = machine.globals[0]
    while let instance = link.object as? InstanceObject {
      count += 1
      link = instance.fields[0]
    }
    #expect(count == 100_000)
    machine.globals[0] = Slot()
    while let instance = chain.object as? InstanceObject {
      let next = instance.fields[0]
      instance.fields[0] = Slot()
      chain = next
    }
  }

  @Test func `a variable that was being changed has no value after a stop`() throws {
    let assembly = Assembly()
    assembly.program.globalCount = 1
    assembly.program.globalNames = [0: "words"]
    assembly.function(
      registers: 1, objects: [0], constants: [["a"].slot],
      [
        Instruction(.constant, 0), Instruction(.storeGlobal, 0, wide: 0),
        Instruction(.takeGlobal, 0, wide: 0), Instruction(.loadGlobal, 0, wide: 0),
        Instruction(.returnVoid),
      ])
    let machine = assembly.machine()
    do {
      try machine.run(function: 0)
      Issue.record("the hole was read")
    } catch {
      #expect(error.diagnostic.message.hasPrefix("overlapping accesses to 'words'"))
    }
    #expect(machine.globals[0].object === HeapObject.hole)
  }
}
