/// A run that stops in the middle of a change leaves what it was changing where it stood, so that later cells can read
/// it: `xs[9] = 1` ends the cell and not the life of `xs`.
extension Machine {
  /// Puts back what the frames of a stopped run had taken out, innermost first.
  ///
  /// Where a value went astray, what it belongs to stays without one, and so does all around it.
  func putBack(
    _ function: LinkedPointer, _ next: UnsafeMutablePointer<Instruction>, _ r: Registers, from entry: Int
  ) {
    guard putBack(function, next, r) else { return }
    for index in stride(from: frameCount - 1, through: entry, by: -1) {
      guard putBack(frames[index].function, frames[index].next, frames[index].registers) else { return }
    }
  }

  private func putBack(_ function: LinkedPointer, _ next: UnsafeMutablePointer<Instruction>, _ r: Registers) -> Bool {
    let stopped = next - function.pointee.code - 1
    for change in program.functions[function.pointee.index].changes
    where change.opened <= stopped && stopped < change.closed {
      guard !change.isLost, putBack(function.pointee.code[change.closed], r) else { return false }
    }
    return true
  }

  /// Does what an instruction would have done that ends a change.
  private func putBack(_ i: Instruction, _ r: Registers) -> Bool {
    switch i.opcode {
    case .take:
      if i.a != i.b { r.take(i.a, from: i.b) }
      return true
    case .storeGlobal:
      guard r[i.a].object != nil, globals.slots.address(i.wide) == hole else { return false }
      (globals.slots + i.wide).take(from: r + i.a)
      return true
    case .storeBox:
      guard r[i.b].object != nil, let box = r[i.a].object as? BoxObject, box.value.object === HeapObject.hole
      else { return false }
      return exchange(&box.value, r + i.b)
    case .setInstanceField:
      guard let instance = r[i.a].object as? InstanceObject else { return false }
      return exchange(&instance.fields[Int(i.b)], r + i.c)
    case .setField:
      guard let record = r[i.a].object as? RecordObject else { return false }
      return exchange(&record.fields[Int(i.b)], r + i.c)
    case .setSlotElement:
      guard let array = r[i.a].object as? SlotArray else { return false }
      let position = r[i.b].bits &- array.startIndex
      return array.elements.indices.contains(position) && exchange(&array.elements[position], r + i.c)
    case .swapEntry:
      guard let dictionary = r[i.a].object as? DictionaryObject else { return false }
      return exchange(&dictionary.table.values[r[i.b].bits], r + i.c)
    default: return true
    }
  }

  private func exchange(_ place: inout Slot, _ value: Registers) -> Bool {
    guard value.pointee.object != nil, place.object == nil || place.object === HeapObject.hole else { return false }
    swap(&place, &value.pointee)
    return true
  }
}
