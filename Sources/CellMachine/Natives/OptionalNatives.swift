extension NativeTable {
  // types: the optional, then the result's wrapped type.
  static let optionals: Table = [
    "Optional.map(_:)": Native { c in
      guard let value = c.arguments[0].unwrapped(as: c.type(0).wrapped) else { return }
      c.result = try c.machine.call(c.arguments[1], value).wrapped(as: c.type(1))
    },
    "Optional.flatMap(_:)": Native { c in
      guard let value = c.arguments[0].unwrapped(as: c.type(0).wrapped) else { return }
      c.result = try c.machine.call(c.arguments[1], value)
    },
    "Optional.init(_:)": Native { c in c.setOptional(c.arguments[0], of: c.type(0).wrapped) },
    "Bool.init(_:)": Native { c in
      c.setOptional(Bool(try c.string(0)).map { Slot($0) }, of: .bool)
    },
    "Bool.init(Bool)": Native { c in c.result = c.arguments[0] },
    "Bool.toggle()": Native { c in c.arguments[0].bits = c.arguments[0].bits == 0 ? 1 : 0 },
  ]
}
