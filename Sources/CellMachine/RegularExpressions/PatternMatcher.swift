/// Matches a pattern by trying and going back, on a stack of its own.
///
/// The way Swift's `Regex` works, with the same results; but every instruction is charged to the
/// machine's budget, so a pattern that would try for hours ends, and the stop flag is looked at.
struct PatternMatcher {
  /// A way not yet gone: where to go on, from which position, and what to undo before.
  private struct WayBack {
    var instruction: Int
    var position: Int
    var changes: Int
    /// A repetition gives back its characters one at a time, down to this position; or takes more,
    /// up to it.
    var limit: Int
  }

  private struct Change {
    var register: Int
    var value: Int
  }

  let expression: RegularExpression
  private(set) var subject: PatternSubject
  private unowned(unsafe) let machine: Machine
  private let instructions: [PatternProgram.Instruction]
  private let tests: [CharacterTest]
  private let firstTest: CharacterTest?
  private var registers: [Int]
  private var ways: [WayBack] = []
  private var changes: [Change] = []
  private var position = 0
  private var searchStart = 0
  private var unpaid = 0

  /// Steps that one instruction costs.
  private static let cost = 10

  init(_ expression: RegularExpression, _ text: Substring, _ machine: Machine) {
    self.expression = expression
    self.machine = machine
    subject = PatternSubject(text, machine)
    instructions = expression.program.instructions
    tests = expression.program.tests
    firstTest = expression.program.firstTest
    registers = Array(repeating: -1, count: expression.program.registerCount)
  }

  // MARK: Searching

  /// The first match at or after a position.
  mutating func first(from start: Int) throws -> PatternMatch? {
    searchStart = start
    var here = start
    while true {
      if let firstTest {
        while try subject.has(here),
          !firstTest.accepts(subject.characters[here], code: subject.codes[here])
        {
          here += 1
          try pay(1)
        }
        if try !subject.has(here) { return nil }
      }
      if try run(from: here) { return try match(from: here) }
      guard try subject.has(here) else { return nil }
      here += 1
    }
  }

  /// The match that begins at the start, and ends at the end if it must.
  mutating func anchored(toEnd: Bool) throws -> PatternMatch? {
    searchStart = 0
    guard try run(from: 0, toEnd: toEnd) else { return nil }
    return try match(from: 0)
  }

  private mutating func match(from start: Int) throws -> PatternMatch {
    // The text may not be cut up as far as here yet.
    _ = try subject.has(position)
    var ranges: [Range<String.Index>?] = [subject.index(start)..<subject.index(position)]
    for capture in expression.captures.indices {
      let (from, to) = (registers[2 * capture], registers[2 * capture + 1])
      ranges.append(from < 0 ? nil : subject.index(from)..<subject.index(to))
    }
    return PatternMatch(expression: expression, text: subject.text, ranges: ranges, end: position)
  }

  // MARK: Running

  @inline(__always)
  private mutating func pay(_ instructions: Int) throws {
    unpaid += instructions
    if unpaid >= 64 {
      try machine.charge(unpaid.multipliedSaturating(by: Self.cost))
      unpaid = 0
    }
  }

  private mutating func run(from start: Int, toEnd: Bool = false) throws -> Bool {
    for index in registers.indices { registers[index] = -1 }
    ways.removeAll(keepingCapacity: true)
    changes.removeAll(keepingCapacity: true)
    position = start
    var next: Int? = 0
    while let here = next {
      try pay(1)
      if case .accept = instructions[here], try !toEnd || !subject.has(position) { return true }
      next = try step(here) ?? back()
    }
    return false
  }

  /// Carries out an instruction.
  ///
  /// - Returns: The one that follows; nil where the text does not fit.
  private mutating func step(_ here: Int) throws -> Int? {
    switch instructions[here] {
    case .one(let test):
      guard try accepts(test) else { return nil }
      position += 1
      return here + 1
    case .run(let test, let minimum, let maximum, let greed):
      return try run(test, minimum, maximum, greed, here)
    case .fork(let other):
      try leaveWay(to: other)
      return here + 1
    case .jump(let target): return target
    case .mark(let register): set(register, position)
    case .capture(let number, let start):
      set(2 * number, registers[start])
      set(2 * number + 1, position)
    case .hold(let register): set(register, ways.count)
    case .release(let register): ways.removeSubrange(min(registers[register], ways.count)...)
    case .goBack(let register): position = registers[register]
    case .fail, .accept: return nil
    case .beginLoop(let counter): set(counter, 0)
    case .loop(let counter, let minimum, let maximum, let isEager, let exit):
      let count = registers[counter]
      if count < minimum { break }
      if count >= maximum { return exit }
      try leaveWay(to: isEager ? exit : here + 1)
      if !isEager { return exit }
    case .again(let counter, let start, let minimum, let head, let exit):
      let count = registers[counter] + 1
      set(counter, count)
      // Going round without moving would never end.
      return registers[start] == position && count >= minimum ? exit : head
    case .anchor(let anchor): return try holds(anchor) ? here + 1 : nil
    case .reference(let number): return try repeats(number) ? here + 1 : nil
    }
    return here + 1
  }

