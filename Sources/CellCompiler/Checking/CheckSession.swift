import Diagnostics
import SwiftSyntax

/// What checking a cell shares: types, findings, and the right to try something and take it back.
final class CheckSession {
  let universe: Universe
  let solver: TypeSolver
  let text: CellText
  private(set) var diagnostics: [Diagnostic] = []
  /// Findings that say nothing about types.
  private var effects: Set<Diagnostic> = []
  /// The closure whose statements are already known to be wrong: as in Swift, the rest of it is asked
  /// only for names that do not exist.
  private var failed: FunctionContext?
  /// Questions that can only be answered when the statement's types are final.
  private var pending: [() -> Void] = []
  /// Expressions that wait for their type.
  private var waiting: [Waiting] = []
  /// Questions that are asked only when every type of the cell is right.
  private var soundQuestions: [() -> Void] = []
  /// Greater than 0 while a possibility is tried: work that must not be kept is skipped.
  private(set) var trialDepth = 0
  /// What checking has cost.
  private(set) var budget = CheckBudget()
  /// Where something throws, as positions in the text.
  private var throwingPositions: Set<Int> = []
  /// Closures that are called before the call they are written in ends.
  var passedClosures: Set<SyntaxIdentifier> = []
  /// Literal lists whose elements are taken as values of any type, while that is tried.
  var wideLiterals: Set<SyntaxIdentifier> = []
  /// Declarations whose bodies are still to be checked, by their syntax.
  var bodies: [SyntaxIdentifier: Declaration] = [:]
  /// Types of the block whose declarations are being read.
  var newTypes: [NominalType] = []
  /// Initial values that wait until every declaration of the block is known.
  var lateChecks: [() -> Void] = []
  /// Static properties get their values when the cell begins.
  var staticInitializers: [Statement] = []
  /// Keeps what is found, for those who ask about the text; `nil` where it is only compiled.
  var record: CheckRecord?
  /// Names that are declared inside of braces, found once for all messages about names out of sight.
  lazy var namesInBlocks = NamesInBlocks.find(in: text.tree)
  static let maximalFindings = 60
  /// Whether so much is wrong that nothing more will be told: what is left of the cell is not looked at.
  private var isFull = false
  private(set) var nesting = 0
  /// The whole expression that is being checked.
  private var outermost: SourcePlace?
  /// Deeper expressions are refused before they endanger the native stack.
  static let maximalNesting = 180

  init(universe: Universe, text: CellText) {
    self.universe = universe
    self.text = text
    solver = TypeSolver(universe: universe)
  }

  // MARK: Findings

  @discardableResult
  func report(
    _ message: String, at node: some SyntaxProtocol, help: String? = nil,
    notes: [Diagnostic.Note] = [], severity: Diagnostic.Severity = .error, mistake: Mistake? = nil
  ) -> Expression {
    let place = text.place(of: node)
    report(Diagnostic(severity, message, at: place, help: help, notes: notes, mistake: mistake))
    return Expression(.error, .error, at: place)
  }

  func report(_ found: Diagnostic) {
    let diagnostic = found.classified
    // What follows from work that was not done helps nobody.
    if !budget.isLeft || isFull { return }
    // An unknown type makes follow-up messages that help nobody.
    if diagnostic.message.contains("'_'") || diagnostic.message.contains("'_?'"), !diagnostic.message.hasPrefix("'_' can only"), hasErrors { return }
    guard !diagnostics.contains(diagnostic), !isMuted(diagnostic) else { return }
    if !diagnostic.isHabit, text.isExplained(diagnostic) { return advise(diagnostic) }
    if isFollowUp(diagnostic) || isRefined(by: diagnostic) { return }
    if diagnostic.severity == .error, hasError(at: diagnostic.place) { return }
    if hasRoom(for: diagnostic) { diagnostics.append(diagnostic) }
  }

  /// A long list helps nobody; the first ones usually explain the rest. Warnings keep no error out.
  private func hasRoom(for diagnostic: Diagnostic) -> Bool {
    if diagnostics.count < Self.maximalFindings { return true }
    guard diagnostic.severity == .error else { return false }
    if errorCount < Self.maximalFindings { return true }
    isFull = trialDepth == 0 && record == nil
    return false
  }

  /// A slice that Python takes from a list and from a text alike is another thing of a text in Swift, as a
  /// dictionary's keys are other than a list's elements.
  private func advise(_ explained: Diagnostic) {
    guard Self.tellsAnotherType(explained), let line = explained.place?.range.start.line,
      let index = diagnostics.firstIndex(where: {
        $0.place?.range.start.line == line && text.otherAdvice(instead: $0) != nil
      }), let mistake = text.otherAdvice(instead: diagnostics[index])
    else { return }
    let habit = diagnostics[index]
    diagnostics[index] = Diagnostic(mistake, at: habit.place, severity: habit.severity)
  }

  private static func tellsAnotherType(_ explained: Diagnostic) -> Bool {
    switch explained.mistake {
    case .type(.textIndex(_, _, _, isRange: true)): true
    case .name(.unknownMember("multiplied", let type, _, _)): type.hasPrefix("[")
    case .name(.unknownMember("map", "Matrix", _, _)): true
    case .type(.mismatch(_, let expected, .argument, _)): expected.hasPrefix("(key: ")
    default: false
    }
  }

