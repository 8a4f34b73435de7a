// konspekt:hide
/// A number that remembers how it was computed.
///
/// Each operation is the wrapped scalar's own, in the same order, so its bits are the same.
public struct TracedNumber<Scalar: Arithmetic & BinaryFloatingPoint>: Arithmetic {
  public var value: Scalar
  public var term: Term

  public init(_ value: Scalar, _ term: Term) {
    self.value = value
    self.term = term
  }

  public init(_ count: Int) {
    self.init(Scalar(count), .constant(Double(count)))
  }

  public init(integerLiteral value: Int) {
    self.init(value)
  }

  private init(_ operation: Term.Operation, _ value: Scalar, _ operands: Self...) {
    self.init(value, .operation(operation, operands.map(\.term)))
  }

  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum += right
    return sum
  }

  /// Amortised O(1): the sum's list of terms is taken out, so that it grows in place.
  public static func += (sum: inout Self, term: Self) {
    sum.value += term.value
    switch sum.term {
    case .constant(0): sum.term = .operation(.sum, [term.term])  // the empty sum
    case .operation(.sum, var terms):
      sum.term = .constant(0)
      terms.append(term.term)
      sum.term = .operation(.sum, terms)
    default: sum.term = .operation(.sum, [sum.term, term.term])
    }
  }

  public static func - (left: Self, right: Self) -> Self {
    Self(.difference, left.value - right.value, left, right)
  }

  public static func * (left: Self, right: Self) -> Self {
    Self(.product, left.value * right.value, left, right)
  }

  public static func / (left: Self, right: Self) -> Self {
    Self(.quotient, left.value / right.value, left, right)
  }

  public static prefix func - (operand: Self) -> Self {
    Self(.negative, -operand.value, operand)
  }

  public static func exp(_ exponent: Self) -> Self {
    Self(.exp, Scalar.exp(exponent.value), exponent)
  }

  public static func log(_ operand: Self) -> Self {
    Self(.log, Scalar.log(operand.value), operand)
  }

  public static func power(_ base: Self, _ exponent: Self) -> Self {
    Self(.power, Scalar.power(base.value, exponent.value), base, exponent)
  }

  public static func squareRoot(_ operand: Self) -> Self {
    Self(.squareRoot, Scalar.squareRoot(operand.value), operand)
  }

  public static func sigmoid(_ operand: Self) -> Self {
    Self(.sigmoid, Scalar.sigmoid(operand.value), operand)
  }

  public static func minimum(_ operands: Span<Self>) -> Self {
    let (values, terms) = parts(operands)
    return Self(Scalar.minimum(values.span), .operation(.minimum, terms))
  }

  public static func maximum(_ operands: Span<Self>) -> Self {
    let (values, terms) = parts(operands)
    return Self(Scalar.maximum(values.span), .operation(.maximum, terms))
  }

  public static func dot(_ left: Span<Self>, _ right: Span<Self>) -> Self {
    let (leftValues, leftTerms) = parts(left)
    let (rightValues, rightTerms) = parts(right)
    return Self(
      Scalar.dot(leftValues.span, rightValues.span), .operation(.dot, leftTerms + rightTerms))
  }

  private static func parts(_ operands: Span<Self>) -> (values: [Scalar], terms: [Term]) {
    var values: [Scalar] = []
    var terms: [Term] = []
    for i in operands.indices {
      values.append(operands[i].value)
      terms.append(operands[i].term)
    }
    return (values, terms)
  }
}
