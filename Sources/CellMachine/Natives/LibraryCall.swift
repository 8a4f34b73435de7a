// What generated bindings call. A line of theirs names no types: Swift infers `argument` and
// `result` from the library's own signature.
extension NativeCall {
  public func argument<Value: Bridged>(_ index: Int) throws -> Value {
    try Value.from(arguments[index])
  }

  /// An argument, or the default from the declaration when the call left it out.
  public func argument<Value: Bridged>(_ index: Int, default value: @autoclosure () throws -> Value)
    throws -> Value
  {
    isOmitted(index) ? try value() : try Value.from(arguments[index])
  }

  /// The value in an argument of type `any P`, or of a type that is no ``Bridged``.
  public func foreign<Value>(_ index: Int, as _: Value.Type = Value.self) throws -> Value {
    var slot = arguments[index]
    if let existential = slot.object as? ExistentialObject { slot = existential.value }
    guard let object = slot.object as? ForeignObject, let value = object.value as? Value else {
      throw Trap.missingValue
    }
    return value
  }

  public mutating func result<Value: Bridged>(_ value: Value) {
    result = value.slot
  }

  /// For functions that return nothing.
  public mutating func result(_ value: Void) {
    result = Slot()
  }

  /// A result of type `any P`.
  public mutating func result(existential value: Any) {
    let name = String(describing: Swift.type(of: value))
    result = Slot(ExistentialObject(type: .foreign(name), value: Slot(ForeignObject(value))))
  }

  /// Runs a body with the value in an inout argument, by default the receiver. The value is moved
  /// out of its place meanwhile, so that a change does not copy it.
  public func withReceiver<Value: ForeignBridged, Result>(
    _: Value.Type, at index: Int = 0, _ body: (inout Value) throws -> Result
  ) throws -> Result {
    var value = try Value.from(arguments[index])
    if isKnownUniquelyReferenced(&arguments[index].object),
      let object = arguments[index].object as? ForeignObject
    {
      object.value = ()
      defer { object.value = value }
      return try body(&value)
    }
    // The change copies what it changes.
    let bytes = arguments[index].object?.bufferBytes ?? 0
    try machine.reserve(bytes: bytes)
    defer { arguments[index] = Slot(ForeignObject(value, bytes: bytes)) }
    return try body(&value)
  }

  /// Runs a body with any bridged value in an inout argument.
  public func withArgument<Value: Bridged, Result>(
    _: Value.Type, at index: Int, _ body: (inout Value) throws -> Result
  ) throws -> Result {
    var value = try Value.from(arguments[index])
    defer { arguments[index] = value.slot }
    return try body(&value)
  }
}

// MARK: Closures of cells

extension NativeCall {
  /// A cell's closure as a Swift function that throws what the cell throws.
  public func closure<Result: Bridged>(_ index: Int) -> () throws -> Result {
    let (machine, closure) = (machine, arguments[index])
    return { try Result.from(machine.call(closure, [])) }
  }

  public func closure<A: Bridged, Result: Bridged>(_ index: Int) -> (A) throws -> Result {
    let (machine, closure) = (machine, arguments[index])
    return { try Result.from(machine.call(closure, $0.slot)) }
  }

  public func closure<A: Bridged, B: Bridged, Result: Bridged>(_ index: Int) -> (A, B) throws -> Result
  {
    let (machine, closure) = (machine, arguments[index])
    return { try Result.from(machine.call(closure, $0.slot, $1.slot)) }
  }

  public func closure<A: Bridged, B: Bridged, C: Bridged, Result: Bridged>(_ index: Int)
    -> (A, B, C) throws -> Result
  {
    let (machine, closure) = (machine, arguments[index])
    return { try Result.from(machine.call(closure, [$0.slot, $1.slot, $2.slot])) }
  }

  /// A cell's closure without a result.
  public func procedure(_ index: Int) -> () throws -> Void {
    let (machine, closure) = (machine, arguments[index])
    return { _ = try machine.call(closure, []) }
  }

  public func procedure<A: Bridged>(_ index: Int) -> (A) throws -> Void {
    let (machine, closure) = (machine, arguments[index])
    return { _ = try machine.call(closure, $0.slot) }
  }

  public func procedure<A: Bridged, B: Bridged>(_ index: Int) -> (A, B) throws -> Void {
    let (machine, closure) = (machine, arguments[index])
    return { _ = try machine.call(closure, $0.slot, $1.slot) }
  }

  /// Runs a body that takes a function which may not throw. The first error of the closure is kept
  /// aside, later calls return `fallback` at once, and the error is thrown when the body is done.
  ///
  ///     try call.withoutThrowing(1, fallback: 0.0) { (f: (Double) -> Double) in model.fit(f) }
  public func withoutThrowing<A: Bridged, Result: Bridged, Value>(
    _ index: Int, fallback: Result, _ body: ((A) -> Result) throws -> Value
  ) throws -> Value {
    let function: (A) throws -> Result = closure(index)
    var kept: (any Error)?
    let value = try body { argument in
      guard kept == nil else { return fallback }
      do {
        return try function(argument)
      } catch {
        kept = error
        return fallback
      }
    }
    if let kept { throw kept }
    return value
  }

  public func withoutThrowing<A: Bridged, B: Bridged, Result: Bridged, Value>(
    _ index: Int, fallback: Result, _ body: ((A, B) -> Result) throws -> Value
  ) throws -> Value {
    let function: (A, B) throws -> Result = closure(index)
    var kept: (any Error)?
    let value = try body { first, second in
      guard kept == nil else { return fallback }
      do {
        return try function(first, second)
      } catch {
        kept = error
        return fallback
      }
    }
    if let kept { throw kept }
    return value
  }

  /// The same for a function without a result, such as a progress report.
  public func withoutThrowing<A: Bridged, Value>(
    _ index: Int, _ body: ((A) -> Void) throws -> Value
  ) throws -> Value {
    let function: (A) throws -> Void = procedure(index)
    var kept: (any Error)?
    let value = try body { argument in
      guard kept == nil else { return }
      do { try function(argument) } catch { kept = error }
    }
    if let kept { throw kept }
    return value
  }
}
