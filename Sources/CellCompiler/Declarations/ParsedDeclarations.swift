import SwiftParser
import SwiftSyntax
import Synchronization

/// The trees of declaration texts, each parsed once in the life of a process.
///
/// The standard library and the bound library never change, so what one lesson asked for serves every
/// other one. Trees are immutable; what a lesson reads from them is its own.
enum ParsedDeclarations {
  private static let trees = Mutex<[String: DeclSyntax]>([:])

  /// The first declaration of a text; nil where it holds none.
  static func first(of text: String) -> DeclSyntax? {
    if let known = trees.withLock({ $0[text] }) { return known }
    guard let tree = Parser.parse(source: text).statements.first?.item.as(DeclSyntax.self) else {
      return nil
    }
    trees.withLock { $0[text] = tree }
    return tree
  }
}
