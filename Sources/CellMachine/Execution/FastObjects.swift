// What the loop does to elements and fields, inlined into it.
extension Machine {
  // MARK: Elements

  @inline(__always)
  func getScalarElement(_ r: Registers, _ i: Instruction) throws {
    guard let array = r.object(i.b, ScalarArray.self) else { throw Trap.missingValue }
    guard let value = array._withUnsafeGuaranteedRef({ $0.bits(at: r[i.c].bits) })
    else { throw Trap.indexOutOfRange(r[i.c].bits, of: r[i.b]) }
    r[i.a].bits = value
  }

  @inline(__always)
  func getSlotElement(_ r: Registers, _ i: Instruction) throws {
    guard let array = r.object(i.b, SlotArray.self) else { throw Trap.missingValue }
    guard let element = array._withUnsafeGuaranteedRef({ $0.slot(at: r[i.c].bits) })
    else { throw Trap.indexOutOfRange(r[i.c].bits, of: r[i.b]) }
    r[i.a] = element.pointee
  }

  @inline(__always)
  func setScalarElement(_ r: Registers, _ i: Instruction) throws {
    if !isKnownUniquelyReferenced(&r[i.a].object) { try makeScalarArrayUnique(r + i.a) }
    guard let array = r.object(i.a, ScalarArray.self) else { throw Trap.missingValue }
    guard array._withUnsafeGuaranteedRef({ $0.set(r[i.c].bits, at: r[i.b].bits) })
    else { throw Trap.indexOutOfRange(r[i.b].bits, of: r[i.a]) }
  }

  @inline(__always)
  func setSlotElement(_ r: Registers, _ i: Instruction) throws {
    if !isKnownUniquelyReferenced(&r[i.a].object) { try makeSlotArrayUnique(r + i.a) }
    guard let array = r.object(i.a, SlotArray.self) else { throw Trap.missingValue }
    guard let element = array._withUnsafeGuaranteedRef({ $0.mutableSlot(at: r[i.b].bits) })
    else { throw Trap.indexOutOfRange(r[i.b].bits, of: r[i.a]) }
    swap(&element.pointee, &r[i.c])
    r[i.c].object = nil
  }

  @inline(__always)
  func takeSlotElement(_ r: Registers, _ i: Instruction) throws {
    if !isKnownUniquelyReferenced(&r[i.b].object) { try makeSlotArrayUnique(r + i.b) }
    guard let array = r.object(i.b, SlotArray.self) else { throw Trap.missingValue }
    guard let element = array._withUnsafeGuaranteedRef({ $0.mutableSlot(at: r[i.c].bits) })
    else { throw Trap.indexOutOfRange(r[i.c].bits, of: r[i.b]) }
    r[i.a].object = nil
    swap(&element.pointee, &r[i.a])
  }

  @inline(__always)
  func appendScalar(_ r: Registers, _ i: Instruction) throws {
    if !isKnownUniquelyReferenced(&r[i.a].object) { try makeScalarArrayUnique(r + i.a) }
    guard let array = r.object(i.a, ScalarArray.self) else { throw Trap.missingValue }
    let hasRoom = array._withUnsafeGuaranteedRef { $0.elements.count < $0.elements.capacity }
    if !hasRoom { try growScalarArray(r + i.a) }
    array._withUnsafeGuaranteedRef { $0.elements.append(r[i.b].bits) }
  }

  // MARK: Elements of rows

  /// a = b[c][inner]
  @inline(__always)
  func getNestedScalar(_ r: Registers, _ i: Instruction, _ inner: Int) throws {
    guard let row = nestedRow(r[i.c].bits, of: r, i.b, as: ScalarArray.self),
      let value = row._withUnsafeGuaranteedRef({ $0.bits(at: inner) })
    else { throw Trap.nestedIndexOutOfRange(r[i.b], r[i.c].bits, inner) }
    r[i.a].bits = value
  }

  @inline(__always)
  func getNestedSlot(_ r: Registers, _ i: Instruction, _ inner: Int) throws {
    guard let row = nestedRow(r[i.c].bits, of: r, i.b, as: SlotArray.self),
      let value = row._withUnsafeGuaranteedRef({ $0.slot(at: inner) })
    else { throw Trap.nestedIndexOutOfRange(r[i.b], r[i.c].bits, inner) }
    r[i.a] = value.pointee
  }

  /// The array at an index of the array of arrays in a register; nil outside.
  @inline(__always)
  private func nestedRow<Row: HeapObject>(
    _ index: Int, of r: UnsafeMutablePointer<Slot>, _ register: UInt16, as type: Row.Type
  ) -> Unmanaged<Row>? {
    r.object(register, SlotArray.self)?._withUnsafeGuaranteedRef {
      $0.slot(at: index)?.object(0, type)
    }
  }

  // MARK: Fields of records

  @inline(__always)
  func setField(_ r: Registers, _ i: Instruction) throws {
    if !isKnownUniquelyReferenced(&r[i.a].object) { try makeRecordUnique(r + i.a) }
    guard let record = r.object(i.a, RecordObject.self) else { throw Trap.missingValue }
    record._withUnsafeGuaranteedRef { swap(&$0.fields[Int(i.b)], &r[i.c]) }
    r[i.c].object = nil
  }

  @inline(__always)
  func setFieldScalar(_ r: Registers, _ i: Instruction) throws {
    if !isKnownUniquelyReferenced(&r[i.a].object) { try makeRecordUnique(r + i.a) }
    guard let record = r.object(i.a, RecordObject.self) else { throw Trap.missingValue }
    record._withUnsafeGuaranteedRef { $0.fields[Int(i.b)].bits = r[i.c].bits }
  }

  @inline(__always)
  func takeField(_ r: Registers, _ i: Instruction) throws {
    if !isKnownUniquelyReferenced(&r[i.b].object) { try makeRecordUnique(r + i.b) }
    guard let record = r.object(i.b, RecordObject.self) else { throw Trap.missingValue }
    r[i.a].object = nil
    record._withUnsafeGuaranteedRef { swap(&$0.fields[Int(i.c)], &r[i.a]) }
  }
}
