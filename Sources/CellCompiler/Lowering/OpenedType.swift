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
}
