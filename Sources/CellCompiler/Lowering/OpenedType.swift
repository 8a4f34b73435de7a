import Diagnostics

/// The type behind a generic parameter for which `any P` stands.
///
/// Swift opens such a value where it is given for a parameter of type `T`; here `T` stays `any P`, and where
/// the body speaks of `T` itself (`T.name`, `T()`, `Self.name`), the value that was given knows its type.
struct OpenedType {
  let lowering: FunctionLowering

  /// The type of the argument, or of `self`, as a value; `nil` where no `any P` stands for the parameter.
  func metatype(of type: Type) -> Expression? {
    guard case .generic = type, case .existential(let protocols) = lowering.type(type), !protocols.isEmpty
    else { return nil }
    let function = lowering.source
    let values = (function.selfVariable.map { [$0] } ?? []) + function.parameters
    guard let value = values.first(where: { $0.type == type }) else { return nil }
    let place = function.place ?? .unknown
    let given = Expression(.variable(value), type, at: place)
    return Expression(.dynamicType(given), .metatype(type), at: place)
  }

  /// `any P`, of which a call's receiver is a value or a type.
  func whole(_ call: Expression.Call) -> Type {
    let type = call.receiver.map { lowering.type(of: $0) } ?? .error
    if case .metatype(let own) = type { return own }
    return type
  }

  /// Whether a member of an extension is called on `any P` and has to know the type of the value: it speaks of
  /// associated types, or compares, adds or makes values of the type.
  func opens(_ call: Expression.Call) -> Bool {
    guard case .user(let function) = call.declaration.implementation, let owner = call.declaration.owner,
      owner.kind == .protocolType, let receiver = call.receiver,
      case .existential(let protocols) = lowering.type(of: receiver), !protocols.isEmpty, !function.isLocal
    else { return false }
    // What every type has, such as `value[keyPath: path]`, is no member of the protocol.
    return opener(protocols) != nil && protocols.contains { lowering.builder.solver.inherits($0, owner) }
  }

  /// The protocol by which values are opened, where one of them needs it.
  func opener(_ protocols: [NominalType]) -> NominalType? { protocols.first(where: speaksOfType)?.unbound }

  /// Whether a protocol asks for more than members that are called on a value.
  private func speaksOfType(_ nominal: NominalType) -> Bool {
    lowering.builder.universe.refined(nominal).contains { refined in
      if refined.origin != .cell { return !Self.plain.contains(refined.name) }
      if !refined.associatedTypes.isEmpty { return true }
      return refined.members.values.joined().contains { member in
        guard case .requirement = member.implementation else { return false }
        return member.isStatic || member.kind == .initializer
      }
    }
  }

  private static let plain: Set = [
    "CustomStringConvertible", "CustomDebugStringConvertible", "Error", "LocalizedError", "AnyObject", "Sendable",
  ]
}
