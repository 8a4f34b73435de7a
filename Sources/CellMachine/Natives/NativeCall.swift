/// A function written in Swift that cells can call.
///
/// Reads its arguments from the call, writes ``NativeCall/result``. What it throws becomes an error
/// value when the declaration says `throws`, and ends the cell with a diagnostic otherwise.
/// A mutating member finds its receiver in argument 0 and changes it there: the caller moved it in
/// and moves it back, so a unique value stays unique.
public typealias NativeFunction = @Sendable (inout NativeCall) throws -> Void

/// The arguments of a native and the place for its result.
///
/// Lives only as long as the call, so it borrows the machine and the site without counting them.
public struct NativeCall {
  public unowned(unsafe) let machine: Machine
  let siteInPlace: UnsafePointer<NativeCallSite>
  /// `site.argumentCount` slots, the receiver first; cleared by the machine afterwards, except
  /// `site.inoutArguments`, which the caller takes back.
  public let arguments: UnsafeMutablePointer<Slot>
  public var result = Slot()

  init(
    machine: Machine, site: UnsafePointer<NativeCallSite>, arguments: UnsafeMutablePointer<Slot>
  ) {
    self.machine = machine
    self.siteInPlace = site
    self.arguments = arguments
  }

  public var site: NativeCallSite { siteInPlace.pointee }

  var plan: CollectionPlan { siteInPlace.pointee.plan }

  /// The receiver's type (for members), then the type arguments in declaration order.
  public func type(_ index: Int) -> RuntimeType { siteInPlace.pointee.types[index] }

  public var argumentCount: Int { siteInPlace.pointee.argumentCount }

  /// Whether an argument was left out.
  public func isOmitted(_ index: Int) -> Bool {
    index >= argumentCount || siteInPlace.pointee.omitted & (1 << UInt64(index)) != 0
  }
}
