/// What gives a static property its value when it is first used.
struct FirstUse {
  let initializer: UserFunction
  /// The global that says whether it ran.
  let flag: Int
}

/// Values whose making nobody can see.
enum ConstantValue {
  static func isConstant(_ value: Expression) -> Bool {
    switch value.kind {
    case .integer, .float, .bool, .string, .nilLiteral: true
    case .array(let elements), .tuple(let elements): elements.allSatisfy(isConstant)
    case .dictionary(let pairs): pairs.allSatisfy { isConstant($0.key) && isConstant($0.value) }
    case .wrap(let inner), .convert(let inner): isConstant(inner)
    default: false
    }
  }
}
