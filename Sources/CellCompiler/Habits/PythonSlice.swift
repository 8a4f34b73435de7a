/// What stands between the brackets of a Python slice, as Swift.
struct PythonSlice {
  let lower: String
  let upper: String
  let step: String

  /// With its brackets, or as a method where the bounds count from the end.
  ///
  /// - Parameter base: What is cut.
  func swift(of base: String) -> String {
    if isReversal { return "Array(\(base.isEmpty ? "xs" : base).reversed())" }
    if let stepped = stepped(base) { return stepped }
    return base + brackets
  }

  /// `xs[::2]`, element by element.
  private func stepped(_ base: String) -> String? {
    guard let size = Int(step), size != 1, size != 0, step != "-1" || !(lower + upper).isEmpty else {
      return nil
    }
    let name = base.isEmpty ? "xs" : base
    let first = lower.isEmpty ? (size < 0 ? "\(name).count - 1" : "0") : lower
    let end = upper.isEmpty ? (size < 0 ? "-1" : "\(name).count") : upper
    return "stride(from: \(first), to: \(end), by: \(step)).map { \(name)[$0] }"
  }

  private var brackets: String {
    if let method = fromTheEnd { return method }
    switch (lower.isEmpty, upper.isEmpty) {
    case (true, true): return "[...]"
    case (true, false): return "[..<\(upper)]"
    case (false, true): return "[\(lower)...]"
    case (false, false): return "[\(lower)..<\(upper)]"
    }
  }

  /// As methods that texts have too, which no whole number indexes.
  func ofText(_ base: String) -> String {
    isReversal ? "String(\(base.isEmpty ? "text" : base).reversed())" : base + methodsOfText
  }

  /// `xs[::-1]`
  var isReversal: Bool { step == "-1" && lower.isEmpty && upper.isEmpty }

  private var methodsOfText: String {
    if let method = fromTheEnd { return method }
    let start = lower.isEmpty || lower == "0" ? "" : ".dropFirst(\(lower))"
    return start + (upper.isEmpty ? "" : ".prefix(\(length))")
  }

  private var fromTheEnd: String? {
    if lower.hasPrefix("-"), upper.isEmpty { return ".suffix(\(lower.dropFirst()))" }
    guard upper.hasPrefix("-") else { return nil }
    let start = lower.isEmpty || lower == "0" ? "" : ".dropFirst(\(lower))"
    return start + ".dropLast(\(upper.dropFirst()))"
  }

  private var length: String {
    if let first = Int(lower), let end = Int(upper) { return "\(max(0, end - first))" }
    return lower.isEmpty || lower == "0" ? upper : "\(upper) - \(lower)"
  }
}
