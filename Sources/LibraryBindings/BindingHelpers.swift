internal import CellCompiler
internal import CellMachine

// What the generated file calls, so that a line of it holds nothing but the library's own signature.
extension LibraryCatalog {
  mutating func add(type name: String, _ declaration: String, _ documentation: String = "") {
    types.append(BoundType(name, declaration, documentation))
  }

  mutating func bind(
    _ owner: String?, _ declaration: String, _ documentation: String = "",
    _ function: @escaping NativeFunction, set setter: NativeFunction? = nil,
    match: NativeFunction? = nil
  ) {
    bindings.append(
      Binding(owner, declaration, documentation, setter: setter, match: match, function: function))
  }
}

extension NativeCall {
  /// The value whose member is called.
  func receiver<Value: Bridged>(_: Value.Type) throws -> Value { try argument(0) }

  /// The result of asking for a case, where the value is of this case and carries these values.
  mutating func matched<each Value: Bridged>(_ values: repeat each Value) {
    var fields = ContiguousArray<Slot>()
    for value in repeat each values { fields.append(value.slot) }
    result = Slot(RecordObject(fields))
  }
}
