import Diagnostics
import SwiftSyntax

/// `deinit`: what a class does when one of its objects ends.
struct Deinitializer {
  let checker: Checker
  let type: NominalType

  private var session: CheckSession { checker.session }

  func declare(_ node: DeinitializerDeclSyntax, _ isExtension: Bool) {
    guard type.kind == .classType, !isExtension else {
      session.report(
        "deinitializers may only be declared within a class, actor, or noncopyable type", at: node,
        mistake: .declaration(.deinitOutsideClass))
      return
    }
    guard type.deinitializer == nil else {
      session.report("invalid redeclaration of 'deinit'", at: node,
        mistake: .declaration(.declaredTwice(name: "deinit")))
      return
    }
    let declaration = Declaration(name: "deinit", kind: .function, implementation: .special)
    declaration.owner = type
    declaration.place = DeclarationPlace(place: checker.place(of: node), cell: session.text.cell)
    declaration.implementation = .user(
      FunctionBodies(checker: checker).prepare(declaration, owner: type))
    type.deinitializer = declaration
    session.bodies[node.id] = declaration
    checker.universe.showsLifetimes = true
  }
}
