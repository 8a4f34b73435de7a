import Diagnostics
import SwiftSyntax

/// Words for arguments that do not fit a declaration's labels.
struct LabelMessage {
  let checker: Checker
  let arguments: CallArguments

  func report(
    _ problem: ArgumentMatcher.Problem, _ declaration: Declaration, isOnly: Bool, at node: ExprSyntax
  ) -> Expression {
    if arguments.all.contains(where: { $0.label?.hasPrefix("contentsOf") == true }), declaration.kind == .initializer {
      return file(at: node)
    }
    if let hidden = notImported(declaration) { return hidden }
    if let relabelled = relabelled(declaration) {
      return checker.session.report(
        relabelled.message, at: relabelled.place,
        mistake: PythonMembers.mistake(forCallOf: declaration.name, at: node) ?? setting(declaration) ?? .call(
          .labels(
            have: labelText(arguments.all.map(\.label)),
            expected: labelText(declaration.parameters.map(\.label)),
            signature: declaration.fullName, call: rewritten(declaration, at: node))))
    }
    switch problem {
    case .missing(let index, _)
    where declaration.parameters[index].label == "using" && declaration.owner?.origin == .standard:
      let seeded = seeded(declaration, at: node)
      return checker.session.report(
        "'\(declaration.name)' without a generator is not supported in cells", at: node,
        help: seeded == nil ? "results must repeat: pass a seeded generator, 'using: &generator'" : nil,
        mistake: seeded.map { .call(.withoutGenerator(swift: $0)) })
    case .missing(let index, let behind): return missing(index, behind, declaration, at: node)
    case .extra(let index): return extra(arguments.all[index], declaration, at: node)
    case .outOfOrder(let index, let before):
      let (late, early) = (arguments.all[index], arguments.all[before])
      let name = late.label.map { "argument '\($0)'" } ?? "unnamed argument #\(index + 1)"
      let other = early.label.map { "argument '\($0)'" } ?? "unnamed argument #\(before + 1)"
      return checker.session.report(
        "\(name) must precede \(other)", at: late.place,
        mistake: .call(
          .order(
            late: late.label.map { "'\($0):'" } ?? "#\(index + 1)",
            early: early.label.map { "'\($0):'" } ?? "#\(before + 1)",
            signature: declaration.fullName)))
    case .wrongLabel(let index, let expected):
      return wrong(arguments.all[index], expected, declaration, at: node)
    }
  }

  /// The call with a generator, if it is short.
  private func seeded(_ declaration: Declaration, at node: ExprSyntax) -> String? {
    guard let call = node.as(FunctionCallExprSyntax.self), call.trailingClosure == nil, node.trimmedText.count <= 60
    else { return nil }
    let given = call.arguments.isEmpty ? "" : call.arguments.trimmedText + ", "
    return "\(call.calledExpression.trimmedText)(\(given)using: &generator)"
  }

  /// `String(contentsOfFile: "a.txt")`
  private func file(at node: ExprSyntax) -> Expression {
    let name = arguments.all[0].expression.shortText ?? "\"…\""
    return checker.session.report(
      "files cannot be opened in cells", at: arguments.start, mistake: .name(.fileRead(name: name)))
  }

