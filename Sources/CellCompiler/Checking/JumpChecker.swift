import Diagnostics
import SwiftSyntax

/// `break`, `continue` and `fallthrough`: whether they have somewhere to go.
struct JumpChecker {
  let checker: Checker

  private var session: CheckSession { checker.session }

  func breaking(_ node: BreakStmtSyntax) -> Statement {
    checker.session.count(checker.context.deferredWork)
    let statement = Statement.breaking(label: node.label?.plain, checker.place(of: node))
    if let label = node.label {
      guard let index = find(label, node) else { return statement }
      refuseLeavingDefer("break", to: index, node)
      return statement
    }
    if let index = checker.jumpTargets.lastIndex(where: { $0.kind != .conditional }) {
      refuseLeavingDefer("break", to: index, node)
    } else if isInsideConditional(node) {
      session.report(
        "unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do",
        at: node, mistake: .flow(.breakInCondition))
    } else {
      session.report(
        "'break' is only allowed inside a loop, if, do, or switch", at: node,
        mistake: .flow(.jumpOutside(word: "break")))
    }
    return statement
  }

  func continuing(_ node: ContinueStmtSyntax) -> Statement {
    checker.session.count(checker.context.deferredWork)
    let statement = Statement.continuing(label: node.label?.plain, checker.place(of: node))
    if let label = node.label {
      guard let index = find(label, node) else { return statement }
      switch checker.jumpTargets[index].kind {
      case .loop: refuseLeavingDefer("continue", to: index, node)
      case .switching: session.report("'continue' cannot be used with switch statements", at: node,
        mistake: .effect(.jumpOfCondition(construct: "switch")))
      case .conditional: session.report("'continue' cannot be used with if statements", at: node,
        mistake: .effect(.jumpOfCondition(construct: "if")))
      }
      return statement
    }
    if let index = checker.jumpTargets.lastIndex(where: \.isLoop) {
      refuseLeavingDefer("continue", to: index, node)
    } else {
      session.report(
        "'continue' is only allowed inside a loop", at: node,
        mistake: .flow(.jumpOutside(word: "continue")))
    }
    return statement
  }

  func fallingThrough(_ node: FallThroughStmtSyntax) -> Statement {
    let index = checker.jumpTargets.lastIndex { $0.kind != .conditional }
    if let index, checker.jumpTargets[index].kind == .switching {
      checker.jumpTargets[index].fallthroughs.append(node)
    } else {
      session.report("'fallthrough' is only allowed inside a switch", at: node,
        mistake: .pattern(.fallthroughOutside))
    }
    return .fallingThrough
  }

  private func find(_ label: TokenSyntax, _ node: some SyntaxProtocol) -> Int? {
    let name = label.plain
    if let index = checker.jumpTargets.lastIndex(where: { $0.label == name }) { return index }
    let near = SpellingSuggestionSource.nearest(name, checker.jumpTargets.compactMap(\.label))
    session.report(
      "cannot find label '\(name)' in scope", at: label,
      mistake: .effect(.unknownLabel(name, nearest: near)))
    return nil
  }

  private func refuseLeavingDefer(_ word: String, to index: Int, _ node: some SyntaxProtocol) {
    guard let base = checker.deferBase, index < base else { return }
    session.report("'\(word)' cannot transfer control out of a defer statement", at: node,
      mistake: .effect(.jumpOutOfDefer(word: word)))
  }

  private func isInsideConditional(_ node: some SyntaxProtocol) -> Bool {
    var parent = node.parent
    while let current = parent {
      if current.is(IfExprSyntax.self) || current.is(DoStmtSyntax.self) { return true }
      if current.is(ClosureExprSyntax.self) || current.is(FunctionDeclSyntax.self) { return false }
      parent = current.parent
    }
    return false
  }
}
