import Diagnostics
import SwiftSyntax

/// Names used as values: variables, functions, `self`.
struct NameChecker {
  let checker: Checker

  /// A name that the parser did not see as an expression: its place is another node's.
  func check(
    _ node: DeclReferenceExprSyntax, _ expected: Type?, at place: some SyntaxProtocol
  ) -> Expression {
    if case .variable(let variable)? = checker.scope.find(node.baseName.plain) {
      return use(variable, place)
    }
    if node.baseName.plain == "self", let own = checker.context.selfInScope { return use(own, place) }
    return checker.session.report("cannot find '\(node.baseName.plain)' in scope", at: place)
  }

  func check(_ node: DeclReferenceExprSyntax, _ expected: Type?) -> Expression {
    let name = node.baseName.plain
    if name == "self", case .variable(let captured)? = checker.scope.find(name) {
      return use(captured, node)
    }
    if name == "self" {
      if case .variable(let captured)? = checker.scope.findInsideType(name) { return use(captured, node) }
      if let own = checker.context.selfInScope { return use(own, node) }
      if let own = ClassReceiver(checker: checker).variable { return use(own, node) }
    }
    if let anonymous = anonymousParameter(name, node) { return anonymous }
    if let type = TypeExpressions(checker: checker).read(ExprSyntax(node)) {
      return checker.make(.type(type), .metatype(type), node)
    }
    if case .variable(let variable)? = checker.scope.findInsideType(name) {
      return use(variable, node)
    }
    if let own = ownMembers(name, node), let member = own.first {
      if member.declaration.kind == .property {
        let use = PropertyUse(checker: checker)
        let viable = own.first { $0.declaration.kind == .property && use.holds($0) }
        return use.read(viable ?? member, node)
      }
      return FunctionReference(checker: checker).choose(
        own, labels: node.argumentNames, expected, node)
    }
    if case .variable(let variable)? = checker.scope.find(name) { return use(variable, node) }
    if name == "...", let whole = unboundedRange(expected, node) { return whole }
    let candidates = self.candidates(name, node, expected)
    if !candidates.isEmpty {
      return FunctionReference(checker: checker).choose(
        candidates, labels: node.argumentNames, expected, node)
    }
    return missing(name, node)
  }

  /// `array[...]`
  private func unboundedRange(_ expected: Type?, _ node: DeclReferenceExprSyntax) -> Expression? {
    guard let expected, case .nominal(let nominal, _) = checker.solver.resolve(expected),
      nominal.name == "UnboundedRange", nominal.origin == .standard,
      let make = checker.universe.members(of: nominal, named: "init").first
    else { return nil }
    let call = Expression.Call(
      declaration: make, receiver: nil, arguments: [], substitution: [:], owner: nominal.selfType)
    return checker.make(.call(call), nominal.selfType, node)
  }

  /// A read of a variable, noted as a capture if it belongs to an outer function.
  func use(_ variable: Variable, _ node: some SyntaxProtocol) -> Expression {
    variable.isRead = true
    if let property = variable.accessors { return computed(property, variable.type, node) }
    noteCapture(variable)
    let read = checker.make(.variable(variable), variable.type, node)
    read.isImplicitlyUnwrapped = variable.isImplicitlyUnwrapped
    return read
  }

  /// A computed variable: what its accessors capture is captured here too.
  private func computed(_ property: Declaration, _ type: Type, _ node: some SyntaxProtocol)
    -> Expression
  {
    checker.context.noteUse(of: property)
    if let setter = SetterDeclarations.setter(of: property) {
      checker.context.noteUse(of: setter)
    }
    return checker.make(.member(nil, property, indices: [], substitution: [:]), type, node)
  }

  func noteCapture(_ variable: Variable) {
    if case .global = variable.storage {
      if variable.context !== checker.context { checker.context.usedGlobals.append(variable) }
      return
    }
    if variable.context !== checker.context { checker.context.capture(variable) }
  }

  private func anonymousParameter(_ name: String, _ node: DeclReferenceExprSyntax) -> Expression? {
    guard name.hasPrefix("$"), Int(name.dropFirst()) != nil else { return nil }
    if case .variable(let variable)? = checker.scope.find(name) { return use(variable, node) }
    return checker.session.report(
      "anonymous closure argument not contained in a closure", at: node,
      mistake: .flow(
        .closureWithoutBraces(
          name: name, swift: "{ \(node.firstAncestor(LabeledExprSyntax.self)?.expression.shortText ?? "…") }")))
  }

