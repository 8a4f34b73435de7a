public import CellMachine

/// One public declaration of the library, as the generated bindings list it.
public struct Binding {
  /// The type it belongs to; `nil` for functions.
  public let owner: String?
  /// The declaration as the library writes it, without body and documentation.
  public let declaration: String
  public let documentation: String
  /// Reads the arguments, calls the library, stores the result.
  public let function: NativeFunction

  public init(
    _ owner: String?, _ declaration: String, _ documentation: String = "",
    function: @escaping NativeFunction
  ) {
    self.owner = owner
    self.declaration = declaration
    self.documentation = documentation
    self.function = function
  }
}

/// One public type of the library.
public struct BoundType {
  public let name: String
  /// The header: `public struct Table: Hashable`.
  public let declaration: String
  public let documentation: String

  public init(_ name: String, _ declaration: String, _ documentation: String = "") {
    self.name = name
    self.declaration = declaration
    self.documentation = documentation
  }
}

/// What of the library cells can see.
public struct LibraryCatalog {
  public var types: [BoundType]
  public var bindings: [Binding]

  public init(types: [BoundType] = [], bindings: [Binding] = []) {
    self.types = types
    self.bindings = bindings
  }
}
