/// Changes of variables.
enum Mutations {
  static let forms: [Statements.Form] =
    templates.map { template in
      Statements.Form(template.weight, { !template.needsFoundation || $0.usesFoundation }) { writing in
        writing.fill(template, giving: .void, 2)?.text.asLines
      }
    } + [
      .init(8) { writing in assignment(&writing) },
      .init(4) { writing in fieldChange(&writing) },
      .init(5) { writing in mutatingCall(&writing) },
      .init(12, { !$0.genericCalls.isEmpty }) { writing in
        let template = writing.random.pick(writing.genericCalls)
        return writing.fill(template, giving: .void, 2)?.text.asLines
      },
    ]

  private static let templates: [Template] = [
    .init(statement: "⟨var Int⟩ += ⟨Int⟩", weight: 4),
    .init(statement: "⟨var Int⟩ -= ⟨Int⟩", weight: 2),
    .init(statement: "⟨x:var Int⟩ = (⟨x⟩ * 3 + (⟨Int⟩)) % 101", weight: 3),
    .init(statement: "⟨var Int⟩ %= 7", weight: 1),
    .init(statement: "⟨var I⟩ &+= ⟨I⟩", weight: 1),
    .init(statement: "⟨var I⟩ += 1", weight: 2),
    .init(statement: "⟨var Double⟩ += ⟨Double⟩", weight: 3),
    .init(statement: "⟨var Double⟩ /= 2", weight: 2),
    .init(statement: "⟨var Bool⟩.toggle()", weight: 1),
    .init(statement: "⟨var [T]⟩.append(⟨T⟩)", weight: 5),
    .init(statement: "⟨var [T]⟩ += [⟨T⟩]", weight: 2),
    .init(statement: "if ⟨x:var [T]⟩.count < 12 { ⟨x⟩ += ⟨[T]⟩ }", weight: 2),
    .init(statement: "if ⟨x:var [T]⟩.count < 12 { ⟨x⟩.append(contentsOf: ⟨[T]⟩) }", weight: 1),
    .init(statement: "⟨var [T]⟩.insert(⟨T⟩, at: 0)", weight: 2),
    .init(statement: "⟨var [T]⟩.insert(⟨T⟩, at: ⟨small⟩)", weight: 1),
    .init(statement: "⟨var [C]⟩.sort()", weight: 2),
    .init(statement: "⟨var [C]⟩.sort(by: >)", weight: 1),
    .init(statement: "⟨var [T]⟩.reverse()", weight: 1),
    .init(statement: "⟨var [T]⟩.removeAll ⟨(T)->Bool⟩", weight: 2),
    .init(statement: "⟨var [T]⟩.removeLast()", weight: 1),
    .init(statement: "print(⟨var [T]⟩.removeFirst())", weight: 1),
    .init(statement: "print(⟨var [T]⟩.popLast() as Any)", weight: 0),
    .init(statement: "if let ⟨n:new⟩ = ⟨var [T]⟩.popLast() { print(⟨n⟩) }", weight: 3),
    .init(statement: "⟨var [T]⟩.remove(at: ⟨small⟩)", weight: 1),
    .init(statement: "if !⟨x:var [T]⟩.isEmpty { ⟨x⟩[⟨x⟩.count - 1] = ⟨T⟩ }", weight: 3),
    .init(statement: "if ⟨x:var [T]⟩.count > 1 { ⟨x⟩.swapAt(0, ⟨x⟩.count - 1) }", weight: 2),
    .init(statement: "⟨var [T]⟩[⟨small⟩] = ⟨T⟩", weight: 1),
    .init(statement: "⟨var [Int]⟩[0] += ⟨Int⟩", weight: 1),
    .init(statement: "for ⟨n:new⟩ in ⟨x:var [Int]⟩.indices { ⟨x⟩[⟨n⟩] = ⟨x⟩[⟨n⟩] % 50 + ⟨n⟩ }", weight: 2),
    .init(statement: "if !⟨x:var [[T]]⟩.isEmpty { ⟨x⟩[0].append(⟨T⟩) }", weight: 2),
    .init(statement: "⟨var [T]⟩.removeFirst(1)", weight: 1),
    .init(statement: "⟨var [T]⟩[0...] = [⟨T⟩]", weight: 1),
    .init(statement: "⟨var [T]⟩ = ⟨[T]⟩.filter ⟨(T)->Bool⟩", weight: 1),
    .init(statement: "⟨var [H: T]⟩[⟨H⟩] = ⟨T⟩", weight: 5),
    .init(statement: "⟨var [H: T]⟩[⟨H⟩] = nil", weight: 2),
    .init(statement: "⟨var [H: Int]⟩[⟨H⟩, default: 0] += ⟨Int⟩", weight: 4),
    .init(statement: "⟨var [H: [Int]]⟩[⟨H⟩, default: []].append(⟨Int⟩)", weight: 4),
    .init(statement: "⟨var [H: Int]⟩[⟨H⟩]? += 1", weight: 1),
    .init(statement: "if let ⟨n:new⟩ = ⟨var [H: T]⟩.removeValue(forKey: ⟨H⟩) { print(⟨n⟩) }", weight: 2),
    .init(statement: "if let ⟨n:new⟩ = ⟨var [H: T]⟩.updateValue(⟨T⟩, forKey: ⟨H⟩) { print(⟨n⟩) }", weight: 2),
    .init(statement: "⟨var [H: T]⟩.merge(⟨[H: T]!⟩) ⟨(T,T)->T⟩", weight: 1),
    .init(statement: "⟨var Set<H>⟩.insert(⟨H⟩)", weight: 4),
    .init(statement: "print(⟨var Set<H>⟩.insert(⟨H⟩).inserted)", weight: 2),
    .init(statement: "⟨var Set<H>⟩.remove(⟨H⟩)", weight: 2),
    .init(statement: "⟨var Set<H>⟩.formUnion(⟨[H]!⟩)", weight: 1),
    .init(statement: "⟨var String⟩ += ⟨small⟩.description", weight: 0),
    .init(statement: "⟨var String⟩ += \"-\"", weight: 3),
    .init(statement: "if ⟨x:var String⟩.count < 40 { ⟨x⟩ += ⟨String⟩ }", weight: 3),
    .init(statement: "⟨var String⟩.append(⟨Character⟩)", weight: 3),
    .init(statement: "⟨var String⟩.insert(⟨Character⟩, at: ⟨any String⟩.startIndex)", weight: 0),
    .init(statement: "⟨x:var String⟩.insert(⟨Character⟩, at: ⟨x⟩.startIndex)", weight: 1),
    .init(statement: "if !⟨x:var String⟩.isEmpty { ⟨x⟩.removeLast() }", weight: 1),
    .init(statement: "print(⟨var String⟩.removeFirst())", weight: 1),
    .init(statement: "if let ⟨i:new⟩ = ⟨x:any String⟩.firstIndex(of: ⟨Character⟩) { print(⟨x⟩[⟨i⟩...], ⟨x⟩[..<⟨i⟩]) }", weight: 2),
    .init(statement: "⟨var T?⟩ = nil", weight: 1),
    .init(statement: "⟨var T?⟩ = ⟨T⟩", weight: 2),
    .init(statement: "⟨var Int?⟩? += 1", weight: 1),
    .init(statement: "⟨var [T]?⟩?.append(⟨T⟩)", weight: 1),
    .init(statement: "_ = ⟨T!⟩", weight: 1),
    .init(statement: "assert(⟨Int!⟩ == ⟨Int⟩)", weight: 0),
    .init(statement: "precondition(⟨Bool!⟩ || true, \"never\")", weight: 0),
  ]

