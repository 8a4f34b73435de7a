/// The value of which several properties get their parts: `(0, 1)` in `var (low, high) = (0, 1)`.
final class InitialTuple {
  let value: Expression
  /// Where the part of each property stands.
  var paths: [String: [Int]] = [:]

  init(_ value: Expression) { self.value = value }
}
