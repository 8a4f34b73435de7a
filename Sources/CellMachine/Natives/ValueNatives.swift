// What every type has: equality, order, hashing, description.
extension NativeTable {
  static let values: Table = [
    "==": Native { c in c.result = Slot(try c.comparison.equal(c.arguments[0], c.arguments[1], c.type(0))) },
    "!=": Native { c in
      c.result = Slot(try !c.comparison.equal(c.arguments[0], c.arguments[1], c.type(0)))
    },
    "<": Native { c in c.result = Slot(try c.comparison.less(c.arguments[0], c.arguments[1], c.type(0))) },
    ">": Native { c in c.result = Slot(try c.comparison.less(c.arguments[1], c.arguments[0], c.type(0))) },
    "<=": Native { c in c.result = Slot(try lessOrEqual(c.arguments[0], c.arguments[1], c)) },
    ">=": Native { c in c.result = Slot(try lessOrEqual(c.arguments[1], c.arguments[0], c)) },
    "~=": Native { c in c.result = Slot(try c.comparison.equal(c.arguments[0], c.arguments[1], c.type(0))) },
    "tuple ==": Native { c in
      c.result = Slot(try c.comparison.equal(c.arguments[0], c.arguments[1], c.tupleType))
    },
    "tuple !=": Native { c in
      c.result = Slot(try !c.comparison.equal(c.arguments[0], c.arguments[1], c.tupleType))
    },
    "tuple <": Native { c in
      c.result = Slot(try c.comparison.less(c.arguments[0], c.arguments[1], c.tupleType))
    },
    "tuple >": Native { c in
      c.result = Slot(try c.comparison.less(c.arguments[1], c.arguments[0], c.tupleType))
    },
    "tuple <=": Native { c in
      c.result = Slot(try !c.comparison.less(c.arguments[1], c.arguments[0], c.tupleType))
    },
    "tuple >=": Native { c in
      c.result = Slot(try !c.comparison.less(c.arguments[0], c.arguments[1], c.tupleType))
    },
    "description": Native { c in c.result = Slot(try c.describer.describe(c.arguments[0], c.type(0))) },
    "debugDescription": Native { c in
      c.result = Slot(try c.describer.debugDescribe(c.arguments[0], c.type(0)))
    },
    "hash(into:)": Native { c in
      let state = try c.object(1, HasherObject.self)
      try c.comparison.hash(c.arguments[0], c.type(0), into: state)
    },
    "Hashable.hashValue": Native { c in
      c.result = Slot(bits: try c.comparison.hash(c.arguments[0], c.type(0)))
    },
    "ObjectIdentifier.init(_:)": Native { c in
      let object = (c.arguments[0].object as? ExistentialObject)?.value.object ?? c.arguments[0].object
      if let metatype = object as? MetatypeObject {
        // Types as values are made where they are used: the name stands for the type.
        c.result = Slot(bits: metatype.name.utf8.reduce(5381) { ($0 << 5) &+ $0 &+ Int($1) })
        return
      }
      c.result = Slot(bits: object.map { Int(bitPattern: Unmanaged.passUnretained($0).toOpaque()) } ?? 0)
    },
    "Hasher.init()": Native { c in c.result = Slot(HasherObject()) },
    "Hasher.combine(_:)": Native { c in
      let state = try c.object(0, HasherObject.self)
      try c.comparison.hash(c.arguments[1], c.type(1), into: state)
    },
    "Hasher.finalize()": Native { c in
      c.result = Slot(bits: try c.object(0, HasherObject.self).finalized)
    },
    "Error.localizedDescription": Native { c in
      c.result = Slot(try c.describer.describe(c.arguments[0], c.type(0)))
    },
    "$display": Native { c in try c.displayArgument() },
  ]

  /// Not simply "not greater": with NaN every comparison is false.
  private static func lessOrEqual(_ left: Slot, _ right: Slot, _ c: NativeCall) throws -> Bool {
    switch c.type(0) {
    case .double: left.double <= right.double
    case .float: left.float <= right.float
    default: try !c.comparison.less(right, left, c.type(0))
    }
  }
}

extension NativeCall {
  /// Displays argument 0, whose type is type 0.
  public func displayArgument() throws {
    if let value = arguments[0].object as? ForeignObject {
      return try machine.display(DisplayedValue(foreign: value.value))
    }
    try machine.display(DisplayedValue(description: try printer.describe(arguments[0], type(0))))
  }

  /// The tuple of the type arguments, for operators on tuples.
  fileprivate var tupleType: RuntimeType {
    let types = site.types
    return .tuple(types, labels: types.map { _ in nil })
  }
}
