/// Unification of types with undo, and the questions about them: conformance, associated types,
/// superclasses.
final class TypeSolver {
  let universe: Universe
  private var trail: [Change] = []

  /// A variable as it was before it was bound or refined.
  private struct Change {
    let variable: TypeVariable
    let kind: TypeVariable.Kind
    let members: Set<String>

    init(_ variable: TypeVariable) {
      self.variable = variable
      kind = variable.kind
      members = variable.members
    }
  }
  private var nextNumber = 0

  init(universe: Universe) { self.universe = universe }

  func fresh(_ kind: TypeVariable.Kind = .any) -> Type {
    nextNumber += 1
    return .variable(TypeVariable(number: nextNumber, kind: kind))
  }

  /// The type that stands for a parameter of a declaration, with its name.
  func fresh(for parameter: GenericParameter) -> Type {
    let type = fresh()
    if case .variable(let variable) = type { variable.name = parameter.name }
    return type
  }

  // MARK: Assumptions

  /// What the conditions of a generic declaration say, inside its body.
  private(set) var sameTypes: [Type: Type] = [:]
  private(set) var assumed: [Type: [NominalType]] = [:]

  /// Checks a body under the conditions of its declaration.
  func assuming<Result>(_ requirements: [Requirement], _ body: () -> Result) -> Result {
    let outer = (sameTypes, assumed)
    defer { (sameTypes, assumed) = outer }
    for requirement in requirements {
      switch requirement {
      case .same(let left, let right):
        if isParameter(left) { sameTypes[left] = right } else if isParameter(right) { sameTypes[right] = left }
      case .conforms(let type, let nominal): assumed[type, default: []].append(nominal)
      case .inherits: break
      }
    }
    // What is known of one of two equal types is known of the other.
    for case .conforms(let type, let nominal) in requirements {
      let same = resolve(type)
      if same != type { assumed[same, default: []].append(nominal) }
    }
    return body()
  }

  private func isParameter(_ type: Type) -> Bool {
    switch type {
    case .generic, .dependent: true
    default: false
    }
  }

  // MARK: Undo

  typealias Mark = Int

  func mark() -> Mark { trail.count }

  func undo(to mark: Mark) {
    while trail.count > mark {
      let change = trail.removeLast()
      change.variable.binding = nil
      change.variable.isDefaulted = false
      change.variable.kind = change.kind
      change.variable.members = change.members
    }
  }

  /// How many literals were given another type than their default since a mark.
  func unusualLiterals(since mark: Mark) -> Int {
    trail[mark...].count { change in
      guard change.variable.binding != nil, let fallback = defaultType(of: change.kind) else {
        return false
      }
      switch resolve(.variable(change.variable)) {
      case .nominal(let found, _):
        guard case .nominal(let usual, _) = fallback else { return false }
        return found !== usual
      default: return false
      }
    }
  }

  /// Makes everything since a mark last, whatever is undone around it.
  func keep(since mark: Mark) { trail.removeSubrange(mark...) }

  private func bind(_ variable: TypeVariable, to type: Type) {
    trail.append(Change(variable))
    variable.binding = type
  }

  private func refine(_ variable: TypeVariable, to kind: TypeVariable.Kind) {
    guard variable.kind != kind else { return }
    trail.append(Change(variable))
    variable.kind = kind
  }

  /// Asks that a variable becomes a type with these static members.
  func require(_ names: Set<String>, of variable: TypeVariable) {
    guard !names.isSubset(of: variable.members) else { return }
    trail.append(Change(variable))
    variable.members.formUnion(names)
    // In `max(1, .nan)` the number is a `Double`: whole numbers have no such member.
    if variable.kind == .integerLiteral, !demand(names, of: universe.int), demand(names, of: universe.double) {
      refine(variable, to: .floatLiteral)
    }
  }

  /// Lets a type that cannot be found agree with everything, after that was reported.
  func giveUp(_ type: Type) {
    if case .variable(let variable) = resolve(type) { bind(variable, to: .error) }
  }

  // MARK: Looking through variables

  /// Whether a type is what it is only because a literal is that by default.
  func isDefaulted(_ type: Type) -> Bool {
    var current = type
    while case .variable(let variable) = current {
      guard let binding = variable.binding, !variable.isDefaulted else { return true }
      current = binding
    }
    return false
  }

  /// The type with its outermost variable replaced by what it is bound to, and an associated type by
  /// what it turned out to be.
  func resolve(_ type: Type) -> Type {
    var current = type
    while true {
      switch current {
      case .variable(let variable):
        guard let binding = variable.binding else { return current }
        current = binding
      case .dependent(let base, let name):
        let known = resolve(base)
        if !sameTypes.isEmpty, let same = sameTypes[.dependent(known, name)] {
          current = same
          continue
        }
        if let shorter = elementOfPart(name, known) ?? elementOfText(name, known) {
          current = shorter
          continue
        }
        if universe.hasAssociatedRequirements, let same = requiredType(name, known) {
          current = same
          continue
        }
        // With its base resolved, so that nobody has to do that again: each level would double the work.
        guard let found = associatedType(name, of: known) else { return .dependent(known, name) }
        current = found
      case .generic:
        guard !sameTypes.isEmpty, let same = sameTypes[current] else { return current }
        current = same
      default: return current
      }
    }
  }

