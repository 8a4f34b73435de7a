import Diagnostics
import SwiftSyntax

/// Checks expressions and statements of one function body; a new one is made for each closure.
///
/// The work is done by small types, one per construct; this one hands syntax to them and carries the
/// scope, the function around, and whether a `try` covers the place.
final class Checker {
  let session: CheckSession
  var scope: Scope
  let context: FunctionContext
  /// The type whose member is being checked.
  var owner: NominalType?
  var generics: [String: GenericParameter] = [:]
  /// Whether a `try` stands around the expression.
  var isTried = false
  /// Inside an optional chain: members after a `?`.
  var chainDepth = 0
  /// Labels of the loops and switches around, innermost last; nil for unlabelled ones.
  var jumpTargets: [JumpTarget] = []
  /// What the branches of an `if` or `switch` expression give.
  var branchResult: Type?

  /// Names that earlier conditions of the same `if` or `while` bound; later ones may hide them.
  var conditionNames: Set<String> = []
  /// The names of a `guard` while its conditions are checked; they belong to the scope around.
  var guardScope: Scope?
  /// Names that the first pattern of a case bound, while the others are checked.
  var sharedBindings: [String: Variable] = [:]
  /// Where variables at the top of a cell live, and the names of earlier cells.
  var globals: GlobalNames?
  var earlier: Scope?

  /// The targets around the `defer` block that is being checked; jumps must not leave it.
  var deferBase: Int?

  struct JumpTarget {
    enum Kind { case loop, switching, conditional }

    var label: String?
    var kind: Kind
    /// Those of the case that is being checked.
    var fallthroughs: [FallThroughStmtSyntax] = []

    var isLoop: Bool { kind == .loop }
  }

  var solver: TypeSolver { session.solver }
  var universe: Universe { session.universe }

  init(session: CheckSession, scope: Scope, context: FunctionContext) {
    self.session = session
    self.scope = scope
    self.context = context
  }

  /// A checker for the body of an inner function.
  func inner(_ context: FunctionContext) -> Checker {
    let checker = Checker(session: session, scope: Scope(parent: scope), context: context)
    checker.owner = owner
    checker.generics = generics
    checker.globals = globals
    return checker
  }

  func withScope<Result>(_ body: () -> Result) -> Result {
    let outer = scope
    scope = Scope(parent: outer)
    defer { scope = outer }
    return body()
  }

  func place(of node: some SyntaxProtocol) -> SourcePlace { session.text.place(of: node) }

  func make(_ kind: Expression.Kind, _ type: Type, _ node: some SyntaxProtocol) -> Expression {
    Expression(kind, type, at: place(of: node))
  }

  // MARK: Types

  var typeScope: TypeScope {
    var types = TypeScope(universe: universe, owner: owner)
    types.generics.merge(generics) { _, inner in inner }
    let scope = self.scope
    types.localType = { name in
      if case .type(let nominal)? = scope.find(name) { return nominal }
      return nil
    }
    types.localAlias = { name in
      if case .alias(let alias)? = scope.find(name) { return alias }
      return nil
    }
    types.knownTypeNames = { scope.allNames.filter { $0.first?.isUppercase == true } }
    types.mayExplain = { [session] in session.spend(CheckBudget.spelling, at: $0) }
    types.text = session.text
    types.report = { [session] in session.report($0) }
    types.verify = { [self] type, node in GenericArguments(checker: self).check(type, at: node) }
    types.placeholder = { [solver] in solver.fresh() }
    return types
  }

  /// - Parameter isOpen: Whether a value tells what a bare `Set` is of.
  func type(_ syntax: TypeSyntax, isOpen: Bool = true) -> Type {
    var types = typeScope
    if !isOpen { types.placeholder = nil }
    return types.resolve(syntax)
  }

  // MARK: Expressions

  func expression(_ syntax: ExprSyntax, expecting expected: Type? = nil) -> Expression {
    guard session.spend(at: syntax) else { return Expression(.error, .error, at: place(of: syntax)) }
    guard session.nesting < CheckSession.maximalNesting else {
      return session.report(
        "this expression is nested too deeply", at: syntax,
        mistake: .flow(.nestedTooDeep))
    }
    let found = session.nested(in: syntax) { ExpressionDispatch(checker: self).check(syntax, expected) }
    let checked = BareTypes(checker: self).check(found, syntax, expected)
    session.record?.note(checked, for: syntax, expected, in: self)
    guard checked.type.isTooLarge else { return checked }
    return session.report(
      "the type of this expression is too large: it has more than \(Type.maximalParts) parts", at: syntax,
      mistake: .flow(.nestedTooDeep))
  }

  /// Checks an expression and brings it to a type, or reports why that cannot be.
  func expression(
    _ syntax: ExprSyntax, as wanted: Type, _ purpose: Coercion.Purpose
  ) -> Expression {
    let reported = session.diagnostics.count
    let checked = expression(syntax, expecting: wanted)
    if let other = OtherNumber(checker: self).report(syntax, as: wanted, purpose, since: reported) { return other }
    return Coercion(checker: self).require(checked, as: wanted, purpose, at: syntax)
  }

  /// An expression whose value is the condition of something.
  func condition(_ syntax: ExprSyntax) -> Expression {
    expression(syntax, as: universe.bool, .condition)
  }
}
