import SwiftSyntax

/// Whether what can throw is marked, and whether somebody handles it.
struct Effects {
  let checker: Checker

  func noteThrow(at node: some SyntaxProtocol, what: String) {
    if checker.deferBase != nil, checker.context.catchDepth == 0 {
      checker.session.report(
        "\(what) can throw, but errors cannot be thrown out of a defer body", at: node,
        help: "use 'do { … } catch { … }' inside the 'defer'")
      return
    }
    if !checker.isTried {
      let isHandled = checker.context.catchDepth > 0 || checker.context.isCell
        || checker.context.isThrowing || checker.context.infersThrowing
      checker.session.report(
        isHandled
          ? "\(what) can throw but is not marked with 'try'"
          : "\(what) can throw, but it is not marked with 'try' and the error is not handled",
        at: node,
        help: isHandled ? "write 'try' before it" : "use 'try' inside 'do { … } catch { … }', or 'try?'")
      return
    }
    noteUnhandled(at: node, what: "errors thrown from here are not handled")
  }

  /// An error leaves this place: somebody around must take it.
  func noteUnhandled(at node: some SyntaxProtocol, what: String) {
    let context = checker.context
    if context.catchDepth > 0 || context.isCell || context.isThrowing { return }
    if context.infersThrowing {
      context.didThrow = true
      return
    }
    checker.session.report(
      what, at: node, help: "put it into 'do { … } catch { … }', or mark the function 'throws'")
  }
}