  /// Where a cell was written as another language, a name that it gave a value without declaring it is
  /// named once.
  private func isFollowUp(_ diagnostic: Diagnostic) -> Bool {
    guard case .name(.unknown(let name, _))? = diagnostic.mistake, !text.habits.isEmpty else { return false }
    return diagnostics.contains {
      if case .name(.assignedUndeclared(name, _))? = $0.mistake { true } else { false }
    }
  }

  /// What the parser's side said of a power without knowing types is said with them.
  private func isRefined(by diagnostic: Diagnostic) -> Bool {
    guard case .python(.power)? = diagnostic.mistake, let start = diagnostic.place?.range.start,
      let index = diagnostics.firstIndex(where: {
        if case .python(.power)? = $0.mistake { $0.place?.range.start == start } else { false }
      })
    else { return false }
    diagnostics[index] = diagnostic
    return true
  }

  /// Lets the possibility that is being tried fail; nobody will read why.
  func reject(at node: some SyntaxProtocol) -> Expression {
    diagnostics.append(Diagnostic(.error, "", at: nil))
    return Expression(.error, .error, at: text.place(of: node))
  }

  private func isMuted(_ diagnostic: Diagnostic) -> Bool {
    failed != nil && diagnostic.severity == .error && !Self.isUnknownName(diagnostic)
  }

  private static func isUnknownName(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.message.hasPrefix("cannot find '")
  }

  /// Checks the statements of a closure one by one until one fails.
  func inClosure<Result>(_ body: () -> Result) -> Result {
    let outer = failed
    defer { failed = outer }
    return body()
  }

  /// Errors that end the checking of the closure they are in.
  var closureFailureCount: Int {
    diagnostics.count { $0.severity == .error && !isAfterTypes($0) }
  }

  /// Takes back what was reported after the first `count`, for words that say more.
  func retract(to count: Int) {
    diagnostics.removeSubrange(count...)
  }

  /// A function of Python's is rewritten with the functions that are given to it.
  func retractLambdas(in node: some SyntaxProtocol) {
    let range = text.place(of: node).range
    diagnostics.removeAll { found in
      guard case .python(.lambda)? = found.mistake, let start = found.place?.range.start else { return false }
      return start > range.start && start.line <= range.end.line
    }
  }

