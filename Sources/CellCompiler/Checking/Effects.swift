import Diagnostics
import SwiftSyntax

/// Whether what can throw is marked, and whether somebody handles it.
struct Effects {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  /// Something throws here: errors of one type, or any if that is nil.
  ///
  /// - Parameter isPassedOn: Whether only a function that was handed in can have thrown it.
  func noteThrow(
    at node: some SyntaxProtocol, what: String, _ thrown: Type? = nil, isPassedOn: Bool = false
  ) {
    if let thrown, solver.resolve(thrown) == checker.universe.never { return }
    checker.session.noteThrow(at: node)
    checker.session.count(checker.context.deferredWork)
    if checker.deferBase != nil, checker.context.handlers.isEmpty {
      checker.session.reportEffect(
        "\(what) can throw, but errors cannot be thrown out of a defer body", at: whole(node),
        mistake: .effect(.throwInDefer))
      return
    }
    if !checker.isTried {
      let isHandled = !checker.context.handlers.isEmpty || checker.context.isCell
        || checker.context.isThrowing || checker.context.infersThrowing
      checker.session.reportEffect(
        isHandled
          ? Syntax(node).is(InfixOperatorExprSyntax.self)
            ? "operator can throw but expression is not marked with 'try'"
            : "\(what) can throw but is not marked with 'try'"
          : "\(what) can throw, but it is not marked with 'try' and the error is not handled",
        at: whole(node), mistake: .call(isHandled ? .notTried : .notHandled))
      return
    }
    noteUnhandled(
      at: node, what: "errors thrown from here are not handled", thrown, isPassedOn: isPassedOn,
      from: "\(what) can throw, but the error is not handled; ")
  }

  /// An error leaves this place: somebody around must take it.
  func noteUnhandled(
    at node: some SyntaxProtocol, what: String, _ thrown: Type? = nil, isPassedOn: Bool = false,
    from source: String = ""
  ) {
    let context = checker.context
    let isPassedOn = isPassedOn || context.catchesPassedOn
    if let handler = context.handlers.last {
      handler.sites.append(
        .init(node: Syntax(node), what: what, thrown: single(thrown), isPassedOn: isPassedOn))
      return
    }
    if context.isCell { return }
    if context.isRethrowing, !isPassedOn { return reportOwn(at: node, source) }
    if context.isThrowing { return checkType(thrown, at: node) }
    if context.infersThrowing {
      context.didThrow = true
      return
    }
    checker.session.reportEffect(
      what, at: whole(tryMark(node)), mistake: .call(.notHandled))
  }

  /// A `rethrows` function throws something else than what its parameter throws.
  private func reportOwn(at node: some SyntaxProtocol, _ source: String) {
    checker.session.reportEffect(
      "\(source)a function declared 'rethrows' may only throw if its parameter does", at: whole(node),
      mistake: .effect(.rethrowsOwn))
  }

  private func whole(_ node: some SyntaxProtocol) -> SourcePlace {
    checker.session.text.extent(of: node)
  }

  /// The `try` that covers the place.
  private func tryMark(_ node: some SyntaxProtocol) -> Syntax {
    var around: Syntax? = Syntax(node)
    while let current = around, current.is(ExprSyntax.self) || current.is(LabeledExprSyntax.self)
      || current.is(LabeledExprListSyntax.self)
    {
      if current.is(TryExprSyntax.self) { return current }
      around = current.parent
    }
    return Syntax(node)
  }

  /// A function that names its errors lets no others out.
  private func checkType(_ thrown: Type?, at node: some SyntaxProtocol) {
    guard let allowed = checker.context.thrown else { return }
    let found = single(thrown)
    if let found {
      let mark = solver.mark()
      if solver.unify(found, allowed) { return }
      solver.undo(to: mark)
    }
    checker.session.report(
      "thrown expression type '\(found.map { solver.zonk($0).description } ?? "any Error")' cannot be converted to error type '\(allowed)'",
      at: node,
      mistake: .effect(.wrongError(found: found.map { solver.zonk($0).description } ?? "any Error", allowed: "\(allowed)")))
  }

  /// The type, unless it stands for any error.
  private func single(_ thrown: Type?) -> Type? {
    guard let thrown = thrown.map(solver.resolve) else { return nil }
    if case .existential = thrown { return nil }
    return thrown
  }
}

/// A `do` with `catch`, or a `try?`: where errors of the code inside arrive.
final class ErrorHandler {
  struct Site {
    var node: Syntax
    var what: String
    /// The type of the errors; nil for any.
    var thrown: Type?
    /// Whether only a function that was handed in can have thrown it.
    var isPassedOn = false
  }

  var sites: [Site] = []
  /// `do throws(E)`
  var written: Type?

  /// The one type of all errors that arrive, if there is one.
  func commonType(_ solver: TypeSolver) -> Type? {
    guard let first = sites.first?.thrown else { return nil }
    return sites.allSatisfy { $0.thrown.map(solver.resolve) == solver.resolve(first) } ? first : nil
  }
}
