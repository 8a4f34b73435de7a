/// What stands between the brackets of a Python slice, as Swift.
struct PythonSlice {
  let lower: String
  let upper: String
  let step: String

  /// With its brackets, or as a method where the bounds count from the end.
  var swift: String {
    if step == "-1", lower.isEmpty, upper.isEmpty { return ".reversed()" }
    if lower.hasPrefix("-"), upper.isEmpty { return ".suffix(\(lower.dropFirst()))" }
    if upper.hasPrefix("-") {
      let start = lower.isEmpty || lower == "0" ? "" : ".dropFirst(\(lower))"
      return start + ".dropLast(\(upper.dropFirst()))"
    }
    switch (lower.isEmpty, upper.isEmpty) {
    case (true, true): return "[...]"
    case (true, false): return "[..<\(upper)]"
    case (false, true): return "[\(lower)...]"
    case (false, false): return "[\(lower)..<\(upper)]"
    }
  }
}
