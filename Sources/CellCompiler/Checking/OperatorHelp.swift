/// Next steps for operators between types that do not go together.
enum OperatorHelp {
  static func forSame(_ name: String, _ type: String) -> String? {
    if name == "%", type == "Double" { return "use 'a.truncatingRemainder(dividingBy: b)'" }
    if type.hasSuffix("?") { return "unwrap the optionals first" }
    if name == "+", type == "Bool" { return "count with 'flag ? 1 : 0'" }
    return nil
  }
}
