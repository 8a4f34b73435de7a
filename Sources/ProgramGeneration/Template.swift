/// A form written as Swift with holes: `⟨[T]!⟩.map ⟨(T)->U!⟩`.
///
/// A hole holds a type; `!` says that nothing around it gives its type away, `var` asks for a variable
/// that may change, `any` for any variable. `⟨xs:var [T]⟩` names what was chosen, and `⟨xs⟩` repeats it.
/// `⟨small⟩` is a number from 0 to 5, `⟨new⟩` a name that is not used yet.
struct Template: Sendable {
  enum Kind: Sendable {
    case expression, variable, constant, small, new, repeated
  }

  struct Hole: Sendable {
    var name: String?
    var kind: Kind
    var type: ValueType = .void
    var isFree = false
  }

  enum Piece: Sendable {
    case text(String)
    case hole(Hole)
  }

  let result: ValueType
  let pieces: [Piece]
  let level: Written.Level
  let weight: Int
  /// Whether the result's type is known from the text alone.
  let standsAlone: Bool
  let needsFoundation: Bool

  /// An expression of that type.
  init(
    _ result: String, _ text: String, _ level: Written.Level = .postfix, weight: Int = 2,
    standsAlone: Bool = true, foundation: Bool = false
  ) {
    self.result = TypePattern.read(result)
    self.level = level
    self.weight = weight
    self.standsAlone = standsAlone
    needsFoundation = foundation
    pieces = Self.read(text)
  }

  /// A statement.
  init(statement text: String, weight: Int = 2, foundation: Bool = false) {
    self.init("Void", text, .ternary, weight: weight, foundation: foundation)
  }

  var holes: [Hole] {
    pieces.compactMap { if case .hole(let hole) = $0 { hole } else { nil } }
  }

  private static func read(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var known: Set<String> = []
    for (index, part) in text.split(separator: "⟨", omittingEmptySubsequences: false).enumerated() {
      if index == 0 {
        pieces.append(.text(String(part)))
        continue
      }
      let halves = part.split(separator: "⟩", maxSplits: 1, omittingEmptySubsequences: false)
      pieces.append(.hole(hole(String(halves[0]), &known)))
      if halves.count > 1 { pieces.append(.text(String(halves[1]))) }
    }
    return pieces
  }

  private static func hole(_ text: String, _ known: inout Set<String>) -> Hole {
    if known.contains(text) { return Hole(name: text, kind: .repeated) }
    var rest = text
    var name: String?
    // A colon inside brackets belongs to a dictionary type.
    if let colon = rest.firstIndex(of: ":"), !rest[..<colon].contains("[") {
      name = String(rest[..<colon])
      rest = String(rest[rest.index(after: colon)...])
      known.insert(text.prefix { $0 != ":" }.description)
    }
    if rest == "small" { return Hole(name: name, kind: .small) }
    if rest == "new" { return Hole(name: name, kind: .new) }
    var kind = Kind.expression
    if rest.hasPrefix("var ") { kind = .variable; rest = String(rest.dropFirst(4)) }
    if rest.hasPrefix("any ") { kind = .constant; rest = String(rest.dropFirst(4)) }
    let isFree = rest.hasSuffix("!")
    if isFree { rest.removeLast() }
    return Hole(name: name, kind: kind, type: TypePattern.read(rest), isFree: isFree)
  }
}
