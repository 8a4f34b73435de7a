/// A function written in Swift that cells can call.
///
/// Reads its arguments from the call, writes ``NativeCall/result``. What it throws becomes an error
/// value when the declaration says `throws`, and ends the cell with a diagnostic otherwise.
/// A mutating member finds its receiver in argument 0 and changes it there: the caller moved it in
/// and moves it back, so a unique value stays unique.
public typealias NativeFunction = (inout NativeCall) throws -> Void

/// The arguments of a native and the place for its result.
public struct NativeCall {
  public let machine: Machine
  public let site: NativeCallSite
  /// `site.argumentCount` slots, the receiver first; cleared by the machine afterwards, except
  /// `site.inoutArguments`, which the caller takes back.
  public let arguments: UnsafeMutablePointer<Slot>
  public var result = Slot()

  public init(machine: Machine, site: NativeCallSite, arguments: UnsafeMutablePointer<Slot>) {
    self.machine = machine
    self.site = site
    self.arguments = arguments
  }

  /// Whether an argument was left out.
  public func isOmitted(_ index: Int) -> Bool { site.omitted & (1 << UInt64(index)) != 0 }
}
