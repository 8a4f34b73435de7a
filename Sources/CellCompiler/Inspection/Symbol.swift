public import Diagnostics

/// A name with what there is to say about it: for lists, completion and help.
public struct Symbol: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case constant, variable, parameter, property, function, method, initializer, subscripting
    case infixOperator = "operator"
    case enumCase = "case"
    case structure = "struct"
    case enumeration = "enum"
    case classType = "class"
    case protocolType = "protocol"
    case typeAlias = "typealias"
    case genericParameter, keyword, argumentLabel, tupleElement
  }

  /// Where a name comes from.
  public enum Origin: Hashable, Sendable {
    /// A cell of the lesson, with its display name if it has one, and the place.
    case cell(String?, SourcePlace?)
    /// The bound library.
    case library
    case standardLibrary
    /// Swift itself: keywords.
    case language
  }

  public var name: String
  public var kind: Kind
  /// The declaration as Swift writes it: `func dot(_ a: [Double], _ b: [Double]) -> Double`.
  public var signature: String
  /// The type of the value, of what a call gives, or the type itself; `nil` where there is none.
  public var type: String?
  /// The documentation comment, without its slashes.
  public var documentation: String?
  public var origin: Origin

  public init(
    name: String, kind: Kind, signature: String, type: String? = nil, documentation: String? = nil,
    origin: Origin
  ) {
    self.name = name
    self.kind = kind
    self.signature = signature
    self.type = type
    self.documentation = documentation.flatMap { $0.isEmpty ? nil : $0 }
    self.origin = origin
  }
}

/// What could stand at a place of an unfinished text.
public struct CompletionList: Hashable, Sendable {
  /// The bytes that an accepted completion replaces: the part of the name already written.
  public var replaced: Range<Int>
  /// The best first.
  public var items: [Completion]
}

/// One suggestion.
public struct Completion: Hashable, Sendable {
  /// What is written in place of the prefix.
  public var insertion: String
  public var symbol: Symbol
}