  /// Everything a call `name(…)` could mean: functions in scope, members of `self`, free functions.
  func candidates(_ name: String, _ node: some SyntaxProtocol, _ expected: Type? = nil) -> [Candidate] {
    if let own = ownMembers(name, node), !own.isEmpty { return own + extremes(name) }
    let local = checker.scope.functions(named: name)
    if OperatorChecker.isOperator(name) { return local.map { Candidate($0) } + operators(name, expected) }
    // A cell's function hides the library's of the same labels and overloads the others.
    let library = checker.universe.functions(named: name).filter { declaration in
      !local.contains { $0.fullName == declaration.fullName }
    }
    return (local + library).map { Candidate($0) }
  }

  /// `max(0, width - count)` in a text or a range: elsewhere the methods of sequences hide the functions.
  private func extremes(_ name: String) -> [Candidate] {
    guard name == "min" || name == "max", let owner = checker.owner, owner.origin == .standard else { return [] }
    let all = checker.universe.functions(named: name)
    switch owner.name {
    case "String": return all.filter { $0.parameters.count == 2 }.map { Candidate($0) }
    case "Range", "ClosedRange": return all.map { Candidate($0) }
    default: return []
    }
  }

  /// An operator used as a function: `reduce(0, +)`.
  private func operators(_ name: String, _ expected: Type?) -> [Candidate] {
    let own = checker.scope.allTypes.flatMap { checker.universe.members(of: $0, named: name) }
    var owners: Set<String>?
    if case .function(let wanted)? = expected.map(checker.solver.resolve) {
      owners = OperatorChecker(checker: checker).owners(wanted.parameters.map(\.type))
    }
    var library = checker.universe.operators(named: name, of: owners)
    if library.isEmpty { library = checker.universe.operators(named: name) }
    return (own + library).map { declaration in
      var candidate = Candidate(declaration)
      if let owner = declaration.owner {
        for generic in owner.generics { candidate.substitution[generic] = checker.solver.fresh(for: generic) }
        if owner.kind == .protocolType {
          candidate.substitution[owner.selfParameter] = checker.solver.fresh()
        }
      }
      return candidate
    }
  }

  /// Members of the type around, used without `self.`.
  private func ownMembers(_ name: String, _ node: some SyntaxProtocol) -> [Candidate]? {
    guard let owner = checker.owner, !OperatorChecker.isOperator(name) else { return nil }
    let members = MemberLookup(checker: checker)
    if let own = checker.context.selfInScope {
      let found = members.instanceMembers(of: own.type, named: name)
      if !found.isEmpty {
        EscapeRules(checker: checker).checkImplicitSelf(found[0].declaration, of: own, at: node)
        let receiver = use(own, node)
        return found.map { $0.with(receiver: receiver) }
      }
    }
    let statics = members.staticMembers(of: owner.selfType, named: name)
    if !statics.isEmpty, checker.context.selfInScope != nil, !isTypeName(statics) {
      checker.session.report(
        "static member '\(name)' cannot be used on instance of type '\(owner.name)'", at: node,
        mistake: .generic(.staticMember(name, type: owner.name)))
    }
    return DynamicMembers(checker: checker).unqualified(statics, node)
  }

  /// Initialisers are not named this way.
  private func isTypeName(_ candidates: [Candidate]) -> Bool {
    candidates.allSatisfy { $0.declaration.kind == .initializer }
  }

  func superclass(_ syntax: ExprSyntax) -> Expression {
    if checker.context.selfInScope == nil,
      case .nominal(let nominal, let arguments)? = checker.owner?.selfType,
      let parent = nominal.superclass?.substituting(nominal.substitution(for: arguments))
    {
      return checker.make(.type(parent), .metatype(parent), syntax)
    }
    guard let own = checker.context.selfInScope,
      case .nominal(let nominal, let arguments) = checker.solver.resolve(own.type),
      let parent = nominal.superclass?.substituting(nominal.substitution(for: arguments))
    else {
      return checker.session.report(
        "'super' cannot be used outside of a class that has a superclass", at: syntax,
        mistake: .inheritance(.superWithoutClass))
    }
    let base = checker.make(.convert(use(own, syntax)), parent, syntax)
    base.isSuper = true
    return base
  }

  /// `ture`, and `esle { … }` behind a body.
  private static func misspeltWord(_ name: String, _ node: DeclReferenceExprSyntax) -> String? {
    let call = node.parent?.as(FunctionCallExprSyntax.self)
    let hasBody = call?.trailingClosure != nil && call?.leftParen == nil
    let words = hasBody ? ["else", "repeat", "defer", "catch", "do"] : ["true", "false", "nil", "self"]
    guard name.count > 2, let word = SpellingSuggestion.nearest(to: name, among: words, limit: 1).first else { return nil }
    return name.count != word.count || name.lowercased().sorted() == word.sorted() ? word : nil
  }

