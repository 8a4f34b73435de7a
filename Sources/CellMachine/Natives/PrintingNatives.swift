// Printing into texts, for debugging, and in outline.
extension NativeTable {
  static let printing: Table = [
    "print(to:)": Native { c in
      let text = try joined(c) { try c.describer.describe($0, .existential) }
      c.arguments[3] = Slot(try c.string(3) + text)
    },
    "debugPrint": Native { c in
      try c.machine.print(joined(c) { try c.printer.debugDescribe($0, .existential) })
    },
    "debugPrint(to:)": Native { c in
      let text = try joined(c) { try c.describer.debugDescribe($0, .existential) }
      c.arguments[3] = Slot(try c.string(3) + text)
    },
    "dump": Native { c in
      var dump = ValueDump(c.machine)
      try dump.write(c.arguments[0], c.type(0), name: c.isOmitted(1) ? nil : c.arguments[1].object.map(Slot.init)?.text())
      try c.machine.print(dump.text)
      c.result = c.arguments[0]
    },
  ]

  /// The items with separator and terminator: arguments 0 to 2.
  private static func joined(_ c: NativeCall, _ describe: (Slot) throws -> String) throws -> String {
    let separator = c.isOmitted(1) ? " " : try c.string(1)
    let terminator = c.isOmitted(2) ? "\n" : try c.string(2)
    let items = try c.object(0, SlotArray.self).elements.map(describe)
    let between = separator.utf8.count.multipliedSaturating(by: max(items.count - 1, 0))
    try c.machine.reserve(bytes: between)
    let text = items.joined(separator: separator) + terminator
    try c.machine.reserve(bytes: text.utf8.count)
    try c.machine.charge(text.utf8.count / 8 + 20)
    return text
  }
}

/// Writes a value and all that it holds in outline, as Swift's `dump` does.
struct ValueDump {
  private unowned(unsafe) let machine: Machine
  private(set) var text = ""
  private var depth = 0
  /// Objects that were shown, with their numbers: each is outlined once.
  private var visited: [ObjectIdentifier: Int] = [:]
  private static let deepest = 1000

  init(_ machine: Machine) { self.machine = machine }

  private typealias Part = (name: String?, value: Slot, type: RuntimeType)

  mutating func write(_ slot: Slot, _ type: RuntimeType, name: String?) throws {
    guard depth < Self.deepest else { return }
    if case .existential = type {
      let value = try slot.object(ExistentialObject.self)
      return try write(value.value, value.type, name: name)
    }
    let (title, parts) = try outline(slot, type)
    text += String(repeating: " ", count: depth * 2) + (parts.isEmpty ? "- " : "▿ ")
    text += (name.map { "\($0): " } ?? "") + title
    let isKnown = number(slot, type)
    text += "\n"
    try machine.charge(50 + depth / 4)
    try machine.expectOutput(bytes: text.utf8.count)
    depth += 1
    defer { depth -= 1 }
    if isKnown { return }
    for part in parts { try write(part.value, part.type, name: part.name) }
  }

  /// Writes an object's number behind its title.
  ///
  /// - Returns: Whether it was outlined before.
  private mutating func number(_ slot: Slot, _ type: RuntimeType) -> Bool {
    guard case .instance = type, let instance = slot.object as? InstanceObject else { return false }
    let identity = ObjectIdentifier(instance)
    if let known = visited[identity] {
      text += " #\(known)"
      return true
    }
    text += " #\(visited.count)"
    visited[identity] = visited.count
    return false
  }

  private func outline(_ slot: Slot, _ type: RuntimeType) throws -> (title: String, parts: [Part]) {
    let describer = SlotDescription(machine, room: .output)
    switch type {
    case .optional(let wrapped):
      guard let value = slot.unwrapped(as: wrapped) else { return ("nil", []) }
      return (try describer.debugDescribe(slot, type), [("some", value, wrapped)])
    case .array(let element), .arraySlice(let element):
      let parts = try elements(slot, type).map { Part(nil, $0, element) }
      return (Self.counted(parts.count, "element"), parts)
    case .set(let element):
      let parts = try elements(slot, type).map { Part(nil, $0, element) }
      return (Self.counted(parts.count, "member"), parts)
    case .dictionary(let key, let value):
      let pair = RuntimeType.tuple([key, value], labels: ["key", "value"])
      let parts = try elements(slot, type).map { Part(nil, $0, pair) }
      return (Self.counted(parts.count, "key/value pair"), parts)
    case .tuple(let types, let labels) where !types.isEmpty:
      let fields = try slot.object(RecordObject.self).fields
      return (
        "(\(Self.counted(types.count, "element")))",
        types.indices.map { ((labels[$0] ?? ".\($0)"), fields[$0], types[$0]) }
      )
    case .record(let index), .instance(let index), .enumeration(let index),
      .plainEnumeration(let index):
      return try declared(slot, type, index, describer)
    default: return (try describer.debugDescribe(slot, type), [])
    }
  }

  private func elements(_ slot: Slot, _ type: RuntimeType) throws -> ContiguousArray<Slot> {
    var elements = try SlotSequence(slot, type, machine)
    // Each has a line of its own.
    try machine.expectOutput(bytes: elements.underestimatedCount)
    return try elements.collected(machine)
  }

  private static func counted(_ count: Int, _ what: String) -> String {
    "\(count) \(what)\(count == 1 ? "" : "s")"
  }

  private func declared(
    _ slot: Slot, _ type: RuntimeType, _ index: Int, _ describer: SlotDescription
  ) throws -> (title: String, parts: [Part]) {
    guard machine.program.types.indices.contains(index) else { throw Trap.missingValue }
    let layout = machine.program.types[index]
    let hasText = layout.text(isDebug: true) != nil
    let name =
      hasText ? try describer.debugDescribe(slot, type) : "\(SlotDescription.moduleName).\(layout.name)"
    switch slot.object {
    case let record as RecordObject:
      return (name, zip(layout.fields, record.fields).map { ($0.name, $1.strong($0.type), $0.type) })
    case let instance as InstanceObject:
      let own = machine.program.types[instance.type]
      let title = own.text(isDebug: true) == nil ? "\(SlotDescription.moduleName).\(own.name)" : name
      return (title, zip(own.fields, instance.fields).map { ($0.name, $1.strong($0.type), $0.type) })
    case let value as EnumObject where layout.cases.indices.contains(value.tag):
      let found = layout.cases[value.tag]
      let title = hasText ? name : "\(name).\(found.name)"
      guard let first = value.payload.first else { return (title, []) }
      if found.payload.count == 1, found.labels.first.flatMap({ $0 }) == nil {
        return (title, [(found.name, first, found.payload[0])])
      }
      let payload = RuntimeType.tuple(found.payload, labels: found.labels)
      return (title, [(found.name, Slot(RecordObject(value.payload)), payload)])
    default:
      let plain = layout.cases.indices.contains(slot.bits) ? "\(name).\(layout.cases[slot.bits].name)" : name
      return (hasText ? name : plain, [])
    }
  }
}
