/// Next steps for operators between types that do not go together.
enum OperatorHelp {
  static func forDifferent(_ name: String, _ left: String, _ right: String) -> String? {
    let numbers = ["Int", "Double", "Float"]
    if numbers.contains(left), numbers.contains(right) {
      let wider = [left, right].contains("Double") ? "Double" : "Float"
      return "make both sides '\(wider)': write '\(wider)(…)' around the '\(left == wider ? right : left)'"
    }
    if left == "String" || right == "String" {
      let other = left == "String" ? right : left
      return name == "*"
        ? "repeat text with 'String(repeating: text, count: n)'"
        : "make text of the '\(other)': \"\\(…)\" or 'String(…)'"
    }
    if left.hasSuffix("?") || right.hasSuffix("?") {
      return "unwrap the optional first: 'value ?? 0', 'if let', or '!'"
    }
    return nil
  }

  static func forSame(_ name: String, _ type: String) -> String? {
    if name == "%", type == "Double" { return "use 'a.truncatingRemainder(dividingBy: b)'" }
    if type.hasSuffix("?") { return "unwrap the optionals first" }
    if name == "+", type == "Bool" { return "count with 'flag ? 1 : 0'" }
    return nil
  }
}