  private func missing(_ name: String, _ node: DeclReferenceExprSyntax) -> Expression {
    // To look for near names takes long, and nobody reads what a possibility says that is not taken.
    guard checker.session.trialDepth == 0 else { return checker.session.reject(at: node) }
    if let refusal = UnsupportedNames.refusal(of: name) {
      return checker.session.report(
        refusal.message, at: node, help: refusal.help, mistake: refusal.mistake)
    }
    if PythonNames.isTypeOfTest(name, node) { return Expression(.error, .error, at: checker.place(of: node)) }
    // The lesson's own names come before the library's.
    let own =
      checker.scope.allNames + (checker.owner.map { checker.universe.memberNames(of: $0) } ?? [])
    guard checker.session.spend(CheckBudget.spelling + own.count / 8, at: node) else {
      return Expression(.error, .error, at: checker.place(of: node))
    }
    let library = checker.universe.functionNames + checker.universe.typeNames
    let isName: (String) -> Bool = { $0.first?.isLetter == true || $0.hasPrefix("_") }
    // Any letter is near to any other.
    var near = name.count > 1 ? SpellingSuggestion.nearest(to: name, among: own.filter(isName)) : []
    if near.isEmpty { near = Self.misspeltWord(name, node).map { [$0] } ?? [] }
    if near.isEmpty, name.count > 1 {
      near = SpellingSuggestion.nearest(to: name, among: library.filter(isName))
    }
    var notes: [Diagnostic.Note] = []
    if let first = near.first, case .variable(let variable)? = checker.scope.find(first),
      let place = variable.place
    {
      notes.append(.init(.declared(name: first, cell: nil), at: place.place))
    }
    if let owner = checker.owner, checker.context.selfInScope == nil,
      !MemberLookup(checker: checker).instanceMembers(of: owner.selfType, named: name).isEmpty
    {
      return checker.session.report(
        "instance member '\(name)' cannot be used on type '\(owner.name)'", at: node,
        mistake: .name(.memberOfValues(name, type: owner.name)))
    }
    let mistake =
      Lookalikes.mistake(for: name, among: (own + library).filter(isName) + Lookalikes.keywords)
      ?? checker.universe.fieldName(name).map { Mistake.name(.fieldName(name, type: nil, swift: FieldCall(name: name, swift: $0, node: node).code)) }
      ?? PythonNames.mistake(for: name, at: node, first: typeOfFirstArgument(node)) ?? undeclared(name, node, near.first)
    return checker.session.report(
      "cannot find '\(name)' in scope", at: node, notes: notes, mistake: mistake)
  }
}

extension NameChecker {
  /// A name that nothing in sight has: new, out of sight, or misspelt.
  fileprivate func undeclared(_ name: String, _ node: DeclReferenceExprSyntax, _ nearest: String?)
    -> Mistake
  {
    if ["input", "readLine"].contains(name) { return .name(.noInput(name)) }
    if let argument = argumentGivenByEquals(node) { return argument }
    if isOwnInitialValue(name, node) { return .flow(.ownInitialValue(name: name)) }
    if nearest == name, !checker.universe.seesFoundation { return .name(.notImported(name)) }
    if node.parent?.is(CodeBlockItemSyntax.self) == true,
      let word = SpellingSuggestion.nearest(to: name, among: ["break", "continue", "return"]).first
    {
      return .name(.unknown(name, nearest: word))
    }
    if let closure = nameOfClosure(name, node) { return closure }
    if let nearest { return .name(.unknown(name, nearest: nearest)) }
    if let line = hiddenDeclaration(name, node) { return .name(.outOfScope(name, line: line)) }
    guard let assignment = node.parent?.as(InfixOperatorExprSyntax.self),
      assignment.leftOperand.id == node.id
    else { return .name(.unknown(name, nearest: nil)) }
    guard assignment.operator.is(AssignmentExprSyntax.self) else {
      return changed(name, assignment) ?? .name(.unknown(name, nearest: nil))
    }
    if let chained = ChainedAssignment.mistake(ofInitial: assignment) { return chained }
    let right = assignment.rightOperand.as(InfixOperatorExprSyntax.self)
    let isChain = right?.operator.is(AssignmentExprSyntax.self) == true
    let value = SwiftHead.swift((isChain ? right?.leftOperand : assignment.rightOperand)?.trimmedText ?? "…")
    return .name(.assignedUndeclared(name, value: value.count <= 40 ? value : "…"))
  }

  /// What a call's first argument is.
  fileprivate func typeOfFirstArgument(_ node: DeclReferenceExprSyntax) -> String {
    var call = node.parent?.as(FunctionCallExprSyntax.self)
      ?? node.parent?.as(MemberAccessExprSyntax.self)?.parent?.as(FunctionCallExprSyntax.self)
    // `list(map(int, xs))` goes through the last argument of the innermost.
    while ["list", "set", "tuple", "sum"].contains(call?.calledExpression.trimmedText),
      let inner = call?.arguments.first?.expression.as(FunctionCallExprSyntax.self),
      ["list", "map", "filter"].contains(inner.calledExpression.trimmedText)
    { call = inner }
    let isOfElements = ["map", "filter"].contains(call?.calledExpression.trimmedText)
    guard let first = (isOfElements ? call?.arguments.last : call?.arguments.first)?.expression else { return "" }
    return checker.session.attempt { checker.solver.final(checker.expression(first).type).description } ?? ""
  }

