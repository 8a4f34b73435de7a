/// Writes values as Swift's `print` and `debugPrint` do.
///
/// The rules are the standard library's: text alone is printed bare, text inside something is quoted
/// and escaped; a type without a description of its own shows its stored properties; inside other
/// values type names carry their module.
public struct SlotDescription {
  /// How long a text may get.
  enum Room {
    case any
    /// No longer than may still be printed: else the cell ends before it is put together.
    case output
    /// A beginning is enough, since a message shows no more.
    case message
  }

  private unowned(unsafe) let machine: Machine
  private let room: Room
  private var depth = 0

  /// Steps that writing one part of a value costs, however short it is.
  private static let partCost = 16

  /// The module that compiled cells would have.
  static let moduleName = "main"

  public init(_ machine: Machine) { self.init(machine, room: .any) }

  init(_ machine: Machine, room: Room) {
    self.machine = machine
    self.room = room
  }

  /// Bytes that are enough for a message.
  private static let messageBytes = 1 << 12

  /// Whether a part of so many bytes is long enough.
  private func isLong(_ bytes: Int) throws -> Bool {
    switch room {
    case .any: return false
    case .output:
      try machine.expectOutput(bytes: bytes)
      return false
    case .message: return bytes > Self.messageBytes
    }
  }

  /// A text, or as much of it as is shown.
  private func shown(_ text: Substring) throws -> String {
    guard try isLong(text.utf8.count) else { return String(text) }
    return String(decoding: text.utf8.prefix(Self.messageBytes), as: UTF8.self)
  }

  private func deeper() throws -> SlotDescription {
    guard depth < SlotComparison.deepest else { throw SlotComparison.tooDeep }
    var next = self
    next.depth += 1
    return next
  }

  private func layout(_ index: Int) throws -> TypeLayout {
    guard machine.program.types.indices.contains(index) else { throw Trap.missingValue }
    return machine.program.types[index]
  }

  /// An error for a message, whatever happens while it is described.
  func errorText(_ error: Slot) -> String {
    (try? SlotDescription(machine, room: .message).describe(error, .existential)) ?? "an error"
  }

  // MARK: print

  /// As `print` writes it.
  public func describe(_ slot: Slot, _ type: RuntimeType) throws -> String {
    switch type {
    case .string, .character, .substring: return try shown(slot.substring())
    case .set(let element): return try list(slot, type, element)
    case .arraySlice(let element): return try list(slot, type, element)
    case .range(let bound): return try range(slot, bound, "..<", describe)
    case .closedRange(let bound): return try range(slot, bound, "...", describe)
    case .record(let index), .instance(let index), .enumeration(let index),
      .plainEnumeration(let index):
      return try describeDeclared(slot, type, layout(index), isDebug: false)
    case .existential:
      let value = try slot.object(ExistentialObject.self)
      return try deeper().describe(value.value, value.type)
    case .foreign: return String(describing: try slot.object(ForeignObject.self).value)
    case .metatype: return try slot.object(MetatypeObject.self).name
    case .sequence(let name, let element):
      return try SequenceDescription(machine, self).describe(slot, type, name.short, element)
    default: return try debugDescribe(slot, type)
    }
  }

  /// As `debugPrint` writes it, and `print` inside other values.
  public func debugDescribe(_ slot: Slot, _ type: RuntimeType) throws -> String {
    switch type {
    case .void: return "()"
    case .integer(let kind):
      return kind.isSigned ? String(slot.bits) : String(UInt(bitPattern: slot.bits))
    case .double: return slot.double.description
    case .float: return slot.float.description
    case .bool: return slot.bool ? "true" : "false"
    case .string, .substring:
      let text = try shown(slot.substring())
      try machine.charge(text.utf8.count.multipliedSaturating(by: 8))
      try machine.reserve(bytes: text.utf8.count.multipliedSaturating(by: 2))
      return text.debugDescription
    case .character:
      return try slot.text().first?.debugDescription ?? "\"\""
    case .stringIndex: return String(describing: try slot.object(StringIndexObject.self).value)
    case .array(let element): return try list(slot, type, element)
    case .arraySlice(let element): return "ArraySlice(" + (try list(slot, type, element)) + ")"
    case .set(let element): return "Set(" + (try list(slot, type, element)) + ")"
    case .dictionary(let key, let value): return try dictionary(slot, key, value)
    case .optional(let wrapped):
      guard let value = slot.unwrapped(as: wrapped) else { return "nil" }
      return "Optional(" + (try deeper().debugDescribe(value, wrapped)) + ")"
    case .tuple(let types, let labels):
      if types.isEmpty { return "()" }
      let fields = try slot.object(RecordObject.self).fields
      return "(" + (try parts(fields, types, labels)) + ")"
    case .range(let bound):
      return "Range(" + (try range(slot, bound, "..<", debugDescribe)) + ")"
    case .closedRange(let bound):
      return "ClosedRange(" + (try range(slot, bound, "...", debugDescribe)) + ")"
    case .function: return "(Function)"
    case .record(let index), .instance(let index), .enumeration(let index),
      .plainEnumeration(let index):
      return try describeDeclared(slot, type, layout(index), isDebug: true)
    case .existential:
      let value = try slot.object(ExistentialObject.self)
      return try deeper().debugDescribe(value.value, value.type)
    case .foreign: return String(reflecting: try slot.object(ForeignObject.self).value)
    case .sequence(let name, let element):
      return try SequenceDescription(machine, deeper()).describe(slot, type, name.qualified, element)
    case .metatype: return try slot.object(MetatypeObject.self).qualifiedName
    }
  }

