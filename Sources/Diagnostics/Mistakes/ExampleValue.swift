/// A value of a type for the examples in advice.
public enum ExampleValue {
  public static func of(_ type: String) -> String {
    switch type {
    case "Int", "Double", "Float": "0"
    case "String": "\"\""
    case "Bool": "false"
    case _ where type.hasSuffix("?"): "nil"
    case _ where type.hasPrefix("["): type.contains(":") ? "[:]" : "[]"
    default: "…"
    }
  }
}
