public import CellMachine
public import Diagnostics

/// One public declaration of the library, as the generated bindings list it.
public struct Binding: Sendable {
  /// The type it belongs to; `nil` for functions.
  public let owner: String?
  /// The declaration as the library writes it, without body and documentation.
  public let declaration: String
  public let documentation: String
  /// Reads the arguments, calls the library, stores the result.
  public let function: NativeFunction
  /// For a property or subscript that says `set`: changes the receiver in argument 0. The indices
  /// follow it, the new value comes last.
  public let setter: NativeFunction?
  /// For a case of an enum: leaves a record of what the value in argument 0 carries, or nothing where
  /// it is another case.
  public let match: NativeFunction?

  public init(
    _ owner: String?, _ declaration: String, _ documentation: String = "",
    setter: NativeFunction? = nil, match: NativeFunction? = nil, function: @escaping NativeFunction
  ) {
    self.owner = owner
    self.declaration = declaration
    self.documentation = documentation
    self.function = function
    self.setter = setter
    self.match = match
  }
}

/// One public type of the library.
public struct BoundType: Sendable {
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
public struct LibraryCatalog: Sendable {
  public var types: [BoundType]
  public var bindings: [Binding]
  /// What names of the field's other libraries are here, for learners who know those: `.toarray` is
  /// `dense()`, `min_df:` is `minDocumentFrequency`.
  public var fieldNames: [String: String] = [:]
  /// What a learner looks for and the library does not have, with the reason: `Type.member`.
  public var absentNames: [String: LibraryMistake] = [:]

  public init(types: [BoundType] = [], bindings: [Binding] = []) {
    self.types = types
    self.bindings = bindings
  }
}
