/// A type as a value: `Int.self`, `type(of: x)`.
public final class MetatypeObject: HeapObject {
  public let type: RuntimeType
  /// As Swift prints it.
  public let name: String
  /// The same with its module, as it stands inside other values.
  public let qualifiedName: String

  public init(_ type: RuntimeType, name: String, qualifiedName: String? = nil) {
    self.type = type
    self.name = name
    self.qualifiedName = qualifiedName ?? name
    super.init(bytes: 0, fields: 32)
  }
}