  func fail(_ closure: FunctionContext) {
    if failed == nil, record == nil { failed = closure }
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  /// Whether an error was found on a line of the node: follow-ups help nobody.
  func hasErrors(on node: some SyntaxProtocol) -> Bool {
    guard hasErrors else { return false }
    let range = text.extent(of: node).range
    return diagnostics.contains { found in
      guard found.severity == .error, let line = found.place?.range.start.line else { return false }
      return line >= range.start.line && line <= range.end.line
    }
  }

  /// Whether the very place has an error already.
  private func hasError(at place: SourcePlace?) -> Bool {
    guard let start = place?.range.start else { return false }
    return diagnostics.contains { $0.severity == .error && $0.place?.range.start == start }
  }

  /// Errors that leave an expression without a type: those of effects come after types, and a list of
  /// unrelated values is taken for one of `Any`.
  var failureCount: Int {
    guard record == nil else { return 0 }
    return diagnostics.count { $0.severity == .error && !isAfterTypes($0) }
  }

  private func isAfterTypes(_ diagnostic: Diagnostic) -> Bool {
    effects.contains(diagnostic) || diagnostic.message.contains("collection literal ")
      || diagnostic.message.contains("' is unavailable: ")
  }

  /// Reports what is wrong with an expression whose types are right.
  func reportEffect(
    _ message: String, at place: SourcePlace, help: String? = nil, mistake: Mistake? = nil
  ) {
    let diagnostic = Diagnostic(message, at: place, help: help, mistake: mistake).classified
    effects.insert(diagnostic)
    report(diagnostic)
  }

  func noteThrow(at node: some SyntaxProtocol) {
    throwingPositions.insert(node.positionAfterSkippingLeadingTrivia.utf8Offset)
  }

  /// Whether anything in the node can throw.
  func hasThrow(in node: some SyntaxProtocol) -> Bool {
    let start = node.positionAfterSkippingLeadingTrivia.utf8Offset
    return throwingPositions.contains { $0 >= start && $0 < node.endPosition.utf8Offset }
  }

  var errorCount: Int { diagnostics.count { $0.severity == .error } }

  // MARK: Trials

  /// Runs a possibility and takes back everything it bound, reported and deferred, unless `keep`.
  func attempt<Result>(keep: Bool = false, _ body: () -> Result?) -> Result? {
    let mark = solver.mark()
    let reported = diagnostics
    let deferred = pending.count
    let postponed = soundQuestions.count
    let waits = waiting.count
    trialDepth += 1
    diagnostics = []
    budget.count(1)
    let result = body()
    let failed = result == nil || hasErrors
    trialDepth -= 1
    if failed || !keep {
      solver.undo(to: mark)
      pending.removeSubrange(deferred...)
      soundQuestions.removeSubrange(postponed...)
      waiting.removeSubrange(waits...)
      diagnostics = reported
    } else {
      diagnostics = reported + diagnostics
    }
    if trialDepth == 0 {
      diagnostics += lasting
      lasting = []
    }
    return failed ? nil : result
  }

  /// What a possibility found that holds whether it is taken or not.
  private var lasting: [Diagnostic] = []

  /// Checks something that does not belong to the possibility being tried, to keep what it finds.
  func apart<Result>(_ body: () -> Result) -> Result {
    let outer = (pending, waiting, trialDepth, diagnostics)
    let start = solver.mark()
    (pending, waiting, trialDepth, diagnostics) = ([], [], 0, [])
    let result = body()
    settle()
    let found = diagnostics
    (pending, waiting, trialDepth, diagnostics) = outer
    if trialDepth > 0 {
      solver.keep(since: start)
      lasting += found
    } else {
      diagnostics += found
    }
    return result
  }

  // MARK: Deferred questions

  func whenFinal(_ question: @escaping () -> Void) { pending.append(question) }

  /// An expression that can be checked when its type is known.
  private struct Waiting {
    let type: Type
    /// Told whether the type is known by the end of the statement.
    let check: (Bool) -> Void
  }

  func whenKnown(_ type: Type, _ check: @escaping (Bool) -> Void) {
    waiting.append(Waiting(type: type, check: check))
  }

  /// Checks what waited for its type: first what became known, which may tell others theirs; at last
  /// literals have their default types, and what is still unknown is told so.
  private func settleWaiting() {
    while !waiting.isEmpty {
      let all = waiting
      waiting = []
      let known = all.filter { solver.hasKnownMembers($0.type) }
      guard known.isEmpty else {
        waiting = all.filter { !solver.hasKnownMembers($0.type) }
        for item in known { item.check(true) }
        continue
      }
      for item in all {
        solver.commitDefaults(item.type)
        item.check(solver.hasKnownMembers(item.type))
      }
    }
  }

  /// Answers what waited for the end of the statement.
  func settle() {
    guard trialDepth == 0 else { return }
    settleWaiting()
    let questions = pending
    pending = []
    for question in questions { question() }
  }

  /// Asks when the whole cell is checked, unless something was wrong with its types: initialisation,
  /// missing returns, overlapping accesses and constants out of range, as in Swift.
  func whenSound(_ question: @escaping () -> Void) { soundQuestions.append(question) }

  /// Checks what is never carried out: its types must be right, no more.
  func unreached<Result>(_ body: () -> Result) -> Result {
    let count = soundQuestions.count
    defer { soundQuestions.removeSubrange(min(count, soundQuestions.count)...) }
    return body()
  }

  /// Answers what waited for the end of the cell, and puts all findings in reading order.
  func conclude() {
    // Said even where the possibility in which it came up was taken back.
    for problem in budget.problems where !hasError(at: problem.place) { diagnostics.append(problem) }
    if !hasErrors {
      for question in soundQuestions { question() }
    }
    soundQuestions = []
    diagnostics = diagnostics.enumerated().sorted { left, right in
      let (a, b) = (left.element.offset, right.element.offset)
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element)
  }

  /// Answers the questions of an expression checked in the middle of another one.
  func isolated(_ body: () -> Void) {
    let outer = (pending, waiting)
    (pending, waiting) = ([], [])
    body()
    let depth = trialDepth
    trialDepth = 0
    settle()
    trialDepth = depth
    (pending, waiting) = outer
  }

  // MARK: Bounds

  /// Counts work of checking; says no when the expression, or the cell, is too hard.
  func spend(_ units: Int = 1, at node: some SyntaxProtocol) -> Bool {
    budget.count(units)
    if isFull { return false }
    if budget.isLeft { return true }
    budget.refuse(at: outermost ?? text.place(of: node))
    return false
  }

  /// Counts work that is done already.
  func count(_ units: Int) { budget.count(units) }

  /// What the next statement may cost; its expressions share it.
  func beginStatement() {
    if nesting == 0, trialDepth == 0 { budget.beginStatement() }
  }

  func nested<Result>(in node: some SyntaxProtocol, _ body: () -> Result) -> Result {
    if nesting == 0 { outermost = text.place(of: node) }
    nesting += 1
    defer {
      nesting -= 1
      if nesting == 0 { outermost = nil }
    }
    return body()
  }
}

extension Diagnostic {
  /// Whether it names a habit, in place of what would follow from it.
  fileprivate var isHabit: Bool {
    switch mistake {
    case .python, .keyboard, .flow(.singleQuotes), .flow(.oneSidedSpace), .flow(.doWhile),
      .flow(.arrowFunction), .flow(.equalityForValue), .name(.notAName), .usage(.alternatives), .usage(.elseForDefault),
      .usage(.decorator), .usage(.bareTuple):
      true
    default: false
    }
  }

  /// Line and column as one number, for sorting.
  fileprivate var offset: Int {
    guard let start = place?.range.start else { return 0 }
    return start.line << 20 + min(start.column, 1 << 20 - 1)
  }
}
