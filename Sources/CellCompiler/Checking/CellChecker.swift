import Diagnostics
import SwiftOperators
import SwiftSyntax

/// Checks one cell against the names of the cells before it.
struct CellChecker {
  let universe: Universe
  /// Names of earlier cells; what this cell declares is added.
  let scope: Scope
  let globals: GlobalNames

  /// A checked cell: its body, or what is wrong.
  struct Result {
    var function: UserFunction
    var diagnostics: [Diagnostic]
    /// The names it declares.
    var declared: Scope
    /// Whether a blank stands where the student is to write.
    var hasBlank: Bool
    /// What it does without complaint.
    var silent = SilentFindings()
  }

  /// - Parameter record: Keeps what is found; a text that is only asked about is checked as far as it
  ///   goes, in spite of mistakes in its syntax and of blanks.
  func check(_ text: CellText, displaysLast: Bool, record: CheckRecord? = nil) -> Result {
    let session = CheckSession(universe: universe, text: text)
    session.record = record
    record?.begin(session)
    let context = FunctionContext(parent: nil, result: .void, isThrowing: true)
    context.isCell = true
    context.displaysLast = displaysLast
    let function = UserFunction(
      name: text.cell ?? "cell", context: context, result: .void, isThrowing: true)
    let syntaxErrors = SyntaxErrors(text: text).diagnostics()
    let habits = text.habitDiagnostics
    for problem in habits + syntaxErrors { session.report(problem) }
    text.foldOperators(&globals.operators, &globals.precedences) { session.report($0) }
    let cellScope = Scope(parent: scope)
    let checker = Checker(session: session, scope: cellScope, context: context)
    checker.globals = globals
    checker.earlier = scope
    let block = Block()
    function.body = block
    var silent = SilentFindings()
    let blanks =
      syntaxErrors.isEmpty && !habits.contains { $0.severity == .error } && BlankFinder.find(in: text)
    if !blanks || record != nil {
      let statements = StatementChecker(checker: checker).check(text.tree.statements)
      session.settle()
      block.statements = session.staticInitializers + statements
      FlowAnalysis(session: session).checkUses(block, context)
      session.conclude()
      if displaysLast { display(block, text.tree, checker.solver) }
      if !session.hasErrors, text.cell != nil {
        silent = SilentThings(checker).findings(in: block)
      }
    }
    return Result(
      function: function, diagnostics: session.diagnostics, declared: cellScope,
      hasBlank: blanks, silent: silent)
  }

  /// The last expression is shown, unless it is `Void`, discardable, or ended by `;`.
  private func display(_ block: Block, _ tree: SourceFileSyntax, _ solver: TypeSolver) {
    guard let last = tree.statements.last, last.semicolon == nil, last.item.is(ExprSyntax.self),
      case .expression(let value)? = block.statements.last,
      !solver.final(value.type).isVoid
    else { return }
    switch value.kind {
    case .call(let call) where call.declaration.isDiscardable: return
    case .assignment, .compoundAssignment: return
    default: block.statements[block.statements.count - 1] = .display(value)
    }
  }
}

/// Places of variables that outlive their cell.
final class GlobalNames {
  /// Operators that cells declared, with the standard ones.
  var operators = OperatorTable.standardOperators
  /// How the groups of those operators bind.
  var precedences = PrecedenceOrder()
  private(set) var count = 0

  init() {}

  /// A copy for a check whose names nobody keeps.
  init(copying other: GlobalNames) {
    operators = other.operators
    precedences = other.precedences
    count = other.count
  }

  func next() -> Int {
    defer { count += 1 }
    return count
  }
}

extension Checker {
  /// A variable declared at the top of a cell is a global.
  func makeGlobalIfTopLevel(_ variable: Variable) {
    guard isAtTop, let globals else { return }
    if let earlier = earlier?.own(variable.name), session.trialDepth == 0 {
      Redeclaration(checker: self).report(
        variable.name, earlier, at: session.text.tree, place: variable.place?.place)
    }
    variable.storage = .global(globals.next())
  }

  var isAtTop: Bool {
    guard context.isCell else { return false }
    return scope.parent === earlier || (scope === guardScope && scope.parent?.parent === earlier)
  }
}

/// Finds `___`, the blank that a student fills in.
final class BlankFinder: SyntaxVisitor {
  private var isFound = false

  static func find(in text: CellText) -> Bool {
    // Walking the tree costs much more than looking at the bytes.
    guard hasThreeUnderscores(text.source.text) else { return false }
    let finder = BlankFinder(viewMode: .sourceAccurate)
    finder.walk(text.tree)
    return finder.isFound
  }

  private static func hasThreeUnderscores(_ text: String) -> Bool {
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "_") ? run + 1 : 0
      if run == 3 { return true }
    }
    return false
  }

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    if node.baseName.text == "___" { isFound = true }
    return isFound ? .skipChildren : .visitChildren
  }

  override func visit(_ node: IdentifierTypeSyntax) -> SyntaxVisitorContinueKind {
    if node.name.text == "___" { isFound = true }
    return isFound ? .skipChildren : .visitChildren
  }
}
