import SwiftSyntax

/// Whether a variable keeps the object it refers to.
enum Ownership {
  case strong
  /// Becomes nil when the object ends.
  case weak
  /// Stops the program when the object has ended.
  case unowned

  init(_ modifiers: DeclModifierListSyntax) {
    self.init(word: modifiers.first { ["weak", "unowned"].contains($0.name.text) }?.name.text)
  }

  init(word: String?) {
    switch word {
    case "weak": self = .weak
    case "unowned": self = .unowned
    default: self = .strong
    }
  }
}
