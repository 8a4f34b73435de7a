// Instructions that allocate or that must look closely, out of the loop's way.
extension Machine {
  typealias Registers = UnsafeMutablePointer<Slot>

  /// The slots standing from a register on, moved out.
  private func taken(_ count: Int, from start: Registers) -> ContiguousArray<Slot> {
    var slots = ContiguousArray<Slot>()
    slots.reserveCapacity(count)
    for index in 0..<count {
      slots.append(start[index])
      start[index].object = nil
    }
    return slots
  }

  // MARK: Boxes

  @inline(never)
  func makeBox(_ r: Registers, _ i: Instruction) throws {
    var value = Slot()
    swap(&value, &r[i.b])
    r[i.a] = Slot(BoxObject(value))
    try checkMemory()
  }

  private func box(_ register: UInt16, _ r: Registers) throws -> BoxObject {
    guard let object = r[register].object else { throw Trap.missingValue }
    return unsafeDowncast(object, to: BoxObject.self)
  }

  @inline(never)
  func loadBox(_ r: Registers, _ i: Instruction) throws {
    let box = try box(i.b, r)
    if box.value.object === HeapObject.hole { throw Trap.overlappingAccess(to: nil) }
    r[i.a] = box.value
  }

  @inline(never)
  func storeBox(_ r: Registers, _ i: Instruction) throws {
    let box = try box(i.a, r)
    swap(&box.value, &r[i.b])
    r[i.b].object = nil
  }

  @inline(never)
  func takeBox(_ r: Registers, _ i: Instruction) throws {
    let box = try box(i.b, r)
    if box.value.object === HeapObject.hole { throw Trap.overlappingAccess(to: nil) }
    var value = Slot(HeapObject.hole)
    swap(&value, &box.value)
    r[i.a] = value
  }

  @inline(never)
  func globalHole(_ index: Int) -> Trap {
    var trap = Trap.overlappingAccess(to: program.globalNames[index])
    trap.declared = program.globalPlaces[index]
    return trap
  }

  // MARK: Records and instances

  @inline(never)
  func makeRecord(_ r: Registers, _ i: Instruction) throws {
    r[i.a] = Slot(RecordObject(taken(Int(i.c), from: r + i.b)))
    try checkMemory()
  }

  @inline(never)
  func makeRecordUnique(_ register: Registers) throws {
    guard let object = register.pointee.object else { throw Trap.missingValue }
    let record = unsafeDowncast(object, to: RecordObject.self)
    register.pointee.object = RecordObject(record.fields)
    try checkMemory()
  }

  private func instance(_ register: UInt16, _ r: Registers) throws -> InstanceObject {
    guard let object = r[register].object else { throw Trap.missingValue }
    return unsafeDowncast(object, to: InstanceObject.self)
  }

  private func fieldHole(_ instance: InstanceObject, _ index: Int) -> Trap {
    let fields = program.types.indices.contains(instance.type) ? program.types[instance.type].fields : []
    return Trap.overlappingAccess(to: fields.indices.contains(index) ? fields[index].name : nil)
  }

  @inline(never)
  func getInstanceField(_ r: Registers, _ i: Instruction) throws {
    let instance = try instance(i.b, r)
    let value = instance.fields[Int(i.c)]
    if value.object === HeapObject.hole { throw fieldHole(instance, Int(i.c)) }
    r[i.a] = value
  }

  @inline(never)
  func setInstanceField(_ r: Registers, _ i: Instruction) throws {
    let instance = try instance(i.a, r)
    swap(&instance.fields[Int(i.b)], &r[i.c])
    r[i.c].object = nil
  }

  @inline(never)
  func takeInstanceField(_ r: Registers, _ i: Instruction) throws {
    let instance = try instance(i.b, r)
    if instance.fields[Int(i.c)].object === HeapObject.hole { throw fieldHole(instance, Int(i.c)) }
    var value = Slot(HeapObject.hole)
    swap(&value, &instance.fields[Int(i.c)])
    r[i.a] = value
  }

  @inline(never)
  func makeInstance(_ r: Registers, _ i: Instruction) throws {
    guard program.types.indices.contains(i.wide) else { throw Trap.missingValue }
    let count = program.types[i.wide].fields.count
    r[i.a] = Slot(InstanceObject(type: i.wide, fields: taken(count, from: r + i.a)))
    try checkMemory()
  }

  // MARK: Enums, optionals, closures, existentials

  @inline(never)
  func makeEnum(_ r: Registers, _ i: Instruction, _ function: LinkedPointer) throws {
    let layout = program.functions[function.pointee.index].enumCases[i.wide]
    let payload = taken(layout.payloadCount, from: r + i.a)
    r[i.a] = Slot(EnumObject(tag: layout.tag, payload: payload))
    try checkMemory()
  }