  private static func assignment(_ writing: inout Writing) -> Lines? {
    let targets = writing.scope.variables.filter { writing.canChange($0) }
    guard !targets.isEmpty else { return nil }
    let target = writing.random.pick(targets)
    // Text and lists of a loop must not grow without end.
    if target.type == .string || !target.type.isPrintable || target.type.nesting > 1 { return nil }
    let value = writing.expression(target.type, 2)
    if value.text == target.name { return nil }
    if target.type == .int { return "\(target.name) = \(value.at(.multiplication)) % 1000".asLines }
    if target.type.nesting > 0 { return "\(target.name) = \(writing.literal(target.type, 1, free: false).text)".asLines }
    return "\(target.name) = \(value.text)".asLines
  }

  private static func fieldChange(_ writing: inout Writing) -> Lines? {
    var places: [(String, ValueType)] = []
    for variable in writing.scope.variables {
      switch variable.type {
      case .structure(let name) where writing.canChange(variable):
        let fields = writing.types.structure(name)?.fields.filter(\.isMutable) ?? []
        places += fields.map { ("\(variable.name).\($0.name)", $0.type) }
      case .object(let name):
        let fields = writing.types.class(name)?.fields.filter(\.isMutable) ?? []
        places += fields.map { ("\(variable.name).\($0.name)", $0.type) }
      case .tuple(let elements) where writing.canChange(variable):
        places += elements.enumerated().map { ("\(variable.name).\($1.label ?? String($0))", $1.type) }
      default: break
      }
    }
    guard !places.isEmpty else { return nil }
    let (place, type) = writing.random.pick(places)
    if type == .int, writing.random.chance(50) { return "\(place) += \(writing.random.below(5))".asLines }
    return "\(place) = \(writing.literal(type, 1, free: false).text)".asLines
  }

  private static func mutatingCall(_ writing: inout Writing) -> Lines? {
    var calls: [(String, FunctionModel)] = []
    for variable in writing.scope.variables where writing.canChange(variable) {
      guard case .structure(let name) = variable.type else { continue }
      calls += (writing.types.structure(name)?.methods.filter(\.isMutating) ?? []).map { (variable.name, $0) }
    }
    guard !calls.isEmpty, writing.scope.callsFunctions else { return nil }
    let (name, method) = writing.random.pick(calls)
    guard let arguments = Calls.arguments(&writing, method.parameters, 2) else { return nil }
    return "print(\(name).\(method.name)(\(arguments)))".asLines
  }
}
