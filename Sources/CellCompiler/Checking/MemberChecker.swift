import Diagnostics
import SwiftSyntax

/// `base.name`, `Type.name` and `.name`, used as values.
struct MemberChecker {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }
  private var lookup: MemberLookup { MemberLookup(checker: checker) }

  func check(_ node: MemberAccessExprSyntax, _ expected: Type?) -> Expression {
    if let type = node.base?.as(OptionalChainingExprSyntax.self),
      TypeExpressions(checker: checker).read(ExprSyntax(type)) != nil
    {
      return checkLink(node, expected)
    }
    return OptionalChecker(checker: checker).endingChain(node) { checkLink(node, expected) }
  }

  private func checkLink(_ node: MemberAccessExprSyntax, _ expected: Type?) -> Expression {
    let name = node.declName.baseName.plain
    guard let baseSyntax = node.base else { return implicit(name, node, expected) }
    if let type = TypeExpressions(checker: checker).read(ExprSyntax(node)) {
      return checker.make(.type(type), .metatype(type), node)
    }
    let module = ModuleQualifier(checker: checker)
    if module.isModule(baseSyntax) { return module.reference(name, node, expected) }
    if name == "self", baseSyntax.is(TupleExprSyntax.self),
      let type = TypeExpressions(checker: checker).read(baseSyntax)
    {
      return checker.make(.type(type), .metatype(type), node)
    }
    if baseSyntax.is(OptionalChainingExprSyntax.self),
      let type = TypeExpressions(checker: checker).read(baseSyntax)
    {
      if name == "none" { return checker.make(.nilLiteral, type, node) }
      if name == "self" { return checker.make(.type(type), .metatype(type), node) }
      return staticMember(name, of: type, node, expected)
    }
    let whole = checker.expression(baseSyntax, expecting: implicitBase(baseSyntax, expected))
    let base = ImplicitUnwrap(checker: checker).base(whole, for: name)
    if case .error = solver.resolve(base.type) { return base }
    if case .type(let type) = base.kind {
      if name == "self" {
        let ofValue = DynamicMembers(checker: checker).dynamicType(nil, baseSyntax)
        return ofValue ?? checker.make(.type(type), .metatype(type), node)
      }
      return staticMember(name, of: type, on: base, node, expected)
    }
    if name == "self" { return base }
    if case .metatype(let type) = solver.resolve(base.type) {
      return staticMember(name, of: type, on: base, node, expected)
    }
    if let element = tupleElement(name, of: base, node) { return element }
    if let output = MatchMembers(checker: checker).output(of: base, without: name, node) {
      return member(name, ofOutput: output, base, node, expected)
    }
    let candidates = lookup.instanceMembers(of: base.type, named: name)
      .map { $0.with(receiver: base) }
    guard !candidates.isEmpty else {
      return DynamicMemberLookup(checker: checker).member(name, of: base, node)
        ?? missing(name, in: base, node)
    }
    return use(candidates, labels: node.declName.argumentNames, node, expected)
  }

  private func member(
    _ name: String, ofOutput output: Expression, _ base: Expression,
    _ node: MemberAccessExprSyntax, _ expected: Type?
  ) -> Expression {
    if let element = tupleElement(name, of: output, node) { return element }
    if name == "0" { return output }
    let candidates = lookup.instanceMembers(of: output.type, named: name)
      .map { $0.with(receiver: output) }
    if !candidates.isEmpty { return use(candidates, labels: nil, node, expected) }
    let root = solver.zonk(output.type)
    return checker.session.report(
      "value of type '\(solver.zonk(base.type))' has no dynamic member '\(name)' using key path from root type '\(root)'",
      at: node.declName, mistake: .generic(.noCapture(name)))
  }

  /// In `.name.other` the first name belongs to the type that the whole is expected to have.
  func implicitBase(_ base: ExprSyntax, _ expected: Type?) -> Type? {
    ContextualSyntax.leadsWithDot(base) ? expected : nil
  }

  /// `.name`: a static member of the type that is expected.
  private func implicit(_ name: String, _ node: MemberAccessExprSyntax, _ expected: Type?)
    -> Expression
  {
    guard let type = expected.flatMap(contextType) else {
      return checker.session.report(
        "cannot infer contextual base in reference to member '\(name)'", at: node,
        mistake: .generic(.unknownBase(member: name)))
    }
    if checker.universe.isOptional(solver.resolve(expected ?? .error)), name == "none" {
      return checker.make(.nilLiteral, expected ?? .error, node)
    }
    return staticMember(name, of: type, node, expected)
  }

  /// The type whose members `.name` means: an optional's wrapped type before the optional itself.
  func contextType(_ expected: Type) -> Type? {
    var type = solver.resolve(expected)
    while case .nominal(let nominal, let arguments) = type,
      nominal === checker.universe.optionalType
    {
      type = solver.resolve(arguments[0])
    }
    if case .variable(let variable) = type { return solver.defaultType(of: variable.kind) }
    if case .error = type { return nil }
    return type
  }

  private func staticMember(
    _ name: String, of type: Type, on base: Expression? = nil, _ node: MemberAccessExprSyntax,
    _ expected: Type?
  ) -> Expression {
    var candidates =
      name == "init" ? lookup.initializers(of: type) : lookup.staticMembers(of: type, named: name)
    if candidates.isEmpty {
      let unbound = lookup.instanceMembers(of: type, named: name)
      if node.base != nil,
        let method = UnboundMethod(checker: checker).make(name, of: type, node, expected)
      {
        return method
      }
      if !unbound.isEmpty {
        return instanceNeeded(name, type, node)
      }
      if case .error = solver.resolve(type) { return Expression(.error, .error, at: checker.place(of: node)) }
      return report("type '\(solver.zonk(type))' has no member '\(name)'", name, type, node)
    }
    if name == "init", let base { candidates = DynamicMembers(checker: checker).made(base, candidates) }
    if candidates.allSatisfy({ $0.declaration.kind == .property }) {
      candidates = DynamicMembers(checker: checker).through(base, node.base, candidates)
    }
    return use(candidates, labels: node.declName.argumentNames, node, expected)
  }

  func instanceNeeded(_ name: String, _ type: Type, _ node: MemberAccessExprSyntax) -> Expression {
    checker.session.report(
      "instance member '\(name)' cannot be used on type '\(solver.zonk(type))'; did you mean to use a value of this type instead?",
      at: node.base.map { Syntax($0) } ?? Syntax(node.declName),
      mistake: .name(.memberOfValues(name, type: solver.zonk(type).description)))
  }

  private func use(
    _ candidates: [Candidate], labels: DeclNameArgumentsSyntax?, _ node: MemberAccessExprSyntax,
    _ expected: Type?
  ) -> Expression {
    if let property = candidates.first(where: { $0.declaration.kind == .property }),
      candidates.allSatisfy({ $0.declaration.kind == .property }) || labels == nil
    {
      let viable = candidates.filter {
        $0.declaration.kind == .property && PropertyUse(checker: checker).holds($0)
      }
      return PropertyUse(checker: checker).read(mostRefined(viable) ?? property, node)
    }
    return FunctionReference(checker: checker).choose(candidates, labels: labels, expected, node)
  }

  /// The first, unless a protocol that refines the first one's has a property of the name too.
  private func mostRefined(_ candidates: [Candidate]) -> Candidate? {
    guard var best = candidates.first else { return nil }
    for other in candidates.dropFirst() {
      guard let own = best.declaration.owner, let theirs = other.declaration.owner, own !== theirs,
        own.kind == .protocolType, theirs.kind == .protocolType, solver.inherits(theirs, own)
      else { continue }
      best = other
    }
    return best
  }

  private func tupleElement(_ name: String, of base: Expression, _ node: MemberAccessExprSyntax)
    -> Expression?
  {
    guard case .tuple(let elements) = solver.resolve(base.type) else { return nil }
    let index = Int(name) ?? elements.firstIndex { $0.label == name }
    guard let index, elements.indices.contains(index) else { return nil }
    return checker.make(.tupleElement(base, index), elements[index].type, node)
  }

  func missing(_ name: String, in base: Expression, _ node: MemberAccessExprSyntax) -> Expression {
    let type = solver.zonk(base.type)
    if type.contains(where: { $0 == .error }) { return checker.make(.error, .error, node) }
    if case .nominal(let nominal, _) = type, nominal.isDamaged {
      return checker.make(.error, .error, node)
    }
    if checker.universe.isOptional(type), case .nominal(_, let arguments) = type,
      !lookup.instanceMembers(of: arguments[0], named: name).isEmpty || hasPart(name, arguments[0])
    {
      return checker.session.report(
        "value of optional type '\(type)' must be unwrapped to refer to member '\(name)' of wrapped base type '\(arguments[0])'",
        at: node.base?.lastToken(viewMode: .sourceAccurate).map { Syntax($0) } ?? Syntax(node),
        mistake: .absence(entry(type, arguments[0], node) ?? .member(name: name, type: type.description, code: node.base?.shortText)))
    }
    if case .variable(let variable) = type, variable.kind == .any {
      return checker.session.report(
        "the type of this value is not known yet", at: node.base ?? ExprSyntax(node),
        mistake: .generic(.unknownValue))
    }
    if !lookup.staticMembers(of: type, named: name).isEmpty {
      return checker.session.report(
        "static member '\(name)' cannot be used on instance of type '\(type)'",
        at: node.base.map { Syntax($0) } ?? Syntax(node.declName),
        mistake: .generic(.staticMember(name, type: "\(type)")))
    }
    if case .tuple(let parts) = type {
      if parts.isEmpty {
        return checker.session.report(
          "value of tuple type '()' has no member '\(name)'", at: node.declName,
          mistake: .name(
            .memberOfNothing(
              name,
              code: node.base?.as(FunctionCallExprSyntax.self)?.calledExpression
                .as(MemberAccessExprSyntax.self)?.declName.baseName.text)))
      }
      return checker.session.report(
        "value of tuple type '\(type)' has no member '\(name)'", at: node.declName,
        mistake: .generic(.tuplePart(name, type: "\(type)")))
    }
    return report("value of type '\(type)' has no member '\(name)'", name, type, node)
  }

  /// `0` of a tuple, or of what a regular expression found.
  private func hasPart(_ name: String, _ type: Type) -> Bool {
    if case .tuple(let parts) = type { return Int(name).map(parts.indices.contains) ?? parts.contains { $0.label == name } }
    return Int(name) != nil && type.description.hasSuffix(".Match")
  }

  private func report(
    _ message: String, _ name: String, _ type: Type, _ node: MemberAccessExprSyntax
  ) -> Expression {
    guard checker.session.trialDepth == 0 else { return checker.session.reject(at: node) }
    guard checker.session.spend(CheckBudget.spelling, at: node) else {
      return Expression(.error, .error, at: checker.place(of: node))
    }
    let near = SpellingSuggestionSource.nearest(name, lookup.names(of: type))
    if near == name, !checker.universe.seesFoundation {
      return checker.session.report(message, at: node.declName, mistake: .name(.notImported(name)))
    }
    let nearby = NearbyMembers(checker: checker)
    let known = message.hasPrefix("type") ? nearby.statics(of: type) : nearby.libraryMembers(of: type)
    let mistake =
      ofElement(name, type, node) ?? numbered(name, type, node) ?? keyAsMember(name, type, node, near) ?? longName(name, type, node) ?? undeclared(name, type, node, near) ?? libraryMistake(name, type, node)
      ?? (near == nil && known.isEmpty || PythonMembers.isCertain(name) ? PythonMembers.mistake(for: name, of: type.description, at: node) : nil)
      ?? .name(
        .unknownMember(name, type: solver.zonk(type).description, nearest: near, known: known))
    return checker.session.report(
      message, at: node.declName, help: MemberHabits.remedy(name), mistake: mistake)
  }

  /// `words.map(.count)` for `words.map(\.count)`, and `.lower` for a closure that calls it.
  private func ofElement(_ name: String, _ type: Type, _ node: MemberAccessExprSyntax) -> Mistake? {
    guard node.base == nil, case .function(let function) = solver.resolve(type), function.parameters.count == 1,
      case let element = solver.zonk(function.parameters[0].type)
    else { return nil }
    let members = lookup.instanceMembers(of: element, named: name)
    var swift = "{ $0.\(name)() }"
    if members.contains(where: { $0.declaration.kind == .property }) {
      swift = "\\.\(name)"
    } else if members.isEmpty {
      guard case .python(.member(_, _, let written))? = PythonMembers.mistake(for: name, of: element.description, at: node),
        written.hasPrefix("….")
      else { return nil }
      swift = "{ $0\(written.dropFirst()) }"
    }
    return .name(.dotOfFunction(name, type: solver.zonk(type).description, swift: swift))
  }

  /// `shape.0` of a list, which is no tuple.
  private func numbered(_ name: String, _ type: Type, _ node: MemberAccessExprSyntax) -> Mistake? {
    guard Int(name) != nil, let base = node.base?.shortText, case .nominal(let nominal, _) = solver.resolve(type),
      nominal === checker.universe.arrayType
    else { return nil }
    return .name(.numberedElement(name, type: type.description, swift: "\(base)[\(name)]"))
  }

  /// `counts.cat` for `counts["cat"]`.
  private func keyAsMember(_ name: String, _ type: Type, _ node: MemberAccessExprSyntax, _ near: String?)
    -> Mistake?
  {
    guard near == nil, case .nominal(let nominal, let arguments) = solver.resolve(type),
      nominal.name == "Dictionary", solver.resolve(arguments[0]) == checker.universe.string,
      node.parent?.is(FunctionCallExprSyntax.self) != true, let base = node.base?.shortText,
      PythonMembers.mistake(for: name, of: type.description, at: node) == nil
    else { return nil }
    return .name(.keyAsMember(name, type: type.description, swift: "\(base)[\"\(name)\"]"))
  }

  /// `Word2Vec.Settings` for `Word2VecSettings`.
  private func longName(_ name: String, _ type: Type, _ node: MemberAccessExprSyntax) -> Mistake? {
    guard name.first?.isUppercase == true, let base = node.base?.trimmedText,
      checker.universe.type(named: base + name) != nil
    else { return nil }
    return .name(.fieldName(name, type: type.description, swift: base + name))
  }

  /// `self.x = x` where no `var x` stands in the type.
  private func undeclared(_ name: String, _ type: Type, _ node: MemberAccessExprSyntax, _ near: String?) -> Mistake? {
    guard near == nil, type.isFromCell, node.base?.trimmedText == "self",
      let infix = node.parent?.as(InfixOperatorExprSyntax.self), infix.operator.is(AssignmentExprSyntax.self),
      infix.leftOperand.id == ExprSyntax(node).id
    else { return nil }
    let value = checker.session.attempt { solver.final(checker.expression(infix.rightOperand).type).description }
    return .usage(.undeclaredProperty(name, type: "\(type)", swift: "var \(name): \(value ?? "Int")"))
  }

  /// `d["a"].append(1)`, where an entry begins with something.
  private func entry(_ type: Type, _ wrapped: Type, _ node: MemberAccessExprSyntax) -> AbsenceMistake? {
    guard let base = node.base, case let found = MissingValue(checker: checker).mistake(type, wrapped, at: base),
      case .entry = found, wrapped.description.hasPrefix("[") || ["Int", "Double", "String"].contains(wrapped.description)
    else { return nil }
    return found
  }

  /// The call of this library's name with the learner's arguments, where it takes as many.
  private func filled(_ swift: String, _ node: MemberAccessExprSyntax) -> String {
    var arguments = node.parent?.as(FunctionCallExprSyntax.self)?.arguments.map { named($0.expression) } ?? []
    let parts = swift.split(separator: "…", omittingEmptySubsequences: false)
    if parts.count == 2, parts[1] == ")", let open = swift.firstIndex(of: "("), arguments.first?.isLabelled == true {
      return swift[...open] + arguments.joined(separator: ", ") + ")"
    }
    if parts.count == 2, parts[1] == ")", arguments.count > 1 { arguments = [arguments.joined(separator: ", ")] }
    guard parts.count == arguments.count + 1, arguments.count > 0, !swift.contains(".…") else { return swift }
    let whole = parts.dropFirst().indices.reduce(into: String(parts[0])) { $0 += arguments[$1 - 1] + parts[$1] }
    return whole.count <= 80 && !whole.contains("\n") ? whole : swift
  }

  /// `topN: 5` for `topn=5`.
  private func named(_ argument: ExprSyntax) -> String {
    guard let infix = argument.as(InfixOperatorExprSyntax.self), infix.operator.is(AssignmentExprSyntax.self),
      let name = infix.leftOperand.shortText
    else { return SwiftHead.swift(argument.trimmedText) }
    let label = checker.universe.fieldLabels(name).first ?? name.camelCased
    return "\(label): \(SwiftHead.swift(infix.rightOperand.trimmedText))"
  }

  /// What the name means where it looks like one of the type, or comes from another library.
  private func libraryMistake(_ name: String, _ type: Type, _ node: MemberAccessExprSyntax) -> Mistake? {
    if let lookalike = Lookalikes.mistake(for: name, among: lookup.names(of: type)) { return lookalike }
    let owner = if case .nominal(let nominal, _) = solver.resolve(type) { nominal.qualifiedName } else { "\(solver.zonk(type))" }
    if let absence = checker.universe.absence(of: "\(owner).\(name)") {
      return .library(absence)
    }
    let nearby = NearbyMembers(checker: checker)
    if let swift = nearby.fieldName(name, of: type) {
      return .name(.fieldName(name, type: type.description, swift: filled(swift, node)))
    }
    if node.base == nil, let swift = nearby.making(type, from: name) {
      return .name(.partOfMaking(name, type: type.description, swift: swift))
    }
    return nearby.way(to: name, from: type).map { way in
      let swift = "\(node.base?.shortText ?? "…")\(way).\(name)"
      return .name(.memberOfPart(name, type: type.description, swift: swift))
    }
  }
}

/// Members that other languages have and cells refuse.
enum MemberHabits {
  static func remedy(_ name: String) -> String? {
    switch name {
    case "random", "randomElement", "shuffled", "shuffle":
      "lessons must repeat: take random numbers from the library, 'var random = try RandomState(seed: 42)', with 'random.integer(in: 1..<7)' or 'random.shuffled(words)'"
    default: nil
    }
  }
}

extension String {
  /// Whether it begins with a name and a colon, as an argument with a label.
  fileprivate var isLabelled: Bool {
    guard let colon = firstIndex(of: ":"), colon > startIndex else { return false }
    return self[..<colon].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }
}
