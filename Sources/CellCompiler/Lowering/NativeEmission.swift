import CellMachine

/// Emits a call of a Swift function whose arguments stand in consecutive registers.
struct NativeEmission {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  func call(
    _ name: String, at base: Int, count: Int, omitted: UInt64 = 0, changing: UInt64 = 0,
    types: [RuntimeType], isLibrary: Bool = false, lent: LentArguments = LentArguments(),
    function: @escaping NativeFunction
  ) {
    var site = NativeCallSite(
      name: name, function: function, argumentCount: count, omitted: omitted,
      inoutArguments: changing, types: types, isLibrary: isLibrary)
    site.lent = lent
    lowering.function.nativeCalls.append(site)
    lowering.noteObject(base)
    lowering.reserve(to: base + count + (changing == 0 ? 0 : 1))
    lowering.emit(.callNative, base, wide: lowering.function.nativeCalls.count - 1)
  }

  /// A native of the standard library by its key.
  func standard(
    _ key: String, at base: Int, count: Int, omitted: UInt64 = 0, changing: UInt64 = 0,
    types: [RuntimeType], lent: LentArguments = LentArguments()
  ) {
    let universe = lowering.builder.universe
    guard let function = universe.native(universe.seesFoundation ? FoundationNames.native(for: key) : key) else {
      lowering.trap("'\(key)' is not available in cells", help: "the README lists what is supported")
      return
    }
    call(
      key, at: base, count: count, omitted: omitted, changing: changing, types: types,
      isLibrary: LibraryDigest.isLibrary(key), lent: lent,
      function: function)
  }
}
