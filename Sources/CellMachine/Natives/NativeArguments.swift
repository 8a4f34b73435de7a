// How natives read their arguments; the compiler has checked the types, so nothing is tested twice,
// but a missing object is an error and never a crash.
extension NativeCall {
  func int(_ index: Int) -> Int { arguments[index].bits }
  func double(_ index: Int) -> Double { arguments[index].double }
  func bool(_ index: Int) -> Bool { arguments[index].bits != 0 }

  /// Moves an argument out; one that was only lent is copied.
  func taken(_ index: Int) -> Slot {
    let value = arguments[index]
    if siteInPlace.pointee.lent[index] == nil { arguments[index].object = nil }
    return value
  }

  /// An argument whose class the compiler promised.
  func object<Object: HeapObject>(_ index: Int, _: Object.Type) throws -> Object {
    try arguments[index].object(Object.self)
  }

  /// The text of a `String` or `Character`.
  func string(_ index: Int) throws -> String { try arguments[index].text() }

  /// The text of any `StringProtocol`.
  func substring(_ index: Int) throws -> Substring { try arguments[index].substring() }

  var comparison: SlotComparison { SlotComparison(machine) }
  var describer: SlotDescription { SlotDescription(machine) }
  /// Describes what will be printed.
  var printer: SlotDescription { SlotDescription(machine, room: .output) }
  /// Describes what a message is about.
  var teller: SlotDescription { SlotDescription(machine, room: .message) }

  /// The elements of a sequence argument.
  func elements(_ index: Int, _ type: RuntimeType) throws -> SlotSequence {
    try SlotSequence(arguments[index], type, machine)
  }

  /// Sets the result to an optional of a type.
  mutating func setOptional(_ slot: Slot?, of type: RuntimeType) {
    result = slot?.wrapped(as: type) ?? Slot()
  }

  /// Runs a change of the value in argument 0, kept unique when it is.
  func changing<Object: HeapObject>(
    _: Object.Type, copy: (Object) throws -> Object
  ) throws -> Object {
    if !isKnownUniquelyReferenced(&arguments[0].object) {
      arguments[0].object = try copy(object(0, Object.self))
    }
    return try object(0, Object.self)
  }
}

extension Slot {
  @inline(__always)
  func object<Object: HeapObject>(_: Object.Type) throws -> Object {
    // All classes asked for are final, so comparing the class itself is enough, and quicker than a cast.
    guard let object, type(of: object) == Object.self else { throw Trap.missingValue }
    return unsafeDowncast(object, to: Object.self)
  }

  func text() throws -> String {
    switch object {
    case let string as StringObject: string.value
    case let substring as SubstringObject: String(substring.value)
    default: throw Trap.missingValue
    }
  }

  func substring() throws -> Substring {
    switch object {
    case let string as StringObject: string.value[...]
    case let substring as SubstringObject: substring.value
    default: throw Trap.missingValue
    }
  }

  init(_ character: Character) { self.init(StringObject(String(character))) }
  init(_ substring: Substring) { self.init(SubstringObject(substring)) }
  init(_ index: String.Index) { self.init(StringIndexObject(index)) }
  init(_ value: Float) { self.init(bits: Int(value.bitPattern)) }

  var float: Float { Float(bitPattern: UInt32(truncatingIfNeeded: bits)) }

  /// A tuple, struct or range of these parts.
  init(record fields: Slot...) { self.init(RecordObject(ContiguousArray(fields))) }

  /// This value in an optional.
  public func wrapped(as type: RuntimeType) -> Slot {
    switch type.representation {
    case .scalar:
      var optional = self
      optional.object = HeapObject.some
      return optional
    case .optionalScalar: return Slot(NestedOptionalObject(self))
    case .object:
      if case .optional = type { return Slot(NestedOptionalObject(self)) }
      return self
    }
  }

  /// The value in this optional of a type; nil where there is none.
  func unwrapped(as type: RuntimeType) -> Slot? {
    guard let object else { return nil }
    if let nested = object as? NestedOptionalObject { return nested.value }
    return type.representation == .scalar ? Slot(bits: bits) : self
  }
}
