/// More or fewer digits than a number can be shown with.
public struct DigitsOutOfRange: Error, Hashable, Sendable, CustomStringConvertible {
  public let digits: Int

  package init(digits: Int) { self.digits = digits }

  /// - Throws: ``DigitsOutOfRange`` unless so many digits can be shown.
  package static func check(_ digits: Int) throws(DigitsOutOfRange) {
    guard Derivation.within(digits) == digits else { throw DigitsOutOfRange(digits: digits) }
  }

  public var description: String { "'digits' is \(digits), expected a number from 1 to 15" }
}