  /// `words.filter(w.count > 3)`, whose name only a closure would give.
  private func nameOfClosure(_ name: String, _ node: DeclReferenceExprSyntax) -> Mistake? {
    guard name.count <= 2, let argument = node.firstAncestor(LabeledExprSyntax.self),
      argument.expression.id != ExprSyntax(node).id,
      let call = argument.parent?.parent?.as(FunctionCallExprSyntax.self), call.arguments.count == 1,
      let method = call.calledExpression.as(MemberAccessExprSyntax.self), let code = argument.expression.shortText,
      ["map", "filter", "contains", "allSatisfy", "compactMap", "flatMap", "forEach"]
        .contains(method.declName.baseName.text), !code.contains("{")
    else { return nil }
    let base = method.base?.shortText ?? "…"
    return .name(
      .closureName(name, swift: "\(base).\(method.declName.baseName.text) { \(name) in \(code) }"))
  }

  /// `total += 1` of a name that has no value to be changed.
  private func changed(_ name: String, _ node: InfixOperatorExprSyntax) -> Mistake? {
    guard let sign = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text,
      OperatorChecker.assigning.contains(sign)
    else { return nil }
    let start: String
    switch node.rightOperand.as(ExprSyntaxEnum.self) {
    case .stringLiteralExpr: start = "\"\""
    case .arrayExpr: start = "[…]"
    case .floatLiteralExpr: start = sign == "*=" ? "1.0" : "0.0"
    default: start = sign == "*=" ? "1" : "0"
    }
    return .name(.changedUndeclared(name, start: start))
  }

  /// `f(lowercase = false)`
  private func argumentGivenByEquals(_ node: DeclReferenceExprSyntax) -> Mistake? {
    guard let infix = node.parent?.as(InfixOperatorExprSyntax.self),
      infix.operator.is(AssignmentExprSyntax.self), infix.leftOperand.id == node.id,
      infix.parent?.is(LabeledExprSyntax.self) == true
    else { return nil }
    let name = node.baseName.plain
    if let call = infix.parent?.parent?.parent?.as(FunctionCallExprSyntax.self),
      let parameter = CalleeParameters(checker: checker).parameter(name, of: call), let label = parameter.label
    {
      let value = ArgumentValue(checker: checker, type: parameter.type, label: label).swift(infix.rightOperand)
      return .call(.equalsForLabel(label: label, value: value ?? "…"))
    }
    let call = infix.parent?.parent?.parent?.as(FunctionCallExprSyntax.self)
    let value = ForeignLabel(checker: checker, label: name, value: infix.rightOperand)
    for declaration in call.map(CalleeParameters(checker: checker).declarations) ?? [] {
      if let setting = value.inSettings(declaration) { return setting }
    }
    // A name with its value, or with a place for it.
    let field = checker.universe.fieldLabels(name).first
    if let field, let colon = field.firstIndex(of: ":") {
      let given = infix.rightOperand.shortText.map(SwiftHead.swift) ?? "…"
      let shown = field.contains("(norm:") ? (given == "nil" ? ".none" : "." + given.filter { $0 != "\"" }) : given
      let filled = field[colon...].dropFirst(2).replacing("…", with: shown)
      return .call(.equalsForLabel(label: String(field[..<colon]), value: String(filled)))
    }
    return .call(
      .equalsForLabel(
        label: field.map { String($0.prefix { $0 != ":" }) } ?? PythonNames.label(name),
        value: infix.rightOperand.shortText.map(SwiftHead.swift) ?? "…"))
  }

  /// `let z = z`
  private func isOwnInitialValue(_ name: String, _ node: DeclReferenceExprSyntax) -> Bool {
    guard let binding = node.firstAncestor(PatternBindingSyntax.self) else { return false }
    return binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.plain == name
  }

  /// The line above of a declaration whose braces have ended.
  private func hiddenDeclaration(_ name: String, _ node: DeclReferenceExprSyntax) -> Int? {
    let found = checker.session.namesInBlocks[name]?.first { $0.position < node.position }
    return found.map { checker.place(of: $0).range.start.line }
  }
}

extension FunctionContext {
  /// `self` of this function or of the method it is written in.
  var selfInScope: Variable? { selfVariable ?? parent?.selfInScope }

  /// The class that this `static` or `class` method, or the one around, is called on.
  var classInScope: Variable? {
    selfVariable == nil ? classVariable ?? parent?.classInScope : nil
  }
}

/// Names of other languages that have no counterpart in cells.
