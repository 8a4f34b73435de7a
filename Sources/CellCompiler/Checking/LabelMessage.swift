import SwiftSyntax

/// Words for arguments that do not fit a declaration's labels.
struct LabelMessage {
  let checker: Checker
  let arguments: CallArguments

  func report(
    _ problem: ArgumentMatcher.Problem, _ declaration: Declaration, isOnly: Bool, at node: ExprSyntax
  ) -> Expression {
    let signature = "it is declared as '\(declaration.fullName)'"
    if let relabelled = relabelled(declaration) {
      return checker.session.report(relabelled.message, at: relabelled.place, help: signature)
    }
    switch problem {
    case .missing(let index)
    where declaration.parameters[index].label == "using" && declaration.owner?.origin == .standard:
      return checker.session.report(
        "'\(declaration.name)' without a generator is not supported in cells", at: node,
        help: "results must repeat: pass a seeded generator, 'using: &generator'")
    case .missing(let index): return missing(index, declaration, signature)
    case .extra(let index): return extra(arguments.all[index], declaration, signature)
    case .outOfOrder(let index, let before):
      let (late, early) = (arguments.all[index], arguments.all[before])
      let name = late.label.map { "argument '\($0)'" } ?? "unnamed argument #\(index + 1)"
      let other = early.label.map { "argument '\($0)'" } ?? "unnamed argument #\(before + 1)"
      return checker.session.report("\(name) must precede \(other)", at: late.place, help: signature)
    case .wrongLabel(let index, let expected):
      return wrong(arguments.all[index], expected, signature)
    }
  }

  // MARK: Labels

  /// Where as many arguments as parameters are given, all wrong labels are named at once.
  private func relabelled(_ declaration: Declaration) -> (message: String, place: Syntax)? {
    let items = arguments.all
    let parameters = declaration.parameters
    guard items.count == parameters.count, items.count > 1, !items.contains(where: \.isTrailing)
    else { return nil }
    let have = items.map(\.label)
    let wanted = parameters.map(\.label)
    let wrong = zip(have, wanted).filter { $0 != $1 }
    guard !wrong.isEmpty, Set(have) != Set(wanted) || wrong.count == 1 || have.allSatisfy({ $0 == nil })
    else { return nil }
    let isPlural = wrong.count > 1
    let label = isPlural ? "labels" : "label"
    if wrong.allSatisfy({ $0.0 == nil }) {
      let names = wrong.map { ($0.1 ?? "_") + ":" }.joined()
      return ("missing argument \(label) '\(names)' in call", items[0].place)
    }
    if wrong.allSatisfy({ $0.1 == nil }) {
      let names = wrong.map { ($0.0 ?? "_") + ":" }.joined()
      return ("extraneous argument \(label) '\(names)' in call", items[0].place)
    }
    let all: ([String?]) -> String = { $0.map { ($0 ?? "_") + ":" }.joined() }
    return (
      "incorrect argument \(label) in call (have '\(all(have))', expected '\(all(wanted))')",
      items[0].place
    )
  }

  private func wrong(_ item: CallArguments.Item, _ expected: String?, _ signature: String)
    -> Expression
  {
    switch (item.label, expected) {
    case (let have?, let wanted?):
      return checker.session.report(
        "incorrect argument label in call (have '\(have):', expected '\(wanted):')",
        at: item.place, help: signature)
    case (nil, let wanted?):
      return checker.session.report(
        "missing argument label '\(wanted):' in call", at: item.place,
        help: "write '\(wanted): \(item.expression.trimmedDescription)'")
    case (let have?, nil):
      return checker.session.report(
        "extraneous argument label '\(have):' in call", at: item.place, help: signature)
    case (nil, nil):
      return checker.session.report(
        "argument does not fit in call", at: item.place, help: signature)
    }
  }

  // MARK: Count

  private func missing(_ index: Int, _ declaration: Declaration, _ signature: String) -> Expression {
    var names = [name(index, declaration)]
    if arguments.all.isEmpty {
      names = declaration.parameters.indices
        .filter { !declaration.parameters[$0].hasDefault && !declaration.parameters[$0].isVariadic }
        .map { name($0, declaration) }
    }
    let message =
      names.count > 1
      ? "missing arguments for parameters \(names.joined(separator: ", ")) in call"
      : "missing argument for parameter \(names.first ?? "") in call"
    return checker.session.report(message, at: arguments.end, help: signature)
  }

  private func name(_ index: Int, _ declaration: Declaration) -> String {
    declaration.parameters[index].label.map { "'\($0)'" } ?? "#\(index + 1)"
  }

  private func extra(_ item: CallArguments.Item, _ declaration: Declaration, _ signature: String)
    -> Expression
  {
    if item.isTrailing {
      return checker.session.report(
        "extra trailing closure passed in call", at: item.expression, help: signature)
    }
    if declaration.kind == .enumCase, declaration.parameters.isEmpty {
      return checker.session.report(
        "enum case '\(declaration.name)' has no associated values", at: item.place)
    }
    if declaration.parameters.isEmpty {
      return checker.session.report(
        "argument passed to call that takes no arguments", at: item.place, help: signature)
    }
    let label = item.label.map { " '\($0)'" } ?? ""
    return checker.session.report("extra argument\(label) in call", at: item.place, help: signature)
  }
}