  // MARK: Parts

  func list(_ slot: Slot, _ type: RuntimeType, _ element: RuntimeType) throws -> String {
    var elements = try SlotSequence(slot, type, machine)
    let deeper = try deeper()
    var text = TextBuilder(machine, "[")
    var isFirst = true
    while let value = try elements.next() {
      if !isFirst { try text.append(", ") }
      isFirst = false
      try machine.charge(Self.partCost)
      try text.append(deeper.debugDescribe(value, element))
      if try isLong(text.count) { break }
    }
    try text.append("]")
    return text.text
  }

  private func dictionary(_ slot: Slot, _ key: RuntimeType, _ value: RuntimeType) throws -> String {
    let table = try slot.object(DictionaryObject.self).table
    if table.count == 0 { return "[:]" }
    let deeper = try deeper()
    var text = TextBuilder(machine, "[")
    for (index, entry) in table.entries.enumerated() {
      if index > 0 { try text.append(", ") }
      try machine.charge(2 * Self.partCost)
      try text.append(deeper.debugDescribe(table.keys[entry], key))
      try text.append(": ")
      try text.append(deeper.debugDescribe(table.values[entry], value))
      if try isLong(text.count) { break }
    }
    try text.append("]")
    return text.text
  }

  private func parts(
    _ fields: ContiguousArray<Slot>, _ types: [RuntimeType], _ labels: [String?]
  ) throws -> String {
    let deeper = try deeper()
    try machine.charge(Self.partCost * (types.count + 1))
    var text = TextBuilder(machine)
    for index in types.indices {
      if index > 0 { try text.append(", ") }
      if let label = index < labels.count ? labels[index] : nil { try text.append(label + ": ") }
      try text.append(deeper.debugDescribe(fields[index].strong(types[index]), types[index]))
      if try isLong(text.count) { break }
    }
    return text.text
  }

  private func range(
    _ slot: Slot, _ bound: RuntimeType, _ sign: String,
    _ describe: (Slot, RuntimeType) throws -> String
  ) throws -> String {
    let fields = try slot.object(RecordObject.self).fields
    return try describe(fields[0], bound) + sign + describe(fields[1], bound)
  }

  /// A type declared in a cell: its own description, or its name and parts.
  private func describeDeclared(
    _ slot: Slot, _ type: RuntimeType, _ declared: TypeLayout, isDebug: Bool
  ) throws -> String {
    var layout = declared
    if let instance = slot.object as? InstanceObject { layout = try self.layout(instance.type) }
    if let function = layout.text(isDebug: isDebug) {
      return try machine.call(function: function, [slot]).text()
    }
    let name = isDebug ? layout.qualifiedName : layout.name
    switch type {
    case .record:
      let fields = layout.fields.isEmpty ? [] : try slot.object(RecordObject.self).fields
      let labels = layout.fields.map { Optional($0.name) }
      return name + "(" + (try parts(fields, layout.fields.map(\.type), labels)) + ")"
    case .instance: return layout.qualifiedName
    default: return try (isDebug ? name + "." : "") + enumCase(slot, type, layout)
    }
  }

  private func enumCase(_ slot: Slot, _ type: RuntimeType, _ layout: TypeLayout) throws -> String {
    if case .plainEnumeration = type {
      return layout.cases.indices.contains(slot.bits) ? layout.cases[slot.bits].name : "?"
    }
    let value = try slot.object(EnumObject.self)
    guard layout.cases.indices.contains(value.tag) else { return "?" }
    let found = layout.cases[value.tag]
    if found.payload.isEmpty { return found.name }
    if found.payload == [.void], found.labels[0] == nil { return found.name + "()" }
    // One tuple is what a case of several values carries.
    if case .tuple(let types, let labels) = found.payload[0], found.payload.count == 1, found.labels[0] == nil {
      let fields = types.isEmpty ? [] : try value.payload[0].object(RecordObject.self).fields
      return found.name + "(" + (try parts(fields, types, labels)) + ")"
    }
    return found.name + "(" + (try parts(value.payload, found.payload, found.labels)) + ")"
  }
}
