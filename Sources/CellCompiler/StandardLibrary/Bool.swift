extension StandardLibrary {
  static let bool = #"""
    struct Bool: Hashable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByBooleanLiteral, Sendable {
      @native init?(_ description: String)
      @native("Bool.init(Bool)") init(_ value: Bool)
      @native("description") var description: String { get }
      @native("hash(into:)") func hash(into hasher: inout Hasher)
      @instruction(not) static prefix func ! (a: Bool) -> Bool
      @special static func && (lhs: Bool, rhs: @autoclosure () throws -> Bool) rethrows -> Bool
      @special static func || (lhs: Bool, rhs: @autoclosure () throws -> Bool) rethrows -> Bool
      @instruction(equalInt) static func == (lhs: Bool, rhs: Bool) -> Bool
      @instruction(notEqualInt) static func != (lhs: Bool, rhs: Bool) -> Bool
      @native mutating func toggle()
      @native static func random<T: RandomNumberGenerator>(using generator: inout T) -> Bool
    }
    """#
}
