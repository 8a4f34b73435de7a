/// A type as a value: `Int.self`, `type(of: x)`.
public final class MetatypeObject: HeapObject {
  public let type: RuntimeType
  /// As Swift prints it.
  public let name: String

  public init(_ type: RuntimeType, name: String) {
    self.type = type
    self.name = name
    super.init()
  }
}
