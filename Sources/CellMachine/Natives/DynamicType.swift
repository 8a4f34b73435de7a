/// `type(of:)` for values whose type is known only when the program runs.
public struct DynamicType {
  private unowned(unsafe) let machine: Machine

  public init(_ machine: Machine) { self.machine = machine }

  public func metatype(of slot: Slot, _ type: RuntimeType) -> Slot {
    var (value, type) = (slot, type)
    while case .existential = type, let existential = value.object as? ExistentialObject {
      (value, type) = (existential.value, existential.type)
    }
    if case .instance = type, let object = value.object as? InstanceObject { type = .instance(object.type) }
    if let metatype = value.object as? MetatypeObject {
      return Slot(
        MetatypeObject(
          .metatype, name: metatype.name + ".Type", qualifiedName: metatype.qualifiedName + ".Type"))
    }
    return Slot(MetatypeObject(type, name: name(type), qualifiedName: qualifiedName(type)))
  }

  /// The name with its module, where that is simple to say.
  func qualifiedName(_ type: RuntimeType) -> String {
    switch type {
    case .record(let index), .enumeration(let index), .plainEnumeration(let index), .instance(let index):
      machine.program.types.indices.contains(index) ? machine.program.types[index].qualifiedName : "?"
    case .array(let element): "Swift.Array<\(qualifiedName(element))>"
    case .set(let element): "Swift.Set<\(qualifiedName(element))>"
    case .optional(let wrapped): "Swift.Optional<\(qualifiedName(wrapped))>"
    case .dictionary(let key, let value):
      "Swift.Dictionary<\(qualifiedName(key)), \(qualifiedName(value))>"
    case .integer, .double, .float, .bool, .string, .substring, .character: "Swift." + name(type)
    case .arraySlice(let element): "Swift.ArraySlice<\(qualifiedName(element))>"
    case .range(let bound): "Swift.Range<\(qualifiedName(bound))>"
    case .closedRange(let bound): "Swift.ClosedRange<\(qualifiedName(bound))>"
    case .stringIndex: "Swift.String.Index"
    case .tuple(let types, let labels):
      "(" + zip(types, labels).map { ($1.map { "\($0): " } ?? "") + qualifiedName($0) }.joined(separator: ", ") + ")"
    case .sequence(let name, _): name.qualified
    default: name(type)
    }
  }

  /// A type's name as Swift prints it.
  func name(_ type: RuntimeType) -> String {
    switch type {
    case .void: "()"
    case .integer(let kind): kind.rawValue
    case .double: "Double"
    case .float: "Float"
    case .bool: "Bool"
    case .string: "String"
    case .substring: "Substring"
    case .character: "Character"
    case .stringIndex: "Index"
    case .array(let element): "Array<\(name(element))>"
    case .arraySlice(let element): "ArraySlice<\(name(element))>"
    case .set(let element): "Set<\(name(element))>"
    case .dictionary(let key, let value): "Dictionary<\(name(key)), \(name(value))>"
    case .optional(let wrapped): "Optional<\(name(wrapped))>"
    case .range(let bound): "Range<\(name(bound))>"
    case .closedRange(let bound): "ClosedRange<\(name(bound))>"
    case .tuple(let types, let labels):
      "(" + zip(types, labels).map { ($1.map { "\($0): " } ?? "") + name($0) }.joined(separator: ", ") + ")"
    case .record(let index), .enumeration(let index), .plainEnumeration(let index),
      .instance(let index):
      machine.program.types.indices.contains(index) ? machine.program.types[index].name : "?"
    case .existential: "Any"
    case .foreign(let name): name
    case .sequence(let name, _): name.short
    case .function: "Function"
    case .metatype: "Type"
    }
  }
}
