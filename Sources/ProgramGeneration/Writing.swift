/// A program being written: the dice, the names in use, and what can be seen from here.
struct Writing {
  var random: Randomness
  var types = DeclaredTypes()
  var scope = Scope()
  /// Lines that may still be written.
  var room: Int
  let usesFoundation: Bool
  /// Calls of functions with open types, as statements.
  var genericCalls: [Template] = []
  /// Pieces that stand in the program already.
  var writtenOut: Set<String> = []
  private var usedNames: Set<String> = []

  init(random: Randomness, room: Int, usesFoundation: Bool) {
    self.random = random
    self.room = room
    self.usesFoundation = usesFoundation
  }

  // MARK: Names

  private static let nouns = [
    "word", "count", "total", "item", "value", "step", "key", "left", "right", "score", "row", "line",
    "text", "size", "rank", "weight", "token", "index", "limit", "rate", "node", "part", "base", "mark",
    "pair", "list", "first", "last", "best", "next",
  ]

  private static let typeNames = [
    "Point", "Word", "Token", "Shape", "Animal", "Corpus", "Model", "Tally", "Score", "Entry", "Node",
    "Signal", "Counter", "Vector", "Label", "Stage", "Cell", "Rule",
  ]

  mutating func newName() -> String {
    fresh(random.pick(Self.nouns))
  }

  mutating func newTypeName() -> String {
    fresh(random.pick(Self.typeNames))
  }

  private mutating func fresh(_ stem: String) -> String {
    var name = stem
    var number = 2
    while !usedNames.insert(name).inserted {
      name = "\(stem)\(number)"
      number += 1
    }
    return name
  }

  // MARK: Scopes

  /// Writes something whose names end with it.
  mutating func within<Result>(_ inner: Scope, _ write: (inout Writing) -> Result) -> Result {
    let outer = scope
    scope = inner
    scope.nesting = outer.nesting + 1
    defer { scope = outer }
    return write(&self)
  }

  /// A variable of that type, one that may change if asked.
  mutating func variable(_ type: ValueType, mutable: Bool = false) -> String? {
    let fitting = scope.variables.filter { $0.type == type && (!mutable || canChange($0)) }
    return fitting.isEmpty ? nil : random.pick(fitting).name
  }

  func canChange(_ variable: Scope.Variable) -> Bool {
    variable.isMutable && variable.kind != .counter
  }

  // MARK: Types

  /// A type that `print` can show; the deeper, the simpler.
  mutating func anyType(_ depth: Int = 2) -> ValueType {
    if random.chance(50), let seen = scope.variables.filter({ $0.type.isPrintable && $0.type.nesting <= depth }).map(\.type).randomElement(&random) {
      return seen
    }
    return depth > 0 && random.chance(40) ? composite(depth) : simpleType()
  }

  mutating func simpleType() -> ValueType {
    let own = types.structures.map { ValueType.structure($0.name) }
      + types.enumerations.map { .enumeration($0.name) }
    if !own.isEmpty, random.chance(20) { return random.pick(own) }
    return random.pick(Self.simple)
  }

  private static let simple: [ValueType] = [
    .int, .int, .int, .int, .double, .double, .string, .string, .string, .bool, .character,
    .integer("UInt8"), .integer("Int8"), .integer("Int16"), .integer("UInt"), .integer("Int32"),
  ]

  private mutating func composite(_ depth: Int) -> ValueType {
    switch random.below(10) {
    case 0...4: return .array(anyType(depth - 1))
    case 5, 6: return .optional(anyType(depth - 1))
    case 7: return .range
    default:
      let labels = random.chance(40) ? [newName(), newName()] : nil
      return .tuple((0..<2).map { .init(label: labels?[$0], type: simpleType()) })
    }
  }

  /// A type for a variable: also those that only sorting makes printable.
  mutating func variableType() -> ValueType {
    switch random.below(20) {
    case 0, 1: return .dictionary(keyType(), random.chance(30) ? .array(.int) : simpleType())
    case 2: return .set(keyType())
    case 3: return .function([simpleType()], simpleType())
    case 4 where !types.classes.isEmpty: return .object(random.pick(types.classes).name)
    case 5 where types.protocols.contains { !$0.conformers.isEmpty }:
      return .existential(random.pick(types.protocols.filter { !$0.conformers.isEmpty }).name)
    default: return anyType()
    }
  }

  mutating func keyType() -> ValueType {
    random.pick([.int, .string, .string, .character])
  }

  mutating func orderedType() -> ValueType {
    random.pick([.int, .int, .double, .string, .character])
  }

  /// A type for what a template leaves open.
  mutating func type(for open: String) -> ValueType {
    switch open {
    case "C": return orderedType()
    case "H": return keyType()
    case "N": return random.pick([.int, .double])
    case "I": return random.pick([.int, .int, .integer("UInt8"), .integer("Int8"), .integer("Int32")])
    default: return anyType(1)
    }
  }
}

extension Array {
  fileprivate func randomElement(_ random: inout Randomness) -> Element? {
    isEmpty ? nil : random.pick(self)
  }
}
