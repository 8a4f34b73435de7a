extension StandardLibrary {
  static let functions = #"""
    /// Writes values as text, with a separator between them and a terminator behind.
    @native func print(_ items: Any..., separator: String = " ", terminator: String = "\n")
    /// The smaller of two values.
    @native func min<T: Comparable>(_ x: T, _ y: T) -> T
    /// The larger of two values.
    @native func max<T: Comparable>(_ x: T, _ y: T) -> T
    @native("min(_:_:_:_:)") func min<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T
    @native("max(_:_:_:_:)") func max<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T
    /// The distance of a number from zero.
    @native func abs<T: SignedNumeric>(_ x: T) -> T where T: Comparable
    /// Exchanges the values of two variables.
    @native func swap<T>(_ a: inout T, _ b: inout T)
    /// Whether no other variable refers to an object.
    @native func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T) -> Bool
    @native func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T?) -> Bool
    /// Stops the cell with a message where a condition does not hold.
    @native func precondition(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "")
    @native func preconditionFailure(_ message: @autoclosure () -> String = "") -> Never
    @native func assert(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "")
    @native func assertionFailure(_ message: @autoclosure () -> String = "")
    /// Stops the cell with a message.
    @native func fatalError(_ message: @autoclosure () -> String = "") -> Never
    enum Never: Error {}
    @native("Sequence.anyElements") func _anyElements(_ sequence: Any) -> [Any]
    @native("~=") func ~= <T: Equatable>(a: T, b: T) -> Bool
    \#(tupleComparisons)
    """#

  /// Tuples of two to six elements compare element by element.
  private static let tupleComparisons = (2...6).map { count in
    let names = ["A", "B", "C", "D", "E", "F"].prefix(count)
    let tuple = "(" + names.joined(separator: ", ") + ")"
    func operators(_ symbols: [String], _ requirement: String) -> String {
      let generics = names.map { "\($0): \(requirement)" }.joined(separator: ", ")
      return symbols.map { symbol in
        """
        @native("tuple \(symbol)") func \(symbol) <\(generics)>(lhs: \(tuple), rhs: \(tuple)) -> Bool
        """
      }.joined(separator: "\n")
    }
    return operators(["==", "!="], "Equatable") + "\n"
      + operators(["<", "<=", ">", ">="], "Comparable")
  }.joined(separator: "\n")
}
