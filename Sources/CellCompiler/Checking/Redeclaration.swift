import Diagnostics
import SwiftSyntax

/// Says that a name is taken.
struct Redeclaration {
  let checker: Checker

  /// Functions are known before variables; the one further down is the second all the same.
  private func reportFunction(_ name: String, _ earlier: Scope.Entry, at node: some SyntaxProtocol) -> Bool {
    guard case .functions(let list) = earlier,
      let second = list.first(where: \.parameters.isEmpty), let place = second.place?.place,
      second.place?.cell == checker.session.text.cell, case let first = checker.place(of: node),
      first.range.start < place.range.start
    else { return false }
    checker.session.report(
      Diagnostic(
        "invalid redeclaration of '\(second.fullName)'", at: place,
        notes: [.init(.declared(name: name, cell: nil), at: first)], mistake: .name(.redeclared(name, cell: nil))))
    return true
  }

  func report(
    _ name: String, _ earlier: Scope.Entry, at node: some SyntaxProtocol, place: SourcePlace? = nil
  ) {
    if reportFunction(name, earlier, at: node) { return }
    var notes: [Diagnostic.Note] = []
    var cell: String?
    switch earlier {
    case .variable(let variable):
      cell = variable.place?.cell
      if let place = variable.place { notes.append(.init(.declared(name: name, cell: nil), at: place.place)) }
    case .functions(let list):
      cell = list.first?.place?.cell
      if let place = list.first?.place { notes.append(.init(.declared(name: name, cell: nil), at: place.place)) }
    case .type(let type):
      cell = type.place?.cell
      if let place = type.place { notes.append(.init(.declared(name: name, cell: nil), at: place.place)) }
    case .alias: break
    }
    checker.session.report(
      Diagnostic(
        "invalid redeclaration of '\(name)'", at: place ?? checker.place(of: node),
        notes: notes, mistake: .name(.redeclared(name, cell: cell))))
  }
}
