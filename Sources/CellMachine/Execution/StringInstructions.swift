import Metering

// Instructions on texts, out of the loop's way.
extension Machine {
  @inline(never)
  func concatenate(_ r: Registers, _ i: Instruction) throws {
    guard let left = r.object(i.b, StringObject.self), let right = r.object(i.c, StringObject.self)
    else { throw Trap.missingValue }
    let bytes = left._withUnsafeGuaranteedRef { left in
      right._withUnsafeGuaranteedRef { left.value.utf8.count + $0.value.utf8.count }
    }
    try charge(bytes / 8)
    try reserve(bytes: bytes)
    let text = left._withUnsafeGuaranteedRef { left in
      right._withUnsafeGuaranteedRef { left.value + $0.value }
    }
    setString(text, r + i.a)
  }

  @inline(never)
  func intToString(_ r: Registers, _ i: Instruction) throws {
    setString(String(r[i.b].bits), r + i.a)
    try checkMemory()
  }

  /// Puts a new string into a register; where the old one is nobody else's, its object serves again.
  @inline(__always)
  private func setString(_ text: String, _ register: Registers) {
    if register.address(0) != nil, isKnownUniquelyReferenced(&register.pointee.object),
      let old = register.pointee.object, type(of: old) == StringObject.self
    {
      unsafeDowncast(old, to: StringObject.self).replace(with: text)
      register.pointee.bits = 0
    } else {
      register.pointee = Slot(text)
    }
  }

  @inline(never)
  func appendString(_ r: Registers, _ i: Instruction) throws {
    guard let right = r.object(i.b, StringObject.self) else { throw Trap.missingValue }
    // Read first: `s += s` appends a string to itself.
    try append(right._withUnsafeGuaranteedRef { $0.value }, to: r + i.a)
  }

  @inline(never)
  func appendLiteral(_ r: Registers, _ i: Instruction, _ constants: Registers) throws {
    guard let right = (constants + i.wide).object(0, StringObject.self) else { throw Trap.missingValue }
    try append(right._withUnsafeGuaranteedRef { $0.value }, to: r + i.a)
  }

  @inline(never)
  func appendInt(_ r: Registers, _ i: Instruction) throws {
    let number = r[i.b].bits
    let digits = heap._withUnsafeGuaranteedRef { $0.tail.digits(of: number) }
    let text = try changeable(r + i.a, by: digits.count)
    try grow(text, by: digits)
  }

  /// Appends a text to the one in a register, in place where nobody else holds that.
  @inline(__always)
  func append(_ addition: String, to register: Registers) throws {
    let text = try changeable(register, by: addition.utf8.count)
    guard addition.utf8.count <= TextTail.longestPiece else { return try extend(text, by: addition) }
    let isDone: Void? = try addition.utf8.withContiguousStorageIfAvailable { try grow(text, by: $0) }
    if isDone == nil { try extend(text, by: addition) }
  }

  /// The text in a register, of which nobody else knows, once appending so many bytes is paid for.
  @inline(__always)
  private func changeable(_ register: Registers, by added: Int) throws -> Unmanaged<StringObject> {
    try charge(added / 16 + 1)
    guard let text = register.object(0, StringObject.self) else { throw Trap.missingValue }
    if isKnownUniquelyReferenced(&register.pointee.object) { return text }
    let value = text._withUnsafeGuaranteedRef { $0.value }
    try charge((value.utf8.count + added) / 16)
    let own = StringObject(value)
    register.pointee = Slot(own)
    return Unmanaged.passUnretained(own)
  }

  @inline(__always)
  private func grow(
    _ text: Unmanaged<StringObject>, by addition: UnsafeBufferPointer<UInt8>
  ) throws {
    try heap._withUnsafeGuaranteedRef { heap in
      if !heap.tail.belongs(to: text) || !heap.tail.hasRoom(addition.count) {
        guard try makeTail(of: text, for: addition.count) else {
          return try extend(text, by: String(decoding: addition, as: UTF8.self))
        }
      }
      heap.tail.append(addition)
    }
  }

  /// Gives a text an empty tail; not those of other heaps.
  @inline(never)
  private func makeTail(of text: Unmanaged<StringObject>, for added: Int) throws -> Bool {
    heap._withUnsafeGuaranteedRef { $0.settleTail() }
    return try text._withUnsafeGuaranteedRef { text in
      guard text.heap?.toOpaque() == heap.toOpaque() else { return false }
      try reserveText(text.value.utf8.count + added)
      heap._withUnsafeGuaranteedRef { text.beginGrowing(&$0.tail) }
      return true
    }
  }

  /// Appends to the text itself.
  @inline(never)
  private func extend(_ text: Unmanaged<StringObject>, by addition: String) throws {
    try text._withUnsafeGuaranteedRef { text in
      try reserveText(text.value.utf8.count + addition.utf8.count)
      text.change { $0.append(addition) }
    }
  }

  /// Strings grow by doubling; the shortest need no memory of their own.
  private func reserveText(_ bytes: Int) throws {
    if bytes > 15 { try reserve(bytes: bytes) }
  }
}
