extension StandardLibrary {
  static let double = #"""
    struct Double: BinaryFloatingPoint, LosslessStringConvertible, Hashable, CVarArg, Sendable {
      typealias Stride = Double
      typealias Magnitude = Double
      @instruction(addDouble) static func + (lhs: Double, rhs: Double) -> Double
      @instruction(subtractDouble) static func - (lhs: Double, rhs: Double) -> Double
      @instruction(multiplyDouble) static func * (lhs: Double, rhs: Double) -> Double
      @instruction(divideDouble) static func / (lhs: Double, rhs: Double) -> Double
      @instruction(addDouble, assigning) static func += (lhs: inout Double, rhs: Double)
      @instruction(subtractDouble, assigning) static func -= (lhs: inout Double, rhs: Double)
      @instruction(multiplyDouble, assigning) static func *= (lhs: inout Double, rhs: Double)
      @instruction(divideDouble, assigning) static func /= (lhs: inout Double, rhs: Double)
      @instruction(negateDouble) static prefix func - (operand: Double) -> Double
      @instruction(equalDouble) static func == (lhs: Double, rhs: Double) -> Bool
      @instruction(notEqualDouble) static func != (lhs: Double, rhs: Double) -> Bool
      @instruction(lessDouble) static func < (lhs: Double, rhs: Double) -> Bool
      @instruction(lessEqualDouble) static func <= (lhs: Double, rhs: Double) -> Bool
      @instruction(lessDouble, swapped) static func > (lhs: Double, rhs: Double) -> Bool
      @instruction(lessEqualDouble, swapped) static func >= (lhs: Double, rhs: Double) -> Bool
      @instruction(intToDouble) init(_ value: Int)
    \#(floatingMembers("Double"))
    """#

  static let float = #"""
    struct Float: BinaryFloatingPoint, LosslessStringConvertible, Hashable, CVarArg, Sendable {
      typealias Stride = Float
      typealias Magnitude = Float
      @native("Float.+") static func + (lhs: Float, rhs: Float) -> Float
      @native("Float.-") static func - (lhs: Float, rhs: Float) -> Float
      @native("Float.*") static func * (lhs: Float, rhs: Float) -> Float
      @native("Float./") static func / (lhs: Float, rhs: Float) -> Float
      @native("Float.+=") static func += (lhs: inout Float, rhs: Float)
      @native("Float.-=") static func -= (lhs: inout Float, rhs: Float)
      @native("Float.*=") static func *= (lhs: inout Float, rhs: Float)
      @native("Float./=") static func /= (lhs: inout Float, rhs: Float)
      @native("Float.prefix -") static prefix func - (operand: Float) -> Float
      @native("==") static func == (lhs: Float, rhs: Float) -> Bool
      @native("<") static func < (lhs: Float, rhs: Float) -> Bool
      @native("<=") static func <= (lhs: Float, rhs: Float) -> Bool
      @native(">") static func > (lhs: Float, rhs: Float) -> Bool
      @native(">=") static func >= (lhs: Float, rhs: Float) -> Bool
      @native("Floating.init(Integer)") init(_ value: Int)
    \#(floatingMembers("Float"))
    """#

  private static func bits(of name: String) -> String { name == "Float" ? "UInt32" : "UInt64" }

  /// What both types have, up to the closing brace.
  private static func floatingMembers(_ name: String) -> String {
    """
      @native("Floating.init()") init()
      @native("Floating.init(Integer)") init<Source: BinaryInteger>(_ value: Source)
      @native("Floating.init(Float)") init(_ other: Float)
      @native("Floating.init(Double)") init(_ other: Double)
      @native("Floating.init(String)") init?<S: StringProtocol>(_ text: S)
      @native("Floating.init(exactly:)") init?<T: BinaryInteger>(exactly source: T)
      @native("Floating.prefix +") static prefix func + (x: \(name)) -> \(name)
      @native("Floating.zero") static var zero: \(name) { get }
      @native("Floating.nan") static var nan: \(name) { get }
      @native("Floating.infinity") static var infinity: \(name) { get }
      @native("Floating.pi") static var pi: \(name) { get }
      @native("Floating.greatestFiniteMagnitude") static var greatestFiniteMagnitude: \(name) { get }
      @native("Floating.leastNormalMagnitude") static var leastNormalMagnitude: \(name) { get }
      @native("Floating.leastNonzeroMagnitude") static var leastNonzeroMagnitude: \(name) { get }
      @native("Floating.ulpOfOne") static var ulpOfOne: \(name) { get }
      @native("Floating.ulp") var ulp: \(name) { get }
      @native("Floating.nextUp") var nextUp: \(name) { get }
      @native("Floating.nextDown") var nextDown: \(name) { get }
      @native("Floating.magnitude") var magnitude: \(name) { get }
      @native("Floating.sign") var sign: FloatingPointSign { get }
      @native("Floating.exponent") var exponent: Int { get }
      @native("Floating.isNaN") var isNaN: Bool { get }
      @native("Floating.isFinite") var isFinite: Bool { get }
      @native("Floating.isInfinite") var isInfinite: Bool { get }
      @native("Floating.isZero") var isZero: Bool { get }
      @native("Floating.isNormal") var isNormal: Bool { get }
      @native("description") var description: String { get }
      @native("description") var debugDescription: String { get }
      @native("hash(into:)") func hash(into hasher: inout Hasher)
      @native("Floating.negate()") mutating func negate()
      /// The square root.
      @native("Floating.squareRoot()") func squareRoot() -> \(name)
      /// The nearest whole number; halves go away from zero.
      @native("Floating.formSquareRoot()") mutating func formSquareRoot()
      @native("Floating.significand") var significand: \(name) { get }
      @native("Floating.binade") var binade: \(name) { get }
      @native("Floating.bitPattern") var bitPattern: \(bits(of: name)) { get }
      @native("Floating.init(bitPattern:)") init(bitPattern: \(bits(of: name)))
      @native("Floating.init(sign:exponent:significand:)") init(sign: FloatingPointSign, exponent: Int, significand: \(name))
      @native("Floating.init(exactly:Double)") init?(exactly other: Double)
      @native("Floating.init(exactly:Float)") init?(exactly other: Float)
      @native("Floating.nan") static var signalingNaN: \(name) { get }
      @native("Floating.radix") static var radix: Int { get }
      @native("==") func isEqual(to other: \(name)) -> Bool
      @native("<") func isLess(than other: \(name)) -> Bool
      @native("<=") func isLessThanOrEqualTo(_ other: \(name)) -> Bool
      @native("Floating.isTotallyOrdered(belowOrEqualTo:)") func isTotallyOrdered(belowOrEqualTo other: \(name)) -> Bool
      @native("Floating.isSubnormal") var isSubnormal: Bool { get }
      @native("Floating.formTruncatingRemainder(dividingBy:)") mutating func formTruncatingRemainder(dividingBy other: \(name))
      @native("Floating.rounded()") func rounded() -> \(name)
      @native("Floating.rounded(_:)") func rounded(_ rule: FloatingPointRoundingRule) -> \(name)
      @native("Floating.round()") mutating func round()
      @native("Floating.round(_:)") mutating func round(_ rule: FloatingPointRoundingRule)
      @native("Floating.truncatingRemainder(dividingBy:)") func truncatingRemainder(dividingBy other: \(name)) -> \(name)
      @native("Floating.remainder(dividingBy:)") func remainder(dividingBy other: \(name)) -> \(name)
      @native("Floating.addingProduct(_:_:)") func addingProduct(_ lhs: \(name), _ rhs: \(name)) -> \(name)
      @native("Floating.distance(to:)") func distance(to other: \(name)) -> \(name)
      @native("Floating.advanced(by:)") func advanced(by n: \(name)) -> \(name)
      @native("Floating.minimum(_:_:)") static func minimum(_ x: \(name), _ y: \(name)) -> \(name)
      @native("Floating.maximum(_:_:)") static func maximum(_ x: \(name), _ y: \(name)) -> \(name)
      @native("Floating.random(in:Range)") static func random<T: RandomNumberGenerator>(in range: Range<\(name)>, using generator: inout T) -> \(name)
      @native("Floating.random(in:ClosedRange)") static func random<T: RandomNumberGenerator>(in range: ClosedRange<\(name)>, using generator: inout T) -> \(name)
    }
    """
  }

  /// Foundation's functions of one and two numbers.
  static let maths: String = {
    var lines: [String] = []
    for name in unaryMaths + binaryMaths {
      let hasTwo = binaryMaths.contains(name)
      for type in ["Double", "Float"] {
        if let sentence = mathsDocumentation[name] { lines.append("/// " + sentence) }
        let parameters = "_ x: \(type)" + (hasTwo ? ", _ y: \(type)" : "")
        lines.append("@native(\"\(name)(\(type))\") func \(name)(\(parameters)) -> \(type)")
      }
    }
    return (lines + [otherMaths]).joined(separator: "\n")
  }()

  /// The names of all of them.
  static let mathsNames =
    unaryMaths + binaryMaths
    + ["lgamma", "fma", "ldexp", "scalbn", "modf", "frexp", "lround", "lrint"]

  /// Those that Foundation declares for each kind of decimal by itself; the others are generic there.
  static let mathsOfEachKind = Set(unaryMaths + binaryMaths)
    .subtracting(["sqrt", "ceil", "floor", "round", "trunc", "fabs", "fmod", "remainder"])

  /// Functions with other results, and C's constants.
  private static let otherMaths = #"""
    @native("lgamma(Double)") func lgamma(_ x: Double) -> Double
    @native("fma(Double)") func fma(_ x: Double, _ y: Double, _ z: Double) -> Double
    @native("ldexp(Double)") func ldexp(_ x: Double, _ n: Int) -> Double
    @native("ldexp(Double)") func scalbn(_ x: Double, _ n: Int) -> Double
    @native("modf(Double)") func modf(_ x: Double) -> (Double, Double)
    @native("frexp(Double)") func frexp(_ x: Double) -> (Double, Int)
    @native("lround(Double)") func lround(_ x: Double) -> Int
    @native("lrint(Double)") func lrint(_ x: Double) -> Int
    @native("numericCast(_:)") func numericCast<T: BinaryInteger, U: BinaryInteger>(_ x: T) -> U
    """#

  /// A sentence about each function that most lessons use.
  private static let mathsDocumentation: [String: String] = [
    "exp": "e raised to a power.", "log": "The natural logarithm.", "log2": "The logarithm to base 2.",
    "log10": "The logarithm to base 10.", "sqrt": "The square root.",
    "sin": "The sine of an angle in radians.", "cos": "The cosine of an angle in radians.",
    "tan": "The tangent of an angle in radians.", "tanh": "The hyperbolic tangent.",
    "floor": "The next whole number below, or the number itself.",
    "ceil": "The next whole number above, or the number itself.",
    "round": "The nearest whole number; halves go away from zero.",
    "fdim": "How far the first number lies above the second, or 0.",
    "copysign": "The size of the first number with the sign of the second.",
    "pow": "A number raised to a power.", "hypot": "The length of the longest side of a right triangle.",
  ]

  private static let unaryMaths = [
    "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sqrt", "cbrt", "sin", "cos", "tan",
    "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "floor", "ceil",
    "round", "trunc", "erf", "erfc", "tgamma", "fabs", "rint", "nearbyint", "logb",
  ]

  private static let binaryMaths = ["pow", "atan2", "hypot", "fmod", "fmin", "fmax", "fdim", "copysign", "remainder", "nextafter"]
}