  @inline(__always)
  private mutating func accepts(_ test: Int) throws -> Bool {
    guard try subject.has(position) else { return false }
    return tests[test].accepts(subject.characters[position], code: subject.codes[position])
  }

  // MARK: Ways back

  private mutating func set(_ register: Int, _ value: Int) {
    changes.append(Change(register: register, value: registers[register]))
    registers[register] = value
  }

  private mutating func leaveWay(to instruction: Int, limit: Int = -1) throws {
    if ways.count == ways.capacity || changes.count == changes.capacity {
      try machine.reserve(
        bytes: (ways.count * MemoryLayout<WayBack>.stride + changes.count * MemoryLayout<Change>.stride) * 2)
    }
    ways.append(
      WayBack(instruction: instruction, position: position, changes: changes.count, limit: limit))
  }

  /// Takes the last way that was left; nil where there is none.
  private mutating func back() throws -> Int? {
    guard let way = ways.last else { return nil }
    while changes.count > way.changes {
      let change = changes.removeLast()
      registers[change.register] = change.value
    }
    position = way.position
    guard way.limit >= 0 else {
      ways.removeLast()
      return way.instruction
    }
    return try backIntoRun(way)
  }

  /// A run of one test gives back a character, or takes one more.
  private mutating func backIntoRun(_ way: WayBack) throws -> Int? {
    guard case .run(let test, _, _, let greed) = instructions[way.instruction - 1] else { return nil }
    let isDone: Bool
    if greed == .reluctant {
      guard try accepts(test) else {
        ways.removeLast()
        return try back()
      }
      position += 1
      isDone = position >= way.limit
    } else {
      position -= 1
      isDone = position <= way.limit
    }
    if isDone { ways.removeLast() } else { ways[ways.count - 1].position = position }
    return way.instruction
  }

  private mutating func run(
    _ test: Int, _ minimum: Int, _ maximum: Int, _ greed: PatternNode.Greed, _ here: Int
  ) throws -> Int? {
    let start = position
    let wanted = greed == .reluctant ? minimum : maximum
    while position - start < wanted, try accepts(test) {
      position += 1
      try pay(1)
    }
    guard position - start >= minimum else { return nil }
    switch greed {
    case .possessive: break
    case .eager:
      if position > start + minimum { try leaveWay(to: here + 1, limit: start + minimum) }
    case .reluctant:
      let (limit, isEndless) = start.addingReportingOverflow(maximum)
      if maximum > minimum { try leaveWay(to: here + 1, limit: isEndless ? .max : limit) }
    }
    return here + 1
  }

  // MARK: Conditions

  private mutating func holds(_ anchor: PatternNode.Anchor) throws -> Bool {
    switch anchor {
    case .always: return true
    case .never: return false
    case .subjectStart: return position == 0
    case .subjectEnd: return try !subject.has(position)
    case .subjectEndOrLastLine:
      if try !subject.has(position) { return true }
      return try subject.characters[position].isNewline && !subject.has(position + 1)
    case .lineStart: return position == 0 || subject.characters[position - 1].isNewline
    case .lineEnd: return try !subject.has(position) || subject.characters[position].isNewline
    case .searchStart: return position == searchStart
    case .wordBoundary: return try isWordBoundary()
    case .noWordBoundary: return try !isWordBoundary()
    }
  }

  private mutating func isWordBoundary() throws -> Bool {
    guard let word = expression.wordTest else { return try subject.isWordBoundary(position) }
    let isAfter =
      position > 0
      && word.accepts(subject.characters[position - 1], code: subject.codes[position - 1])
    let isBefore =
      try subject.has(position)
      && word.accepts(subject.characters[position], code: subject.codes[position])
    return isAfter != isBefore
  }

  /// Whether what a group took stands here again.
  private mutating func repeats(_ capture: Int) throws -> Bool {
    let (from, to) = (registers[2 * capture], registers[2 * capture + 1])
    guard from >= 0 else { return false }
    for offset in 0..<(to - from) {
      guard try subject.has(position),
        subject.characters[position] == subject.characters[from + offset]
      else { return false }
      position += 1
      try pay(1)
    }
    return true
  }
}
