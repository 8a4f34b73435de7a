// konspekt:hide
/// A formula with the values of its operands: how one number was computed.
public indirect enum Term: Hashable, Sendable {
  /// A number of the formula itself.
  case constant(Double)
  /// A quantity with a name.
  case quantity(Reference)
  case operation(Operation, [Term])

  /// A named number, or a vector of them where elements were drawn together.
  public struct Reference: Hashable, Sendable {
    public var name: String
    /// One for each axis of the quantity.
    public var subscripts: [Subscript]
    public var values: [Double]

    public init(name: String, subscripts: [Subscript] = [], values: [Double]) {
      self.name = name
      self.subscripts = subscripts
      self.values = values
    }
  }

  public enum Subscript: Hashable, Sendable {
    /// One element, from 0.
    case at(Int)
    /// Any element, under this letter.
    case running(String)
    /// All elements, as a vector.
    case all
  }

  public enum Operation: Hashable, Sendable, CaseIterable {
    case negative, sum, difference, product, quotient, power
    case exp, log, sigmoid, squareRoot
    case minimum, maximum
    /// The first half of the operands times the second half, element by element, added up.
    case dot
  }
}

// konspekt:hide
extension Term {
  /// The value, or the values of a vector, computed again from the operands.
  ///
  /// A single number combines with each element of a vector.
  ///
  /// - Parameter operand: What to take for each named operand; its recorded value by default.
  public func evaluated(operand: (Double) -> Double = { $0 }) -> [Double] {
    switch self {
    case .constant(let value): return [value]
    case .quantity(let reference): return reference.values.map(operand)
    case .operation(let operation, let terms):
      let operands = terms.map { $0.evaluated(operand: operand) }
      let width = operands.map(\.count).max() ?? 0
      return (0..<width).map { i in
        operation.applied(to: operands.map { $0.count == 1 ? $0[0] : $0[min(i, $0.count - 1)] })
      }
    }
  }
}

extension Term {
  /// What the machine's roundings in ``evaluated(operand:)`` are in proportion to: the numbers that are
  /// added up, however little of them is left.
  var roundingScales: [Double] {
    switch self {
    case .constant(let value): return [value.magnitude]
    case .quantity(let reference): return reference.values.map(\.magnitude)
    case .operation(let operation, let terms):
      let scales = terms.map(\.roundingScales)
      return evaluated().enumerated().map { i, value in
        let x = scales.map { $0.count == 1 ? $0[0] : $0[min(i, $0.count - 1)] }
        return max(value.magnitude, operation.roundingScale(of: x))
      }
    }
  }
}

extension Term.Operation {
  /// - Parameter x: Those of the operands.
  fileprivate func roundingScale(of x: [Double]) -> Double {
    switch self {
    case .sum, .difference, .minimum, .maximum, .negative: return x.max() ?? 0
    case .product: return x.reduce(1, *)
    case .dot:
      let half = x.count / 2
      return (0..<half).map { x[$0] * x[half + $0] }.max() ?? 0
    // What is near 1 has a logarithm near 0.
    case .log: return 1
    case .quotient, .power, .exp, .sigmoid, .squareRoot: return 0
    }
  }

  func applied(to x: [Double]) -> Double {
    switch self {
    case .negative: return -x[0]
    case .sum: return x.dropFirst().reduce(x[0], +)
    case .difference: return x[0] - x[1]
    case .product: return x[0] * x[1]
    case .quotient: return x[0] / x[1]
    case .power: return .power(x[0], x[1])
    case .exp: return .exp(x[0])
    case .log: return .log(x[0])
    case .sigmoid: return .sigmoid(x[0])
    case .squareRoot: return x[0].squareRoot()
    case .minimum: return x.min() ?? .nan
    case .maximum: return x.max() ?? .nan
    case .dot:
      let half = x.count / 2
      return (0..<half).reduce(0) { $0 + x[$1] * x[half + $1] }
    }
  }
}
