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
      let isBack = change.entry.map { putBack($0, r) } ?? putBack(function.pointee.code[change.closed], r)
      guard isBack else { return false }
    }
    return true
  }

  /// Gives a dictionary the value back that a native had moved out of it.
  private func putBack(_ entry: Function.Change.Entry, _ r: Registers) -> Bool {
    guard let dictionary = r[entry.dictionary].object as? DictionaryObject else { return false }
    guard let hole = dictionary.table.values.firstIndex(where: { $0.object === HeapObject.hole }) else {
      // There was no such key yet, and so there is none.
      return true
    }
    guard let value = entry.keptValue(r) else { return false }
    dictionary.table.values[hole] = value
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

extension Function.Change.Entry {
  /// The value as a dictionary keeps it; nil where it went astray.
  fileprivate func keptValue(_ r: Machine.Registers) -> Slot? {
    guard isOptional else {
      return type.representation == .scalar || r[value].object != nil ? r[value] : nil
    }
    guard case .optional(let wrapped) = type else { return nil }
    return r[value].unwrapped(as: wrapped)
  }
}
