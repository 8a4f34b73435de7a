/// A parameter of a bound declaration.
struct BoundParameter {
  enum Passing {
    case value
    /// `inout`, of a library type or of another.
    case changed(isForeign: Bool)
    /// A function that throws.
    case closure(hasResult: Bool)
  }

  let label: String?
  /// `_ title: String = ""`
  let text: String
  let type: String
  let passing: Passing
  let defaultText: String?
}

/// A public declaration that cells can use, with the Swift that carries it out.
struct BoundMember {
  /// How the library is asked for it.
  enum Form {
    case function(name: String)
    case infix(name: String)
    case prefix(name: String)
    case initializer
    case property(name: String)
    case subscripting
  }

  let owner: String?
  let form: Form
  var isStatic = false
  var isMutating = false
  var isThrowing = false
  var isSettable = false
  /// Whether it is a case of an enum, which patterns can ask for.
  var isCase = false
  var parameters: [BoundParameter] = []
  /// On one line, names written out in full.
  let declaration: String
  let documentation: String
  /// As symbol graphs name it: `Table.Column.init(_:alignment:)`.
  let path: String
  /// Set where another declaration has the same path, so that arguments must say their types.
  var isOverloaded = false

  /// A member of the type itself, without a receiver.
  var hasReceiver: Bool {
    if case .initializer = form { return false }
    return owner != nil && !isStatic
  }
}
