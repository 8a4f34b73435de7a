/// The class that a `static` or `class` method is called on, which such methods take as `self`.
struct ClassReceiver {
  let checker: Checker

  /// Whether a method of a class takes the class itself; operators and accessors do not.
  static func isTaken(by declaration: Declaration, of owner: NominalType) -> Bool {
    owner.kind == .classType && declaration.isStatic && declaration.kind == .function
      && !OperatorChecker.isOperator(declaration.name)
  }

  /// `self` of the method around, if it is one of the class that is being checked.
  var variable: Variable? {
    guard let own = checker.context.classInScope, case .metatype(let type) = own.type,
      case .nominal(let nominal, _) = type, nominal === checker.owner
    else { return nil }
    return own
  }
}
