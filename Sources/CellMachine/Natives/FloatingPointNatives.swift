// `Double` and `Float` share these natives; types[0] says which it is.
extension NativeTable {
  static let floatingPoint: Table = [
    "Float.+": Native { c in c.result = Slot(c.arguments[0].float + c.arguments[1].float) },
    "Float.-": Native { c in c.result = Slot(c.arguments[0].float - c.arguments[1].float) },
    "Float.*": Native { c in c.result = Slot(c.arguments[0].float * c.arguments[1].float) },
    "Float./": Native { c in c.result = Slot(c.arguments[0].float / c.arguments[1].float) },
    "Float.+=": Native { c in c.arguments[0] = Slot(c.arguments[0].float + c.arguments[1].float) },
    "Float.-=": Native { c in c.arguments[0] = Slot(c.arguments[0].float - c.arguments[1].float) },
    "Float.*=": Native { c in c.arguments[0] = Slot(c.arguments[0].float * c.arguments[1].float) },
    "Float./=": Native { c in c.arguments[0] = Slot(c.arguments[0].float / c.arguments[1].float) },
    "Float.prefix -": Native { c in c.result = Slot(-c.arguments[0].float) },
    "Floating.prefix +": Native { c in c.result = c.arguments[0] },
    "Floating.init()": Native { c in c.result = Slot(bits: 0) },
    "Floating.init(Integer)": Native { c in
      var isUnsigned = false
      if c.typeCount > 1, case .integer(let kind) = c.type(1) { isUnsigned = !kind.isSigned }
      let bits = c.int(0)
      c.result =
        if c.type(0) == .float {
          Slot(isUnsigned ? Float(UInt(bitPattern: bits)) : Float(bits))
        } else {
          Slot(isUnsigned ? Double(UInt(bitPattern: bits)) : Double(bits))
        }
    },
    "Floating.init(Float)": Native { c in
      c.result = c.type(0) == .float ? c.arguments[0] : Slot(Double(c.arguments[0].float))
    },
    "Floating.init(Double)": Native { c in
      c.result = c.type(0) == .float ? Slot(Float(c.double(0))) : c.arguments[0]
    },
    "Floating.init(String)": Native { c in
      let text = try c.string(0)
      let value = c.type(0) == .float ? Float(text).map { Slot($0) } : Double(text).map { Slot($0) }
      c.setOptional(value, of: c.type(0))
    },
    "Floating.init(exactly:)": Native { c in
      var value: Double?
      if case .integer(let kind) = c.type(1), !kind.isSigned {
        value = Double(exactly: UInt(bitPattern: c.int(0)))
      } else {
        value = Double(exactly: c.int(0))
      }
      let slot = c.type(0) == .float ? value.flatMap { Float(exactly: $0) }.map { Slot($0) } : value.map { Slot($0) }
      c.setOptional(slot, of: c.type(0))
    },
    "Floating.zero": Native { c in c.result = Slot(bits: 0) },
    "Floating.nan": Native { c in c.result = c.constant(.nan, .nan) },
    "Floating.infinity": Native { c in c.result = c.constant(.infinity, .infinity) },
    "Floating.pi": Native { c in c.result = c.constant(.pi, .pi) },
    "Floating.greatestFiniteMagnitude": Native { c in
      c.result = c.constant(.greatestFiniteMagnitude, .greatestFiniteMagnitude)
    },
    "Floating.leastNormalMagnitude": Native { c in
      c.result = c.constant(.leastNormalMagnitude, .leastNormalMagnitude)
    },
    "Floating.leastNonzeroMagnitude": Native { c in
      c.result = c.constant(.leastNonzeroMagnitude, .leastNonzeroMagnitude)
    },
    "Floating.ulpOfOne": Native { c in c.result = c.constant(.ulpOfOne, .ulpOfOne) },
    "Floating.ulp": Native { c in c.unary({ $0.ulp }, { $0.ulp }) },
    "Floating.nextUp": Native { c in c.unary({ $0.nextUp }, { $0.nextUp }) },
    "Floating.nextDown": Native { c in c.unary({ $0.nextDown }, { $0.nextDown }) },
    "Floating.magnitude": Native { c in c.unary({ $0.magnitude }, { $0.magnitude }) },
    "Floating.sign": Native { c in
      c.result = Slot(bits: c.floating(0, c.type(0)).sign == .minus ? 1 : 0)
    },
    "Floating.exponent": Native { c in
      let value = c.floating(0, c.type(0))
      guard value.isFinite, value != 0 else { throw Trap("\(value) has no exponent") }
      c.result = Slot(bits: Int(value.exponent))
    },
    "Floating.isNaN": Native { c in c.result = Slot(c.floating(0, c.type(0)).isNaN) },
    "Floating.isFinite": Native { c in c.result = Slot(c.floating(0, c.type(0)).isFinite) },
    "Floating.isInfinite": Native { c in c.result = Slot(c.floating(0, c.type(0)).isInfinite) },
    "Floating.isZero": Native { c in c.result = Slot(c.floating(0, c.type(0)).isZero) },
    "Floating.isNormal": Native { c in
      c.result = Slot(c.type(0) == .float ? c.arguments[0].float.isNormal : c.double(0).isNormal)
    },
    "Floating.negate()": Native { c in
      c.unary({ -$0 }, { -$0 })
      c.moveResultToReceiver()
    },
    "Floating.squareRoot()": Native { c in c.unary({ $0.squareRoot() }, { $0.squareRoot() }) },
    "Floating.formSquareRoot()": Native { c in
      c.unary({ $0.squareRoot() }, { $0.squareRoot() })
      c.moveResultToReceiver()
    },
    "Floating.formTruncatingRemainder(dividingBy:)": Native { c in
      c.binary({ $0.truncatingRemainder(dividingBy: $1) }, { $0.truncatingRemainder(dividingBy: $1) })
      c.moveResultToReceiver()
    },
    "Floating.significand": Native { c in c.unary({ $0.significand }, { $0.significand }) },
    "Floating.binade": Native { c in c.unary({ $0.binade }, { $0.binade }) },
    "Floating.isSubnormal": Native { c in
      c.result = Slot(c.type(0) == .float ? c.arguments[0].float.isSubnormal : c.double(0).isSubnormal)
    },
    "Floating.radix": Native { c in c.result = Slot(bits: 2) },
    // A number's bits are its slot.
    "Floating.bitPattern": Native { c in c.result = Slot(bits: c.int(0)) },
    "Floating.init(bitPattern:)": Native { c in c.result = Slot(bits: c.int(0)) },
    "Floating.init(sign:exponent:significand:)": Native { c in
      let sign: FloatingPointSign = c.int(0) == 1 ? .minus : .plus
      let exponent = min(max(c.int(1), -5000), 5000)
      c.result =
        c.type(0) == .float
        ? Slot(Float(sign: sign, exponent: exponent, significand: c.arguments[2].float))
        : Slot(Double(sign: sign, exponent: exponent, significand: c.double(2)))
    },
    "Floating.init(exactly:Double)": Native { c in
      let value = c.double(0)
      c.setOptional(
        c.type(0) == .float ? Float(exactly: value).map { Slot($0) } : Double(exactly: value).map { Slot($0) },
        of: c.type(0))
    },
    "Floating.init(exactly:Float)": Native { c in
      let value = c.arguments[0].float
      c.setOptional(
        c.type(0) == .float ? Float(exactly: value).map { Slot($0) } : Double(exactly: value).map { Slot($0) },
        of: c.type(0))
    },
    "Floating.isTotallyOrdered(belowOrEqualTo:)": Native { c in
      c.result = Slot(
        c.type(0) == .float
          ? c.arguments[0].float.isTotallyOrdered(belowOrEqualTo: c.arguments[1].float)
          : c.double(0).isTotallyOrdered(belowOrEqualTo: c.double(1)))
    },
    "Floating.rounded()": Native { c in c.unary({ $0.rounded() }, { $0.rounded() }) },
    "Floating.rounded(_:)": Native { c in
      let rule = c.rule(1)
      c.unary({ $0.rounded(rule) }, { $0.rounded(rule) })
    },
    "Floating.round()": Native { c in
      c.unary({ $0.rounded() }, { $0.rounded() })
      c.moveResultToReceiver()
    },
    "Floating.round(_:)": Native { c in
      let rule = c.rule(1)
      c.unary({ $0.rounded(rule) }, { $0.rounded(rule) })
      c.moveResultToReceiver()
    },
    "Floating.truncatingRemainder(dividingBy:)": Native { c in
      c.binary({ $0.truncatingRemainder(dividingBy: $1) }, { $0.truncatingRemainder(dividingBy: $1) })
    },
    "Floating.remainder(dividingBy:)": Native { c in
      c.binary({ $0.remainder(dividingBy: $1) }, { $0.remainder(dividingBy: $1) })
    },
    "Floating.addingProduct(_:_:)": Native { c in
      let (x, y) = (c.arguments[1], c.arguments[2])
      c.unary({ $0.addingProduct(x.double, y.double) }, { $0.addingProduct(x.float, y.float) })
    },
    "Floating.distance(to:)": Native { c in c.binary({ $1 - $0 }, { $1 - $0 }) },
    "Floating.advanced(by:)": Native { c in c.binary({ $0 + $1 }, { $0 + $1 }) },
    "Floating.minimum(_:_:)": Native { c in
      c.binary({ Double.minimum($0, $1) }, { Float.minimum($0, $1) })
    },
    "Floating.maximum(_:_:)": Native { c in
      c.binary({ Double.maximum($0, $1) }, { Float.maximum($0, $1) })
    },
  ]
}

extension NativeCall {
  var typeCount: Int { siteInPlace.pointee.types.count }

  fileprivate func constant(_ double: Double, _ float: Float) -> Slot {
    type(0) == .float ? Slot(float) : Slot(double)
  }

  fileprivate mutating func unary(_ double: (Double) -> Double, _ float: (Float) -> Float) {
    result = type(0) == .float ? Slot(float(arguments[0].float)) : Slot(double(arguments[0].double))
  }

  fileprivate mutating func binary(
    _ double: (Double, Double) -> Double, _ float: (Float, Float) -> Float
  ) {
    result =
      type(0) == .float
      ? Slot(float(arguments[0].float, arguments[1].float))
      : Slot(double(arguments[0].double, arguments[1].double))
  }

  fileprivate mutating func moveResultToReceiver() {
    arguments[0] = result
    result = Slot()
  }

  /// A `FloatingPointRoundingRule`, by its position in the declaration.
  fileprivate func rule(_ index: Int) -> FloatingPointRoundingRule {
    switch int(index) {
    case 0: .toNearestOrAwayFromZero
    case 1: .toNearestOrEven
    case 2: .up
    case 3: .down
    case 4: .towardZero
    default: .awayFromZero
    }
  }
}
