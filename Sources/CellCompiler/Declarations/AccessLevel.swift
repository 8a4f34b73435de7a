import SwiftSyntax

/// How far a declaration says that it can be seen. A lesson is one file, so that more than the file is everything.
enum AccessLevel: Comparable {
  case own, file, all

  /// The level that a list of modifiers names.
  init?(_ list: DeclModifierListSyntax) {
    for modifier in list where modifier.detail == nil {
      switch modifier.name.text {
      case "private": self = .own
      case "fileprivate": self = .file
      case "internal", "public", "open", "package": self = .all
      default: continue
      }
      return
    }
    return nil
  }

  /// What is written at a declaration, else at the extension that it stands in.
  init(of syntax: DeclSyntax) {
    if let own = syntax.asProtocol((any WithModifiersSyntax).self).flatMap({ AccessLevel($0.modifiers) }) {
      self = own
      return
    }
    let around = syntax.firstAncestor(MemberBlockSyntax.self)?.parent?.as(ExtensionDeclSyntax.self)
    let general = around.flatMap { AccessLevel($0.modifiers) } ?? .all
    self = max(general, .file)
  }
}

/// The part of a lesson in which a declaration can be named.
enum AccessScope {
  case everywhere
  case file
  /// The declaration of a type, its extensions and the types inside.
  case inside(NominalType)

  /// - Parameter owner: The type that the declaration belongs to.
  init(_ level: AccessLevel, in owner: NominalType?) {
    var level = level
    var around = owner
    while let type = around {
      if level == .own {
        self = .inside(type)
        return
      }
      level = min(level, type.access)
      around = type.outer
    }
    self = level == .all ? .everywhere : .file
  }

  init(of type: NominalType) { self.init(type.access, in: type.outer) }

  /// Whether whoever sees the other scope's declaration sees this one's as well.
  func covers(_ other: AccessScope) -> Bool {
    switch (self, other) {
    case (.everywhere, _), (.file, .file), (.file, .inside): true
    case (.inside(let type), .inside(let inner)): inner.isInside(type)
    default: false
    }
  }
}

extension NominalType {
  /// Whether a private nested type is known inside of another; of a local type only its function tells.
  func canBeNamed(from owner: NominalType?) -> Bool {
    guard access == .own, let outer, owner?.isLocal != true else { return true }
    return owner?.isInside(outer) == true
  }

  /// Whether it is a type, or stands in it.
  func isInside(_ type: NominalType) -> Bool {
    var around: NominalType? = self
    while let current = around {
      if current === type { return true }
      around = current.outer
    }
    return false
  }
}
