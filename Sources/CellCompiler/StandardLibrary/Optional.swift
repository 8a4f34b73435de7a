extension StandardLibrary {
  static let optional = #"""
    /// A value, or `nil` where there is none.
    enum Optional<Wrapped>: ExpressibleByNilLiteral {
      case none
      case some(Wrapped)
      @native("Optional.init(_:)") init(_ some: Wrapped)
      /// The result of a function applied to the value, or `nil` where there is none.
      @native func map<U>(_ transform: (Wrapped) throws -> U) rethrows -> U?
      /// The result of a function that may itself give `nil`, applied to the value if there is one.
      @native func flatMap<U>(_ transform: (Wrapped) throws -> U?) rethrows -> U?
    }
    extension Optional: CustomDebugStringConvertible {
      /// The value as `debugPrint` writes it.
      @native("debugDescription") var debugDescription: String { get }
    }
    extension Optional: Equatable where Wrapped: Equatable {
      @native("==") static func == (lhs: Wrapped?, rhs: Wrapped?) -> Bool
      @native("!=") static func != (lhs: Wrapped?, rhs: Wrapped?) -> Bool
    }
    extension Optional: Hashable where Wrapped: Hashable {
      @native("hash(into:)") func hash(into hasher: inout Hasher)
    }
    @special func ?? <T>(optional: T?, defaultValue: @autoclosure () throws -> T) rethrows -> T
    @special func ?? <T>(optional: T?, defaultValue: @autoclosure () throws -> T?) rethrows -> T?
    """#
}