  /// A sequence's iterator and its parts have the elements of the sequence itself.
  private func elementOfPart(_ name: String, _ base: Type) -> Type? {
    guard case .dependent(let whole, let part) = base else { return nil }
    switch (part, name) {
    case ("AllCases", "Element"): return whole
    case ("Iterator", "Element"), ("SubSequence", "Element"): return .dependent(whole, "Element")
    case ("SubSequence", "Index"), ("Indices", "Element"): return .dependent(whole, "Index")
    case ("SubSequence", "SubSequence"): return base
    default: return nil
    }
  }

  /// What is known to be text consists of characters, whichever text it is.
  private func elementOfText(_ name: String, _ base: Type) -> Type? {
    guard case .generic = base, name == "Element" || name == "Index", isText(base) else { return nil }
    return name == "Element" ? universe.character : universe.type(named: "String.Index")?.selfType
  }

  func isText(_ type: Type) -> Bool {
    guard case .generic(let parameter) = type else { return false }
    return parameter.constraints.contains { $0.name == "StringProtocol" }
      || assumed[type]?.contains { $0.name == "StringProtocol" } == true
  }

  /// The type with every variable replaced; unbound ones stay.
  func zonk(_ type: Type) -> Type {
    let known = resolve(type)
    return switch known {
    case .nominal(let nominal, let arguments):
      known.isFinal ? known : .nominal(nominal, arguments.map(zonk))
    case .tuple(let elements): .tuple(elements.map { .init($0.label, zonk($0.type)) })
    case .function(let function): .function(function.mapTypes(zonk))
    case .dependent(let base, let name): .dependent(zonk(base), name)
    case .metatype(let instance): .metatype(zonk(instance))
    case .existential(let protocols): .existential(protocols.mappingArguments(zonk))
    case let other: other
    }
  }

  /// The type with every variable replaced, literals by their default types.
  func final(_ type: Type) -> Type {
    let known = resolve(type)
    switch known {
    case .variable(let variable):
      guard let fallback = defaultType(of: variable.kind) else { return .variable(variable) }
      return final(fallback)
    case .nominal where known.isFinal: return known
    case .nominal(let nominal, let arguments): return .nominal(nominal, arguments.map(final))
    case .tuple(let elements): return .tuple(elements.map { .init($0.label, final($0.type)) })
    case .function(let function): return .function(function.mapTypes(final))
    case .dependent(let base, let name):
      let base = final(base)
      if let found = associatedType(name, of: base) { return final(found) }
      return .dependent(base, name)
    case .metatype(let instance): return .metatype(final(instance))
    case .existential(let protocols): return .existential(protocols.mappingArguments(final))
    case let other: return other
    }
  }

  func defaultType(of kind: TypeVariable.Kind) -> Type? {
    switch kind {
    case .any, .nilLiteral: nil
    case .integerLiteral: universe.int
    case .floatLiteral: universe.double
    case .stringLiteral, .characterLiteral: universe.string
    case .arrayLiteral(let element): universe.array(of: element)
    }
  }

  // MARK: Unification

  /// Makes two types equal, or leaves them and says no. Callers undo after a failure.
  func unify(_ left: Type, _ right: Type) -> Bool {
    let left = resolve(left)
    let right = resolve(right)
    switch (left, right) {
    case (.error, let other), (let other, .error):
      follow(other)
      return true
    case (.variable(let a), .variable(let b)): return a === b || join(a, b)
    case (.dependent(let base, "Stride"), let other) where isNumberLiteral(base),
      (let other, .dependent(let base, "Stride")) where isNumberLiteral(base):
      // The distance between two numbers is a number of the same kind.
      return unify(base, other)
    case (.variable(let variable), let type), (let type, .variable(let variable)):
      return assign(variable, type)
    case (.nominal(let a, let first), .nominal(let b, let second)):
      guard a === b, first.count == second.count else { return false }
      return zip(first, second).allSatisfy(unify) || unifyFromTheEnd(first, second)
    case (.tuple(let a), .tuple(let b)):
      return a.count == b.count
        && zip(a, b).allSatisfy { $0.label == nil || $1.label == nil || $0.label == $1.label }
        && zip(a, b).allSatisfy { unify($0.type, $1.type) }
    case (.function(let a), .function(let b)):
      return a.parameters.count == b.parameters.count
        && zip(a.parameters, b.parameters).allSatisfy {
          $0.isInout == $1.isInout && $0.isVariadic == $1.isVariadic && unify($0.type, $1.type)
        } && unify(a.result, b.result)
    case (.generic(let a), .generic(let b)): return a === b
    case (.dependent(let a, let first), .dependent(let b, let second)):
      return first == second && unify(a, b)
    case (.existential(let a), .existential(let b)):
      return Set(a) == Set(b) || a.count == b.count && zip(a, b).allSatisfy(unifyGiven)
    case (.metatype(let a), .metatype(let b)): return unify(a, b)
    default: return false
    }
  }

