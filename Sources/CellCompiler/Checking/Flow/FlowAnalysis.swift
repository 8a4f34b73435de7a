import Diagnostics
import SwiftSyntax

/// Follows the paths through a body: does every path return, has every variable a value when it is
/// read, has every stored property one when an initialiser ends.
///
/// As in Swift, this is asked only when every type of the cell is right.
struct FlowAnalysis {
  let session: CheckSession

  /// The body of a function, closure or accessor.
  struct Body {
    var block: Block
    var context: FunctionContext
    var result: Type
    /// What messages call it: 'global function', 'getter' and so on.
    var kind: String
    var end: SourcePlace
  }

  func checkFunction(_ body: Body) {
    session.whenSound { [self] in
      let flow = walk(body.block, body.context)
      let result = session.solver.final(body.result)
      if flow.state.isUnreachable || result.isVoid || result == .error { return }
      if case .variable = result { return }
      let isNever = result == session.universe.never
      flow.report(
        isNever
          ? "\(body.kind) with uninhabited return type 'Never' is missing call to another never-returning function on all paths"
          : "missing return in \(body.kind) expected to return '\(result)'",
        at: body.end,
        mistake: isNever ? nil : .flow(.missingReturn(type: result.description, last: body.context.unreturned)))
    }
  }

  func checkInitializer(_ function: UserFunction, _ block: Block, at node: some SyntaxProtocol) {
    let end = node.lastToken(viewMode: .sourceAccurate).map { session.text.place(of: $0) }
    let isConvenience =
      node.as(InitializerDeclSyntax.self)?.modifiers.contains { $0.name.text == "convenience" } ?? false
    session.whenSound { [self] in
      guard let ownSelf = function.selfVariable, case .nominal(let nominal, _) = ownSelf.type else {
        return checkUses(block, function.context)
      }
      let style = InitializerStyle(session: session, nominal: nominal)
        .style(of: block, isConvenience: isConvenience)
      let flow = FlowContext(session: session, function: function.context)
      flow.initializer = InitializerRules(ownSelf: ownSelf, nominal: nominal, style: style)
      flow.state = flow.initializer?.initialState ?? FlowState()
      FlowStatements(flow: flow).run(block)
      flow.initializer?.checkEnd(flow, at: end)
    }
  }

  /// Reads of variables before their first value.
  func checkUses(_ block: Block, _ context: FunctionContext) {
    session.whenSound { [self] in _ = walk(block, context) }
  }

  private func walk(_ block: Block, _ context: FunctionContext) -> FlowContext {
    let flow = FlowContext(session: session, function: context)
    FlowStatements(flow: flow).run(block)
    return flow
  }
}

/// Tells from an initialiser's body how it has to go about it.
struct InitializerStyle {
  let session: CheckSession
  let nominal: NominalType

  func style(of block: Block, isConvenience: Bool) -> InitializerRules.Style {
    if isConvenience || nominal.origin != .cell || nominal.kind == .enumeration
      || calls(block, isSuper: false)
    {
      return .delegating
    }
    guard nominal.kind == .classType, case .nominal(let parent, _)? = nominal.superclass else {
      return .complete
    }
    return .derived(callsImplicitly: !calls(block, isSuper: true) && canCallImplicitly(parent))
  }

  private func calls(_ block: Block, isSuper: Bool) -> Bool {
    block.statements.contains { statement in
      statement.contains { expression in
        guard case .call(let call) = expression.kind else { return false }
        return call.declaration.kind == .initializer && call.receiver != nil && call.isSuper == isSuper
      }
    }
  }

  private func canCallImplicitly(_ parent: NominalType) -> Bool {
    let own = session.universe.members(of: parent, named: "init")
    if own.isEmpty, case .nominal(let next, _)? = parent.superclass { return canCallImplicitly(next) }
    return own.contains {
      $0.parameters.allSatisfy(\.hasDefault) && !$0.isFailable && !$0.modifiers.isConvenience
    }
  }
}
