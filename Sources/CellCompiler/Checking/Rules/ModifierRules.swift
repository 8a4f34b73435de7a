import Diagnostics
import SwiftSyntax

/// Which words may stand before a declaration: `static` needs a type around it, `final` a class, `mutating` a method.
struct ModifierRules {
  /// Where the declaration stands.
  enum Surroundings: Equatable {
    case file
    case function
    case type(NominalType.Kind)

    var isType: Bool {
      if case .type = self { true } else { false }
    }
  }

  let session: CheckSession
  let around: Surroundings

  func check(_ syntax: DeclSyntax) {
    let all = syntax.asProtocol((any WithModifiersSyntax).self)?.modifiers
    let words = all.map { Array($0).filter { $0.detail == nil } } ?? []
    if words.isEmpty { return }
    let declared = Declared(syntax)
    for (index, word) in words.enumerated() {
      guard let message = repetition(word, words.prefix(index)) ?? problem(word.name.text, declared, words) else { continue }
      session.report(message, at: word, mistake: .declaration(.modifier(word.name.text, instead: remedy(word.name.text, declared))))
      return
    }
  }

  /// What kind of declaration it is, as far as words before it care.
  private struct Declared {
    enum Kind { case function, variable, initializer, subscripting, case_, type, class_, other }

    var kind = Kind.other
    var isStored = false
    var isConstant = false

    init(_ syntax: DeclSyntax) {
      switch syntax.as(DeclSyntaxEnum.self) {
      case .functionDecl: kind = .function
      case .variableDecl(let node):
        kind = .variable
        isConstant = node.bindingSpecifier.text == "let"
        isStored = node.bindings.allSatisfy { $0.accessorBlock == nil }
      case .initializerDecl: kind = .initializer
      case .subscriptDecl: kind = .subscripting
      case .enumCaseDecl: kind = .case_
      case .structDecl, .enumDecl, .protocolDecl: kind = .type
      case .classDecl: kind = .class_
      default: kind = .other
      }
    }

    /// Whether it belongs to a type in more than name.
    var isMember: Bool { kind == .function || kind == .variable || kind == .subscripting }
    var plural: String { kind == .variable ? "properties" : kind == .subscripting ? "subscripts" : "methods" }
    var singular: String { kind == .variable ? "property" : kind == .subscripting ? "subscript" : "method" }
  }

  private static let access: Set = ["private", "fileprivate", "internal", "public", "open", "package"]

  private func repetition(_ word: DeclModifierSyntax, _ before: some Sequence<DeclModifierSyntax>) -> String? {
    let name = word.name.text
    let earlier = before.map(\.name.text)
    if ["static", "class"].contains(name), earlier.contains(where: { $0 == "static" || $0 == "class" }) {
      return "'\(name)' cannot appear after another 'static' or 'class' keyword"
    }
    if earlier.contains(name) { return "duplicate modifier" }
    if Self.access.contains(name), earlier.contains(where: Self.access.contains) {
      return "multiple incompatible access-level modifiers specified"
    }
    return nil
  }

  private func problem(_ word: String, _ declared: Declared, _ words: [DeclModifierSyntax]) -> String? {
    switch word {
    case "static", "class": shared(word, declared)
    case "mutating", "nonmutating": mutating(word, declared, words)
    case "override" where !around.isType: outside(word, declared) ?? "'override' can only be specified on class members"
    case "override" where around == .type(.protocolType): "method does not override any method from its parent protocol"
    case "override": outside(word, declared)
    case "final": final(declared, words)
    case "required" where declared.kind != .initializer: "'required' may only be used on 'init' declarations"
    case "convenience" where declared.kind != .initializer: "'convenience' may only be used on 'init' declarations"
    case "required", "convenience": initializer(word)
    case "indirect" where declared.kind != .type && declared.kind != .case_:
      "'indirect' modifier cannot be applied to this declaration"
    case "weak" where declared.kind != .variable, "unowned" where declared.kind != .variable,
      "lazy" where declared.kind != .variable:
      "'\(word)' may only be used on 'var' declarations"
    case "lazy" where !declared.isStored: "'lazy' cannot be used on a computed property"
    case "open" where declared.kind != .class_ && around != .type(.classType):
      "only classes and overridable class members can be declared 'open'; use 'public'"
    case _ where Self.access.contains(word) && around == .function:
      "attribute '\(word)' can only be used in a non-local scope"
    default: nil
    }
  }

  private func shared(_ word: String, _ declared: Declared) -> String? {
    guard declared.isMember else { return "declaration cannot be marked '\(word)'" }
    guard case .type(let kind) = around else { return "\(word) \(declared.plural) may only be declared on a type" }
    guard word == "class" else { return nil }
    switch kind {
    case .classType:
      return declared.kind == .variable && declared.isStored
        ? "class stored properties not supported in classes; did you mean 'static'?" : nil
    case .protocolType:
      return "class \(declared.plural) are only allowed within classes; use 'static' to declare a requirement fulfilled by either a static or class \(declared.singular)"
    default:
      return "class \(declared.plural) are only allowed within classes; use 'static' to declare a static \(declared.singular)"
    }
  }

  private func mutating(_ word: String, _ declared: Declared, _ words: [DeclModifierSyntax]) -> String? {
    guard declared.kind == .function else { return "'\(word)' may only be used on 'func' declarations" }
    guard around.isType else { return "'\(word)' is only valid on methods" }
    let isStatic = words.contains { $0.name.text == "static" || $0.name.text == "class" }
    return isStatic ? "static functions must not be declared \(word)" : nil
  }

  private func outside(_ word: String, _ declared: Declared) -> String? {
    declared.isMember || declared.kind == .initializer ? nil : "'\(word)' modifier cannot be applied to this declaration"
  }

  private func final(_ declared: Declared, _ words: [DeclModifierSyntax]) -> String? {
    if declared.kind == .class_ { return nil }
    guard declared.isMember else { return "'final' modifier cannot be applied to this declaration" }
    guard around == .type(.classType) else { return "only classes and class members may be marked with 'final'" }
    return words.contains { $0.name.text == "static" } ? "static declarations are already final" : nil
  }

  private func initializer(_ word: String) -> String? {
    guard case .type(let kind) = around, kind != .classType else { return nil }
    if word == "required" { return "'required' initializer in non-class type" }
    return "initializers in \(kind == .enumeration ? "enums" : "structs") are not marked with 'convenience'"
  }

  /// The word that is meant.
  private func remedy(_ word: String, _ declared: Declared) -> String? {
    word == "class" && around.isType && declared.isMember ? "static" : nil
  }
}

extension Checker {
  /// Where a statement stands that is being checked: names at the top of a cell belong to the whole lesson.
  var standsIn: ModifierRules.Surroundings { isAtTop ? .file : .function }
}
