extension WrittenTypes {
  /// Errors that explain themselves.
  static let localizedError = """
    protocol LocalizedError: Error {
      var errorDescription: String? { get }
      var failureReason: String? { get }
      var recoverySuggestion: String? { get }
      var helpAnchor: String? { get }
    }
    extension LocalizedError {
      var errorDescription: String? { nil }
      var failureReason: String? { nil }
      var recoverySuggestion: String? { nil }
      var helpAnchor: String? { nil }
    }
    func _localized(_ error: any Error) -> String? {
      guard let own = error as? any LocalizedError else { return nil }
      return own.errorDescription
    }
    """

  /// What numbers of one's own have without writing it.
  static let arithmetic = """
    func _abs<T: SignedNumeric & Comparable>(_ x: T) -> T { x < 0 ? -x : x }
    extension AdditiveArithmetic {
      static prefix func + (x: Self) -> Self { x }
      static func += (lhs: inout Self, rhs: Self) { lhs = lhs + rhs }
      static func -= (lhs: inout Self, rhs: Self) { lhs = lhs - rhs }
    }
    extension AdditiveArithmetic where Self: ExpressibleByIntegerLiteral {
      static var zero: Self { 0 }
    }
    extension SignedNumeric {
      static prefix func - (operand: Self) -> Self {
        var result = operand
        result.negate()
        return result
      }
      mutating func negate() { self = 0 - self }
    }
    """

  /// Values of one's own that follow each other by steps.
  static let striding = """
    extension Strideable {
      static func < (lhs: Self, rhs: Self) -> Bool { lhs.distance(to: rhs) > 0 }
      static func == (lhs: Self, rhs: Self) -> Bool { lhs.distance(to: rhs) == 0 }
    }
    func _strideTo<T: Strideable>(_ start: T, _ end: T, _ step: T.Stride) -> [T] {
      precondition(step != 0, "Stride size must not be zero")
      var all: [T] = []
      var next = start
      while step > 0 ? next < end : end < next {
        all.append(next)
        next = next.advanced(by: step)
      }
      return all
    }
    func _strideThrough<T: Strideable>(_ start: T, _ end: T, _ step: T.Stride) -> [T] {
      precondition(step != 0, "Stride size must not be zero")
      var all: [T] = []
      var next = start
      while step > 0 ? next < end : end < next {
        all.append(next)
        next = next.advanced(by: step)
      }
      if next == end { all.append(next) }
      return all
    }
    func _elements<T: Strideable>(_ range: Range<T>) -> [T] {
      _strideTo(range.lowerBound, range.upperBound, 1)
    }
    func _elements<T: Strideable>(_ range: ClosedRange<T>) -> [T] {
      _strideThrough(range.lowerBound, range.upperBound, 1)
    }
    """

  /// Printing into streams of one's own.
  static let outputStreams = """
    func _streaming<Target: TextOutputStream>(
      _ items: [Any], _ separator: String, _ terminator: String, _ isDebug: Bool,
      _ output: inout Target
    ) {
      var lead = ""
      for item in items {
        output.write(lead)
        output.write(isDebug ? String(reflecting: item) : String(describing: item))
        lead = separator
      }
      output.write(terminator)
    }
    func print<Target: TextOutputStream>(
      _ items: Any..., separator: String = " ", terminator: String = "\\n", to output: inout Target
    ) {
      _streaming(items, separator, terminator, false, &output)
    }
    func debugPrint<Target: TextOutputStream>(
      _ items: Any..., separator: String = " ", terminator: String = "\\n", to output: inout Target
    ) {
      _streaming(items, separator, terminator, true, &output)
    }
    """

  /// Sets of flags that are the bits of a number.
  static let optionSet = """
    protocol OptionSet: Equatable, ExpressibleByArrayLiteral {
      associatedtype RawValue: FixedWidthInteger
      var rawValue: RawValue { get }
      init(rawValue: RawValue)
    }
    extension OptionSet {
      init() { self.init(rawValue: 0) }
      init(arrayLiteral elements: Self...) {
        var bits: RawValue = 0
        for element in elements { bits = bits | element.rawValue }
        self.init(rawValue: bits)
      }
      init(_ elements: [Self]) {
        var bits: RawValue = 0
        for element in elements { bits = bits | element.rawValue }
        self.init(rawValue: bits)
      }
      var isEmpty: Bool { rawValue == 0 }
      func contains(_ member: Self) -> Bool { rawValue & member.rawValue == member.rawValue }
      func union(_ other: Self) -> Self { Self(rawValue: rawValue | other.rawValue) }
      func intersection(_ other: Self) -> Self { Self(rawValue: rawValue & other.rawValue) }
      func symmetricDifference(_ other: Self) -> Self { Self(rawValue: rawValue ^ other.rawValue) }
      func subtracting(_ other: Self) -> Self { Self(rawValue: rawValue & ~other.rawValue) }
      func isSubset(of other: Self) -> Bool { rawValue & other.rawValue == rawValue }
      func isSuperset(of other: Self) -> Bool { rawValue & other.rawValue == other.rawValue }
      func isDisjoint(with other: Self) -> Bool { rawValue & other.rawValue == 0 }
      mutating func formUnion(_ other: Self) { self = union(other) }
      mutating func formIntersection(_ other: Self) { self = intersection(other) }
      mutating func formSymmetricDifference(_ other: Self) { self = symmetricDifference(other) }
      mutating func subtract(_ other: Self) { self = subtracting(other) }
      @discardableResult
      mutating func insert(_ newMember: Self) -> (inserted: Bool, memberAfterInsert: Self) {
        let isNew = !contains(newMember)
        formUnion(newMember)
        return (isNew, newMember)
      }
      @discardableResult
      mutating func remove(_ member: Self) -> Self? {
        let found = contains(member)
        subtract(member)
        return found ? member : nil
      }
      @discardableResult
      mutating func update(with newMember: Self) -> Self? {
        let found = contains(newMember)
        formUnion(newMember)
        return found ? newMember : nil
      }
    }
    """
}