  @inline(never)
  func wrapNested(_ r: Registers, _ i: Instruction) throws {
    var value = Slot()
    swap(&value, &r[i.b])
    r[i.a] = Slot(NestedOptionalObject(value))
    try checkMemory()
  }

  @inline(never)
  func makeClosure(_ r: Registers, _ i: Instruction) throws {
    let count = try link(i.wide).pointee.captureCount
    r[i.a] = Slot(ClosureObject(function: i.wide, captures: taken(count, from: r + i.a)))
    try checkMemory()
  }

  @inline(never)
  func makeExistential(_ r: Registers, _ i: Instruction, _ function: LinkedPointer) throws {
    let type = program.functions[function.pointee.index].runtimeTypes[Int(i.c)]
    var value = Slot()
    swap(&value, &r[i.b])
    r[i.a] = Slot(ExistentialObject(type: type, value: value))
    try checkMemory()
  }

  // MARK: Arrays

  @inline(never)
  func makeScalarArray(_ r: Registers, _ i: Instruction) throws {
    let start = r + i.b
    var elements = ContiguousArray<Int>()
    elements.reserveCapacity(Int(i.c))
    for index in 0..<Int(i.c) { elements.append(start[index].bits) }
    r[i.a] = Slot(ScalarArray(elements))
    try checkMemory()
  }

  @inline(never)
  func makeSlotArray(_ r: Registers, _ i: Instruction) throws {
    r[i.a] = Slot(SlotArray(taken(Int(i.c), from: r + i.b)))
    try checkMemory()
  }

  @inline(never)
  func makeScalarArrayUnique(_ register: Registers) throws {
    guard let object = register.pointee.object else { throw Trap.missingValue }
    let array = unsafeDowncast(object, to: ScalarArray.self)
    try reserve(bytes: array.elements.count &* 8)
    try chargeLater(array.elements.count / 4)
    register.pointee.object = ScalarArray(array.elements, startIndex: array.startIndex)
  }

  @inline(never)
  func makeSlotArrayUnique(_ register: Registers) throws {
    guard let object = register.pointee.object else { throw Trap.missingValue }
    let array = unsafeDowncast(object, to: SlotArray.self)
    try reserve(bytes: array.elements.count &* 16)
    try chargeLater(array.elements.count)
    register.pointee.object = SlotArray(array.elements, startIndex: array.startIndex)
  }

  /// Stores into a row of an array of arrays, each made unique first.
  func setNestedScalar(_ r: Registers, _ i: Instruction, _ value: Int) throws {
    if !isKnownUniquelyReferenced(&r[i.a].object) { try makeSlotArrayUnique(r + i.a) }
    guard let rows = r.object(i.a, SlotArray.self) else { throw Trap.missingValue }
    let (outer, inner) = (r[i.b].bits, r[i.c].bits)
    let row = rows._withUnsafeGuaranteedRef { $0.mutableSlot(at: outer) }
    guard let row, row.object(0, ScalarArray.self)?._withUnsafeGuaranteedRef({ $0.bits(at: inner) }) != nil
    else { throw Trap.nestedIndexOutOfRange(r[i.a], outer, inner) }
    if !isKnownUniquelyReferenced(&row.pointee.object) { try makeScalarArrayUnique(row) }
    row.object(0, ScalarArray.self)?._withUnsafeGuaranteedRef {
      $0.elements[inner &- $0.startIndex] = value
    }
  }

  @inline(never)
  func growScalarArray(_ register: Registers) throws {
    guard let object = register.pointee.object else { throw Trap.missingValue }
    let array = unsafeDowncast(object, to: ScalarArray.self)
    let capacity = max(4, 2 * array.elements.count)
    try reserve(bytes: capacity &* 8)
    array.elements.reserveCapacity(capacity)
    array.recount()
  }

  @inline(never)
  func appendSlot(_ r: Registers, _ i: Instruction) throws {
    if !isKnownUniquelyReferenced(&r[i.a].object) { try makeSlotArrayUnique(r + i.a) }
    guard let object = r[i.a].object else { throw Trap.missingValue }
    let array = unsafeDowncast(object, to: SlotArray.self)
    if array.elements.count == array.elements.capacity {
      let capacity = max(4, 2 * array.elements.count)
      try reserve(bytes: capacity &* 16)
      array.elements.reserveCapacity(capacity)
      array.recount()
    }
    var value = Slot()
    swap(&value, &r[i.b])
    array.elements.append(value)
  }
}
