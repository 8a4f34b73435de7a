/// A regular expression as instructions for ``PatternMatcher``.
struct PatternProgram {
  /// Registers are numbers; the first ones hold where captures start and end, −1 for nowhere.
  enum Instruction {
    /// One character.
    case one(Int)
    /// The same test many times.
    case run(Int, minimum: Int, maximum: Int, PatternNode.Greed)
    /// Goes on, and elsewhere if that fails.
    case fork(Int)
    case jump(Int)
    /// Notes the position.
    case mark(Int)
    case capture(Int, from: Int)
    /// Notes how many ways back there are; `release` forgets the later ones.
    case hold(Int)
    case release(Int)
    case goBack(to: Int)
    case fail
    case beginLoop(Int)
    case loop(counter: Int, minimum: Int, maximum: Int, isEager: Bool, exit: Int)
    case again(counter: Int, start: Int, minimum: Int, head: Int, exit: Int)
    case anchor(PatternNode.Anchor)
    case reference(Int)
    case accept
  }

  private(set) var instructions: [Instruction] = []
  private(set) var tests: [CharacterTest] = []
  private(set) var registerCount: Int
  private var testNumbers: [String: Int] = [:]
  private let captures: [PatternCapture]

  init(_ node: PatternNode, captures: [PatternCapture]) throws {
    self.captures = captures
    registerCount = captures.count * 2
    try add(node)
    instructions.append(.accept)
  }

  /// A test that every match begins with, to pass over the places where none can.
  var firstTest: CharacterTest? {
    for instruction in instructions {
      switch instruction {
      case .mark: continue
      case .one(let test): return tests[test]
      case .run(let test, let minimum, _, _) where minimum > 0: return tests[test]
      default: return nil
      }
    }
    return nil
  }

  // MARK: Making

  private mutating func register() -> Int {
    registerCount += 1
    return registerCount - 1
  }

  private mutating func add(_ node: PatternNode) throws {
    switch node {
    case .text(let text, let ignoresCase):
      for character in text { instructions.append(.one(literal(character, ignoresCase))) }
    case .one(let pattern): instructions.append(.one(try test(pattern)))
    case .sequence(let nodes): for part in Self.joined(nodes) { try add(part) }
    case .alternation(let branches): try alternatives(branches)
    case .capture(let number, let inner):
      let start = register()
      instructions.append(.mark(start))
      try add(inner)
      instructions.append(.capture(number, from: start))
    case .repetition(let inner, let minimum, let maximum, let greed):
      try repetition(inner, minimum, maximum ?? .max, greed)
    case .anchor(let anchor): instructions.append(.anchor(anchor))
    case .lookahead(let inner, let isNegated): try lookahead(inner, isNegated)
    case .atomic(let inner):
      let height = register()
      instructions.append(.hold(height))
      try add(inner)
      instructions.append(.release(height))
    case .reference(let reference): instructions.append(.reference(try number(of: reference)))
    }
  }

  /// Texts that follow each other are one text: an accent joins the letter before it.
  private static func joined(_ nodes: [PatternNode]) -> [PatternNode] {
    var result: [PatternNode] = []
    for node in nodes {
      if case .text(let text, let ignoresCase) = node, case .text(let before, ignoresCase)? = result.last {
        result[result.count - 1] = .text(before + text, ignoresCase: ignoresCase)
      } else {
        result.append(node)
      }
    }
    return result
  }

  private mutating func alternatives(_ branches: [PatternNode]) throws {
    var ends: [Int] = []
    for (index, branch) in branches.enumerated() {
      let fork = instructions.count
      let isLast = index == branches.count - 1
      if !isLast { instructions.append(.fail) }
      try add(branch)
      if isLast { continue }
      ends.append(instructions.count)
      instructions.append(.fail)
      instructions[fork] = .fork(instructions.count)
    }
    for end in ends { instructions[end] = .jump(instructions.count) }
  }

  private mutating func repetition(
    _ node: PatternNode, _ minimum: Int, _ maximum: Int, _ greed: PatternNode.Greed
  ) throws {
    if let test = try single(node) {
      instructions.append(.run(test, minimum: minimum, maximum: maximum, greed))
      return
    }
    let height = greed == .possessive ? register() : nil
    if let height { instructions.append(.hold(height)) }
    let (counter, start) = (register(), register())
    instructions.append(.beginLoop(counter))
    let head = instructions.count
    instructions.append(.fail)
    instructions.append(.mark(start))
    try add(node)
    let exit = instructions.count + 1
    instructions.append(
      .again(counter: counter, start: start, minimum: minimum, head: head, exit: exit))
    instructions[head] = .loop(
      counter: counter, minimum: minimum, maximum: maximum, isEager: greed != .reluctant, exit: exit)
    if let height { instructions.append(.release(height)) }
  }

  private mutating func lookahead(_ node: PatternNode, _ isNegated: Bool) throws {
    let height = register()
    instructions.append(.hold(height))
    if isNegated {
      let fork = instructions.count
      instructions.append(.fail)
      try add(node)
      instructions += [.release(height), .fail]
      instructions[fork] = .fork(instructions.count)
    } else {
      let start = register()
      instructions.append(.mark(start))
      try add(node)
      instructions += [.release(height), .goBack(to: start)]
    }
  }

  // MARK: Parts

  /// The test of a node that is exactly one character.
  private mutating func single(_ node: PatternNode) throws -> Int? {
    switch node {
    case .one(let pattern): return try test(pattern)
    case .text(let text, let ignoresCase):
      guard text.count == 1, let character = text.first else { return nil }
      return literal(character, ignoresCase)
    default: return nil
    }
  }

  private mutating func test(_ pattern: String) throws -> Int {
    if let known = testNumbers[pattern] { return known }
    return keep(try CharacterTest(pattern: pattern), as: pattern)
  }

  private mutating func literal(_ character: Character, _ ignoresCase: Bool) -> Int {
    // No pattern of one character begins like this.
    let key = (ignoresCase ? "*i" : "*") + String(character)
    return testNumbers[key] ?? keep(CharacterTest(character, ignoresCase: ignoresCase), as: key)
  }

  private mutating func keep(_ test: CharacterTest, as key: String) -> Int {
    tests.append(test)
    testNumbers[key] = tests.count - 1
    return tests.count - 1
  }

  private func number(of reference: PatternNode.Reference) throws -> Int {
    switch reference {
    case .number(let number) where (1...max(1, captures.count)).contains(number) && !captures.isEmpty:
      return number - 1
    case .name(let name):
      if let index = captures.firstIndex(where: { $0.name == name }) { return index }
      throw PatternProblem(message: "no capture named '\(name)'")
    case .number(let number): throw PatternProblem(message: "no capture numbered \(number)")
    }
  }
}