  /// `String(format: "%d", 3)` in a file that does not import Foundation.
  private func notImported(_ declaration: Declaration) -> Expression? {
    guard !checker.universe.seesFoundation, declaration.kind == .initializer, let type = declaration.owner?.name,
      let label = arguments.all.first?.label, FoundationNames.hasInitializer(of: type, from: label)
    else { return nil }
    return checker.session.report(
      "extraneous argument label '\(label):' in call", at: arguments.start,
      mistake: .name(.notImported("\(type)(\(label):)")))
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
      return ("missing argument \(label) '\(names)' in call", arguments.start)
    }
    if wrong.allSatisfy({ $0.1 == nil }) {
      let names = wrong.map { ($0.0 ?? "_") + ":" }.joined()
      return ("extraneous argument \(label) '\(names)' in call", arguments.start)
    }
    let all: ([String?]) -> String = { $0.map { ($0 ?? "_") + ":" }.joined() }
    return (
      "incorrect argument \(label) in call (have '\(all(have))', expected '\(all(wanted))')",
      arguments.start
    )
  }

  /// `Word2Vec(sentences: s, vectorSize: 10)`, where the settings have the label.
  private func setting(_ declaration: Declaration) -> Mistake? {
    let wanted = declaration.parameters.map(\.label)
    return arguments.all.lazy.compactMap { item in
      guard let label = item.label, !wanted.contains(label) else { return nil }
      return ForeignLabel(checker: checker, label: label, value: item.expression).inSettings(declaration)
    }.first
  }

  private func labelText(_ labels: [String?]) -> String { labels.map { ($0 ?? "_") + ":" }.joined() }

  /// The call with the labels that are expected, if it is short.
  private func rewritten(_ declaration: Declaration, at node: ExprSyntax) -> String? {
    guard let call = node.as(FunctionCallExprSyntax.self), call.trailingClosure == nil,
      call.arguments.count == declaration.parameters.count, let callee = call.calledExpression.shortText
    else { return nil }
    let written = zip(call.arguments, declaration.parameters).map { argument, parameter in
      (parameter.label.map { $0 + ": " } ?? "") + argument.expression.trimmedText
    }
    let text = callee + "(" + written.joined(separator: ", ") + ")"
    return text.count <= 70 && !text.contains("\n") ? text : nil
  }

  private func wrong(
    _ item: CallArguments.Item, _ expected: String?, _ declaration: Declaration, at node: ExprSyntax
  ) -> Expression {
    switch (item.label, expected) {
    case (let have?, let wanted?):
      return checker.session.report(
        "incorrect argument label in call (have '\(have):', expected '\(wanted):')",
        at: arguments.start,
        mistake: PythonMembers.mistake(forCallOf: declaration.name, at: node)
          ?? .call(
            .labels(
              have: "\(have):", expected: "\(wanted):", signature: declaration.fullName,
              call: rewritten(declaration, at: node))))
    case (nil, let wanted?):
      return checker.session.report(
        "missing argument label '\(wanted):' in call",
        at: arguments.all.count > 1 ? arguments.start : item.place,
        mistake: PythonMembers.mistake(
          forCallOf: declaration.name, at: node, ofDictionary: declaration.owner?.name == "Dictionary") ?? .call(
          .missingLabel(wanted, call: item.expression.shortText.map { "\(wanted): \($0)" })))
    case (let have?, nil):
      return checker.session.report(
        "extraneous argument label '\(have):' in call", at: arguments.start,
        mistake: PythonMembers.mistake(forCallOf: declaration.name, at: node) ?? otherMaking(item, declaration)
          ?? .call(.extraLabel(have, call: item.expression.shortText)))
    case (nil, nil):
      return checker.session.report(
        "argument does not fit in call", at: item.place,
        help: "it is declared as '\(declaration.fullName)'")
    }
  }

  /// `rows[0][1]` for `rows[0, 1]`.
  private func rowAndColumn(at node: ExprSyntax) -> Mistake? {
    guard let call = node.as(SubscriptCallExprSyntax.self), call.arguments.count == 2, let base = call.calledExpression.shortText,
      let type = checker.session.attempt({ checker.solver.final(checker.expression(call.calledExpression).type) }),
      type.description.hasPrefix("[[")
    else { return nil }
    return .python(.call(swift: base + call.arguments.map { "[\($0.expression.trimmedText)]" }.joined()))
  }

  /// `v.fit("a b", "b c")` for `v.fit(["a b", "b c"])`.
  private func inOneArray(_ declaration: Declaration, at node: ExprSyntax) -> Mistake? {
    guard let call = node.as(FunctionCallExprSyntax.self), call.trailingClosure == nil, arguments.all.allSatisfy({ $0.label == nil }),
      let only = declaration.parameters.first, declaration.parameters.dropFirst().allSatisfy(\.hasDefault), only.label == nil,
      case .nominal(let nominal, let elements) = checker.solver.resolve(only.type), nominal === checker.universe.arrayType,
      arguments.all.allSatisfy({ item in
        checker.session.attempt { checker.solver.final(checker.expression(item.expression).type) } == elements[0]
      }), let callee = call.calledExpression.shortText
    else { return nil }
    let swift = "\(callee)([\(arguments.all.map(\.expression.trimmedText).joined(separator: ", "))])"
    return swift.count <= 80 ? .call(.severalForArray(swift: swift, signature: declaration.fullName)) : nil
  }

  /// `Matrix(zeros: 2)`, whose value would not fit without the label either: how values of the type are made.
  private func otherMaking(_ item: CallArguments.Item, _ declaration: Declaration) -> Mistake? {
    guard declaration.kind == .initializer, let owner = declaration.owner, owner.origin == .library,
      let parameter = declaration.parameters.first(where: { $0.label == nil }),
      let type = checker.session.attempt({ checker.solver.final(checker.expression(item.expression).type) }),
      type != checker.solver.final(parameter.type)
    else { return nil }
    let ways = checker.universe.members(of: owner, named: "init").map { made in
      let needed = made.parameters.filter { !$0.hasDefault }
      return "\(owner.name)(" + needed.map { ($0.label.map { "\($0): " } ?? "") + $0.type.description }.joined(separator: ", ") + ")"
    }
    return ways.isEmpty || ways.count > 3 ? nil : .call(.otherMaking(label: item.label ?? "", type: owner.name, ways: ways))
  }

  // MARK: Count

  private func missing(
    _ index: Int, _ behind: Int, _ declaration: Declaration, at node: ExprSyntax
  ) -> Expression {
    if let property = calledProperty(declaration, node) { return property }
    if let keys = extremeOfKeys(declaration, at: node) { return keys }
    var names = [name(index, declaration)]
    if arguments.all.isEmpty {
      names = declaration.parameters.indices
        .filter { !declaration.parameters[$0].hasDefault && !declaration.parameters[$0].isVariadic }
        .map { name($0, declaration) }
    }
    // `zip(*rows)` has been explained.
    if arguments.unpacks { return Expression(.error, .error, at: checker.place(of: node)) }
    let what = declaration.kind == .subscripting ? "subscript" : "call"
    let message =
      names.count > 1
      ? "missing arguments for parameters \(names.joined(separator: ", ")) in \(what)"
      : "missing argument for parameter \(names.first ?? "") in \(what)"
    let signature = declaration.fullName
    let place = names.count > 1 ? checker.place(of: arguments.start) : gap(behind: behind)
    checker.session.report(
      Diagnostic(
        message, at: place,
        mistake: PythonMembers.mistake(forCallOf: declaration.name, at: node) ?? (names.count > 1
          ? .call(.missingArguments(names: names, signature: signature))
          : .call(
            .missingArgument(
              name: names.first ?? "", type: declaration.parameters[index].type.description,
              signature: signature)))))
    return Expression(.error, .error, at: place)
  }

  /// `max(d)` of a dictionary, which is its greatest key in Python.
  private func extremeOfKeys(_ declaration: Declaration, at node: ExprSyntax) -> Expression? {
    guard ["max", "min"].contains(declaration.name), declaration.owner == nil, arguments.all.count == 1,
      let code = arguments.all[0].expression.shortText,
      let type = checker.session.attempt({ checker.solver.final(checker.expression(arguments.all[0].expression).type) }),
      case .nominal(let nominal, _) = type, nominal === checker.universe.dictionaryType
    else { return nil }
    checker.session.report(
      Diagnostic(
        "missing argument for parameter #2 in call", at: gap(behind: 1),
        mistake: .python(.call(swift: "\(code).keys.\(declaration.name)()"))))
    return Expression(.error, .error, at: gap(behind: 1))
  }

  /// `words.count()` where `count` is a property too.
  private func calledProperty(_ declaration: Declaration, _ node: ExprSyntax) -> Expression? {
    guard arguments.all.isEmpty,
      let base = node.as(FunctionCallExprSyntax.self)?.calledExpression.as(MemberAccessExprSyntax.self)?.base,
      let type = checker.session.attempt({ checker.solver.zonk(checker.expression(base).type) }),
      MemberLookup(checker: checker).instanceMembers(of: type, named: declaration.name)
        .contains(where: { $0.declaration.kind == .property })
    else { return nil }
    return checker.session.report(
      "missing argument for parameter \(name(0, declaration)) in call", at: arguments.end,
      mistake: .call(.propertyCalled(name: declaration.name)))
  }

  /// Where an argument would have to be written.
  private func gap(behind count: Int) -> SourcePlace {
    let items = arguments.all
    guard !items.isEmpty else { return checker.place(of: arguments.end) }
    guard count > 0 else { return checker.place(of: items[0].place) }
    let end = items[min(count, items.count) - 1].expression.endPositionBeforeTrailingTrivia.utf8Offset
    return checker.session.text.place(from: end, to: end + 1)
  }

  private func name(_ index: Int, _ declaration: Declaration) -> String {
    declaration.parameters[index].label.map { "'\($0)'" } ?? "#\(index + 1)"
  }

  private func extra(
    _ item: CallArguments.Item, _ declaration: Declaration, at node: ExprSyntax
  ) -> Expression {
    let signature = declaration.fullName
    if item.isTrailing {
      return checker.session.report(
        "extra trailing closure passed in call", at: item.expression,
        mistake: .call(.extraArgument(label: nil, nearest: nil, signature: signature)))
    }
    if declaration.kind == .enumCase, declaration.parameters.isEmpty {
      return checker.session.report(
        "enum case '\(declaration.name)' has no associated values", at: item.place,
        mistake: .pattern(.noPayload(case: declaration.name)))
    }
    if declaration.parameters.isEmpty {
      return checker.session.report(
        "argument passed to call that takes no arguments", at: item.place,
        mistake: .call(.takesNoArguments(signature: signature)))
    }
    let label = item.label.map { " '\($0)'" } ?? ""
    return checker.session.report(
      "extra argument\(label) in call", at: item.expression,
      mistake: rowAndColumn(at: node) ?? PythonMembers.mistake(forCallOf: declaration.name, at: node)
        ?? inOneArray(declaration, at: node) ?? (item.label == nil ? otherMaking(item, declaration) : nil)
        ?? item.label.flatMap { ForeignLabel(checker: checker, label: $0, value: item.expression).mistake(declaration, arguments) }
        ?? .call(.extraArgument(label: item.label, nearest: nil, signature: signature)))
  }
}