  /// `[R.Key: R]` and `[Int: Reading]`: only what comes later tells what the key of it is.
  private func unifyFromTheEnd(_ first: [Type], _ second: [Type]) -> Bool {
    guard first.count > 1, (first + second).contains(where: { $0.isDependent }) else { return false }
    return zip(first.reversed(), second.reversed()).allSatisfy(unify)
  }

  /// `Store<Int>` and `Store<T>`
  private func unifyGiven(_ left: NominalType, _ right: NominalType) -> Bool {
    guard let a = left.bound, let b = right.bound else { return left === right }
    return a.base === b.base && zip(a.arguments, b.arguments).allSatisfy(unify)
  }

  /// What follows from a mistake is as little known as the mistake's own type.
  private func follow(_ type: Type) {
    switch resolve(type) {
    case .variable(let variable) where variable.kind == .any: bind(variable, to: .error)
    case .nominal(_, let arguments): arguments.forEach(follow)
    case .tuple(let elements): for element in elements { follow(element.type) }
    default: break
    }
  }

  private func isNumberLiteral(_ type: Type) -> Bool {
    guard case .variable(let variable) = resolve(type) else { return false }
    return variable.kind == .integerLiteral || variable.kind == .floatLiteral
  }

  private func join(_ a: TypeVariable, _ b: TypeVariable) -> Bool {
    guard joinKinds(a, b) else { return false }
    let (bound, open) = a.binding == nil ? (b, a) : (a, b)
    require(bound.members, of: open)
    return true
  }

  private func joinKinds(_ a: TypeVariable, _ b: TypeVariable) -> Bool {
    switch (a.kind, b.kind) {
    case (.any, _): bind(a, to: .variable(b))
    case (_, .any): bind(b, to: .variable(a))
    case (.integerLiteral, .floatLiteral): bind(a, to: .variable(b))
    case (.floatLiteral, .integerLiteral): bind(b, to: .variable(a))
    case (.characterLiteral, .stringLiteral): bind(a, to: .variable(b))
    case (.stringLiteral, .characterLiteral): bind(b, to: .variable(a))
    case (.arrayLiteral(let first), .arrayLiteral(let second)):
      guard unify(first, second) else { return false }
      bind(a, to: .variable(b))
    case (let first, let second):
      guard first == second else { return false }
      bind(a, to: .variable(b))
    }
    return true
  }

  private func assign(_ variable: TypeVariable, _ type: Type) -> Bool {
    guard !occurs(variable, in: type), accepts(variable.kind, type), demand(variable.members, of: type)
    else { return false }
    bind(variable, to: type)
    return true
  }

  private func accepts(_ kind: TypeVariable.Kind, _ type: Type) -> Bool {
    switch kind {
    case .any: return true
    case .integerLiteral where isCore(type): return true
    case .floatLiteral where isDouble(type): return true
    case .integerLiteral: return conforms(type, to: "ExpressibleByIntegerLiteral")
    case .floatLiteral: return conforms(type, to: "ExpressibleByFloatLiteral")
    case .stringLiteral: return conforms(type, to: "ExpressibleByStringLiteral")
    case .characterLiteral:
      return conforms(type, to: "ExpressibleByUnicodeScalarLiteral")
    case .nilLiteral: return universe.isOptional(type)
    case .arrayLiteral(let element):
      guard case .nominal(let nominal, let arguments) = type, arguments.count == 1,
        ["Array", "Set", "ArraySlice", "ContiguousArray"].contains(nominal.name)
      else { return false }
      return unify(element, arguments[0])
    }
  }

  /// Whether a type is `Int` or `Double`, which most literals become.
  private func isCore(_ type: Type) -> Bool {
    if isDouble(type) { return true }
    guard case .nominal(let nominal, _) = type, case .nominal(let int, _) = universe.int else { return false }
    return nominal === int
  }

  private func isDouble(_ type: Type) -> Bool {
    guard case .nominal(let nominal, _) = type, case .nominal(let double, _) = universe.double
    else { return false }
    return nominal === double
  }

  private func occurs(_ variable: TypeVariable, in type: Type) -> Bool {
    if case .nominal(_, let arguments) = type, arguments.isEmpty { return false }
    return zonk(type).contains { $0 == .variable(variable) }
  }
}

extension Type {
  /// Written as a member of another type: `R.Key`.
  fileprivate var isDependent: Bool {
    if case .dependent = self { true } else { false }
  }
}
