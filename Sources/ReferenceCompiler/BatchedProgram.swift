import SwiftParser
import SwiftSyntax

/// A program as one file among others of a module.
///
/// Types, extensions and functions stay at file scope, private to the file; the statements become the
/// body of a function. Functions that use variables of the statements go with them. Directives keep
/// every line's number.
struct BatchedProgram {
  private let file: String
  private let number: Int
  private let items: [CodeBlockItemSyntax]
  private let converter: SourceLocationConverter

  init(_ text: String, number: Int) {
    self.number = number
    file = "program\(number).swift"
    let tree = Parser.parse(source: text)
    items = Array(tree.statements)
    converter = SourceLocationConverter(fileName: file, tree: tree)
  }

  /// The file's text.
  var text: String {
    let locals = localNames()
    var outside = ""
    var inside = ""
    for item in items {
      if item.item.is(ImportDeclSyntax.self) {
        outside += item.trimmedDescription + "\n"
      } else if isHoisted(item, locals) {
        outside += located(item, modifier(item))
      } else {
        inside += located(item, "")
      }
    }
    return outside + "#sourceLocation()\nfunc run\(number)() throws {\n" + inside + "#sourceLocation()\n}\n"
  }

  private func located(_ item: CodeBlockItemSyntax, _ modifier: String) -> String {
    let line = converter.location(for: item.positionAfterSkippingLeadingTrivia).line
    return "#sourceLocation(file: \"\(file)\", line: \(line))\n\(modifier)\(item.trimmedDescription)\n"
  }

  private func modifier(_ item: CodeBlockItemSyntax) -> String {
    if let declaration = item.item.as(ExtensionDeclSyntax.self), declaration.inheritanceClause != nil {
      return ""
    }
    return item.item.is(OperatorDeclSyntax.self) ? "" : "fileprivate "
  }

  private func isHoisted(_ item: CodeBlockItemSyntax, _ locals: Set<String>) -> Bool {
    guard let declaration = item.item.as(DeclSyntax.self) else { return false }
    switch declaration.kind {
    case .structDecl, .enumDecl, .classDecl, .protocolDecl, .extensionDecl, .operatorDecl, .typeAliasDecl:
      return true
    case .functionDecl: return !mentions(declaration, locals)
    default: return false
    }
  }

  private func mentions(_ node: some SyntaxProtocol, _ names: Set<String>) -> Bool {
    node.tokens(viewMode: .sourceAccurate).contains { names.contains($0.text) }
  }

  /// Names of variables, and of functions that use them, directly or through each other.
  private func localNames() -> Set<String> {
    var names: Set<String> = []
    for item in items {
      guard let declaration = item.item.as(VariableDeclSyntax.self) else { continue }
      for token in declaration.bindings.flatMap({ $0.pattern.tokens(viewMode: .sourceAccurate) }) {
        if case .identifier(let name) = token.tokenKind { names.insert(name) }
      }
    }
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for item in items {
        guard let function = item.item.as(FunctionDeclSyntax.self), mentions(function, names) else { continue }
        if names.insert(function.name.text).inserted { isGrowing = true }
      }
    }
    return names
  }
}
