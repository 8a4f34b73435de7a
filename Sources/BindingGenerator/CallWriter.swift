/// Writes the Swift that reads a call's arguments, calls the library and stores the result.
///
/// Types are inferred from the library's own signature, so that a signature that changed and a file
/// that did not is a compile error in that line.
struct CallWriter {
  let member: BoundMember
  /// Whether each argument stands on a line of its own.
  var isTall = false

  /// The statement that carries out a call, or reads a property.
  var call: String { "call.result(\(mark(isCallFailing))\(changing(use)))" }

  /// The statement that changes a property or a subscript; the new value is the last argument.
  var setter: String? {
    guard member.isSettable, let owner = member.owner else { return nil }
    let value = "try call.argument(\(first + member.parameters.count))"
    let place = member.parameters.isEmpty ? "$0\(access)" : "$0[\(arguments)]"
    return "try call.withReceiver(\(owner).self) { \(place) = \(value) }"
  }

  /// For a case of an enum, the statement that says what a value of that case carries.
  var match: String? {
    guard member.isCase, let owner = member.owner else { return nil }
    let names = member.parameters.indices.map { "value\($0)" }.joined(separator: ", ")
    let pattern = names.isEmpty ? "" : "(\(names))"
    return "if case \(names.isEmpty ? "" : "let ").\(caseName)\(pattern) = "
      + "try call.receiver(\(owner).self) { call.matched(\(names)) }"
  }

  private var caseName: String {
    switch member.form {
    case .function(let name), .property(let name): name
    default: ""
    }
  }

  /// The number of the first argument behind the receiver.
  private var first: Int { member.hasReceiver ? 1 : 0 }

  private var changedParameters: [Int] {
    member.parameters.indices.filter {
      if case .changed = member.parameters[$0].passing { true } else { false }
    }
  }

  private var isCallFailing: Bool {
    member.isThrowing || member.hasReceiver || !member.parameters.isEmpty
  }

  /// Inside the closures that lend a value, where the receiver is no argument any more.
  private var isUseFailing: Bool {
    member.isThrowing || member.parameters.count > changedParameters.count
      || (member.hasReceiver && !member.isMutating)
  }

  private func mark(_ isFailing: Bool) -> String { isFailing ? "try " : "" }

  /// Lends the receiver and each `inout` argument to the expression.
  private func changing(_ use: String) -> String {
    var text = use
    var isInnermost = true
    func wrap(_ method: String, _ type: String, at index: String, name: String) {
      let head = name == "$0" ? "" : "\(name) in "
      text =
        "call.\(method)(\(type).self\(index)) { \(head)\(mark(!isInnermost || isUseFailing))\(text) }"
      isInnermost = false
    }
    for index in changedParameters.reversed() {
      let parameter = member.parameters[index]
      let isForeign = if case .changed(true) = parameter.passing { true } else { false }
      wrap(
        isForeign ? "withReceiver" : "withArgument", parameter.type, at: ", at: \(first + index)",
        name: "value\(index)")
    }
    if member.isMutating, let owner = member.owner {
      wrap("withReceiver", owner, at: "", name: changedParameters.isEmpty ? "$0" : "receiver")
    }
    return text
  }

  // MARK: Expressions

  /// The library's function, applied.
  private var use: String {
    switch member.form {
    case .function(let name): "\(base)\(name)(\(arguments))"
    case .initializer: "\(member.owner ?? "")(\(arguments))"
    case .property: "\(receiver)\(access)"
    case .subscripting: "\(receiver)[\(arguments)]"
    case .infix(let name):
      "\(operand(0)) \(name) \(operand(1))"
    case .prefix(let name): "\(name)(\(operand(0)))"
    }
  }

  private var access: String {
    if case .property(let name) = member.form { ".\(name)" } else { "" }
  }

  private var base: String { member.owner == nil ? "" : receiver + "." }

  private var receiver: String {
    guard let owner = member.owner else { return "" }
    if !member.hasReceiver { return owner }
    if member.isMutating { return changedParameters.isEmpty ? "$0" : "receiver" }
    return "call.receiver(\(owner).self)"
  }

  private var arguments: String {
    let texts = member.parameters.indices.map { index in
      (member.parameters[index].label.map { $0 + ": " } ?? "") + argument(index)
    }
    let line = "\n        "
    return isTall ? line + texts.joined(separator: "," + line) : texts.joined(separator: ", ")
  }

  private func argument(_ index: Int) -> String {
    let parameter = member.parameters[index]
    let number = first + index
    switch parameter.passing {
    case .value:
      let value = parameter.defaultText.map { ", default: \($0)" } ?? ""
      let type = member.isOverloaded ? " as \(parameter.type)" : ""
      return "call.argument(\(number)\(value))\(type)"
    case .changed: return "&value\(index)"
    case .closure(let hasResult):
      return "call.\(hasResult ? "closure" : "procedure")(\(number)) as \(parameter.type)"
    }
  }

  /// An operator's operand; operators are overloaded, so that it says its type.
  private func operand(_ index: Int) -> String {
    let parameter = member.parameters[index]
    if case .changed = parameter.passing { return "value\(index)" }
    return "(call.argument(\(index)) as \(parameter.type))"
  }
}
