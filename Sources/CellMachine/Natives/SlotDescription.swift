/// Writes values as `print` does.
public struct SlotDescription {
  let program: Program
  public init(_ program: Program) { self.program = program }
  func errorText(_ error: Slot) -> String { "error" }
}
