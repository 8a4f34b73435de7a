import Foundation

// Foundation's functions of numbers: the same C library that compiled cells call.
extension NativeTable {
  /// Functions with other parameters or results.
  private static let otherMaths: Table = [
    "lgamma(Double)": Native { c in
      let value: Double = lgamma(c.double(0))
      c.result = Slot(value)
    },
    "fma(Double)": Native { c in
      c.result = Slot(c.double(2).addingProduct(c.double(0), c.double(1)))
    },
    "ldexp(Double)": Native { c in
      let exponent = min(max(c.int(1), -5000), 5000)
      c.result = Slot(scalbn(c.double(0), exponent))
    },
    "modf(Double)": Native { c in
      let whole = c.double(0).rounded(.towardZero)
      let rest = c.double(0).isInfinite ? 0 : c.double(0) - whole
      c.result = Slot(record: Slot(whole), Slot(rest))
    },
    "frexp(Double)": Native { c in
      let parts: (Double, Int) = frexp(c.double(0))
      c.result = Slot(record: Slot(parts.0), Slot(bits: parts.1))
    },
    "lround(Double)": Native { c in c.result = try c.whole(c.double(0).rounded()) },
    "lrint(Double)": Native { c in c.result = try c.whole(c.double(0).rounded(.toNearestOrEven)) },
  ]

  static let maths: Table = {
    var table: Table = [:]
    func unary(
      _ name: String, _ double: @escaping @Sendable (Double) -> Double,
      _ float: @escaping @Sendable (Float) -> Float
    ) {
      table["\(name)(Double)"] = Native { c in c.result = Slot(double(c.double(0))) }
      table["\(name)(Float)"] = Native { c in c.result = Slot(float(c.arguments[0].float)) }
    }
    func binary(
      _ name: String, _ double: @escaping @Sendable (Double, Double) -> Double,
      _ float: @escaping @Sendable (Float, Float) -> Float
    ) {
      table["\(name)(Double)"] = Native { c in c.result = Slot(double(c.double(0), c.double(1))) }
      table["\(name)(Float)"] = Native { c in
        c.result = Slot(float(c.arguments[0].float, c.arguments[1].float))
      }
    }
    unary("exp", { exp($0) }, { exp($0) })
    unary("exp2", { exp2($0) }, { exp2($0) })
    unary("expm1", { expm1($0) }, { expm1($0) })
    unary("log", { log($0) }, { log($0) })
    unary("log2", { log2($0) }, { log2($0) })
    unary("log10", { log10($0) }, { log10($0) })
    unary("log1p", { log1p($0) }, { log1p($0) })
    unary("sqrt", { $0.squareRoot() }, { $0.squareRoot() })
    unary("cbrt", { cbrt($0) }, { cbrt($0) })
    unary("sin", { sin($0) }, { sin($0) })
    unary("cos", { cos($0) }, { cos($0) })
    unary("tan", { tan($0) }, { tan($0) })
    unary("asin", { asin($0) }, { asin($0) })
    unary("acos", { acos($0) }, { acos($0) })
    unary("atan", { atan($0) }, { atan($0) })
    unary("sinh", { sinh($0) }, { sinh($0) })
    unary("cosh", { cosh($0) }, { cosh($0) })
    unary("tanh", { tanh($0) }, { tanh($0) })
    unary("asinh", { asinh($0) }, { asinh($0) })
    unary("acosh", { acosh($0) }, { acosh($0) })
    unary("atanh", { atanh($0) }, { atanh($0) })
    unary("floor", { $0.rounded(.down) }, { $0.rounded(.down) })
    unary("ceil", { $0.rounded(.up) }, { $0.rounded(.up) })
    unary("round", { $0.rounded() }, { $0.rounded() })
    unary("trunc", { $0.rounded(.towardZero) }, { $0.rounded(.towardZero) })
    unary("erf", { erf($0) }, { erf($0) })
    unary("erfc", { erfc($0) }, { erfc($0) })
    unary("tgamma", { tgamma($0) }, { tgamma($0) })
    unary("rint", { $0.rounded(.toNearestOrEven) }, { $0.rounded(.toNearestOrEven) })
    unary("nearbyint", { $0.rounded(.toNearestOrEven) }, { $0.rounded(.toNearestOrEven) })
    unary("logb", { logb($0) }, { logb($0) })
    binary("remainder", { $0.remainder(dividingBy: $1) }, { $0.remainder(dividingBy: $1) })
    binary("nextafter", { nextafter($0, $1) }, { nextafter($0, $1) })
    table.merge(otherMaths) { first, _ in first }
    unary("fabs", { $0.magnitude }, { $0.magnitude })
    binary("pow", { pow($0, $1) }, { pow($0, $1) })
    binary("atan2", { atan2($0, $1) }, { atan2($0, $1) })
    binary("hypot", { hypot($0, $1) }, { hypot($0, $1) })
    binary("fmod", { fmod($0, $1) }, { fmod($0, $1) })
    binary("fmin", { fmin($0, $1) }, { fmin($0, $1) })
    binary("fmax", { fmax($0, $1) }, { fmax($0, $1) })
    binary("fdim", { fdim($0, $1) }, { fdim($0, $1) })
    binary("copysign", { copysign($0, $1) }, { copysign($0, $1) })
    return table
  }()
}

extension NativeCall {
  fileprivate func whole(_ value: Double) throws -> Slot {
    guard let number = Int(exactly: value) else { throw Trap.doesNotFitInt(value, in: "Int") }
    return Slot(bits: number)
  }
}
