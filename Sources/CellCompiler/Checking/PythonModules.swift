import SwiftSyntax

/// Functions of Python's modules, and the learner's own call with what does it here.
enum PythonModules {
  /// Names by which modules are known in a cell: their own and the usual short ones.
  static let names: Set<String> = PythonSyntax.modules.union([
    "np", "pd", "plt", "sns", "nn", "tf", "spacy", "tensorflow", "keras", "seaborn", "csv", "time",
    "copy", "functools", "operator", "stats", "transformers", "tqdm", "pickle", "Math",
  ])

  /// `np.log(x)` without its module; nil where nothing here does it.
  ///
  /// - Parameter first: The type of the first argument; empty where it is not known.
  static func swift(of node: DeclReferenceExprSyntax, first: String) -> String? {
    guard let member = node.parent?.as(MemberAccessExprSyntax.self) else { return nil }
    let name = member.declName.baseName.text
    let call = member.parent?.as(FunctionCallExprSyntax.self)
    let arguments = call?.arguments.map { SwiftHead.swift($0.expression.trimmedText) } ?? []
    if ["mean", "average"].contains(name), first == "[Int]", let list = arguments.first {
      return "Double(\(list).reduce(0, +)) / Double(\(list).count)"
    }
    switch node.baseName.text {
    case "np", "numpy":
      if name == "linalg", let norm = norm(node) { return norm }
      return array(name, arguments) ?? maths(name, arguments, isCalled: call != nil)
    case "math", "Math": return maths(name, arguments, isCalled: call != nil)
    case "random": return random(name, arguments)
    case "plt": return drawing(name, arguments)
    case "re": return expression(name, arguments)
    case "json", "pd", "pandas", "csv": return name == "read_csv" ? "try Datasets.lines(\(arguments.first ?? "…"))" : nil
    default: return nil
    }
  }

  /// Functions of `math`, and of NumPy where it has the same for one number.
  private static func maths(_ name: String, _ arguments: [String], isCalled: Bool) -> String? {
    switch name {
    case "pi": return "Double.pi"
    case "inf": return "Double.infinity"
    case "nan": return "Double.nan"
    case "e": return "exp(1.0)"
    case "factorial": return "(1...\(arguments.first ?? "n")).reduce(1, *)"
    case "log" where arguments.count == 2 && arguments[1] == "2": return "log2(\(arguments[0]))"
    case "log" where arguments.count == 2: return "log(\(decimal(arguments[0]))) / log(\(decimal(arguments[1])))"
    case "fabs": return "abs(\(arguments.joined(separator: ", ")))"
    case "isclose" where arguments.count == 2: return "abs(\(arguments[0]) - \(arguments[1])) < 1e-9"
    default:
      guard isCalled else { return name }
      return "\(name)(\(arguments.map(decimal).joined(separator: ", ")))"
    }
  }

  /// `np.linalg.norm(x)`
  private static func norm(_ node: DeclReferenceExprSyntax) -> String? {
    guard let call = node.firstAncestor(FunctionCallExprSyntax.self),
      call.calledExpression.trimmedText.hasSuffix("linalg.norm"), let list = call.arguments.first?.expression.shortText
    else { return nil }
    return "sqrt(\(list).map { $0 * $0 }.reduce(0, +))"
  }

  /// Functions of NumPy on lists.
  private static func array(_ name: String, _ arguments: [String]) -> String? {
    let x = arguments.first ?? "xs"
    let y = arguments.count > 1 ? arguments[1] : nil
    switch name {
    case "array", "asarray": return x.hasPrefix("[[") ? "try Matrix(\(x))" : decimals(x)
    case "zeros", "empty": return repeated("0", x)
    case "ones": return repeated("1", x)
    case "eye", "identity": return "try Matrix.identity(\(x))"
    case "linspace" where arguments.count == 3:
      return "(0..<\(arguments[2])).map { \(decimal(x)) + (\(decimal(arguments[1])) - \(decimal(x))) * Double($0) / Double(\(arguments[2]) - 1) }"
    case "arange": return y.map { "Array(\(x)..<\($0))" } ?? "Array(0..<\(x))"
    case "linspace": return "stride(from: \(x), through: \(y ?? "1.0"), by: 0.1)"
    case "sum": return "\(x).reduce(0, +)"
    case "mean", "average": return "\(x).reduce(0, +) / Double(\(x).count)"
    case "max", "amax": return "\(x).max()"
    case "min", "amin": return "\(x).min()"
    case "sort": return "\(x).sorted()"
    case "unique": return "Set(\(x)).sorted()"
    case "argmax": return "\(x).indices.max { \(x)[$0] < \(x)[$1] }"
    case "argmin": return "\(x).indices.min { \(x)[$0] < \(x)[$1] }"
    case "argsort": return "\(x).indices.sorted { \(x)[$0] < \(x)[$1] }"
    case "dot": return y.map { "zip(\(x), \($0)).map { $0 * $1 }.reduce(0, +)" }
    case "linalg": return "sqrt(xs.map { $0 * $0 }.reduce(0, +))"
    case "random": return "try RandomState(seed: 42)"
    default: return nil
    }
  }

  /// So many of a number: in a list, or of a pair in a matrix.
  private static func repeated(_ number: String, _ shape: String) -> String {
    let sizes = shape.hasPrefix("(") ? shape.dropFirst().dropLast().split(separator: ",").map { $0.filter { $0 != " " } } : []
    guard sizes.count == 2 else { return "[Double](repeating: \(number), count: \(sizes.first ?? shape))" }
    return "try Matrix(rows: \(sizes[0]), columns: \(sizes[1])\(number == "0" ? "" : ", repeating: \(number)"))"
  }

  /// Drawings, of lists of decimals.
  private static func drawing(_ name: String, _ arguments: [String]) -> String? {
    let values = arguments.map { decimals($0) }
    switch (name, values.count) {
    case ("plot", 1): return "try Chart.line(\(values[0]))"
    case ("plot", 2...): return "try Chart.line(\(values[1]), x: \(values[0]))"
    case ("scatter", 2...): return "try Chart.scatter(x: \(values[0]), y: \(values[1]))"
    default: return nil
    }
  }

  private static func random(_ name: String, _ arguments: [String]) -> String? {
    let x = arguments.first ?? "xs"
    switch name {
    case "seed": return "var random = try RandomState(seed: \(arguments.first ?? "42"))"
    case "random": return "random.randomSample()"
    case "randint" where arguments.count == 2:
      return "try random.integer(in: \(x)..<\(Int(arguments[1]).map { "\($0 + 1)" } ?? "\(arguments[1]) + 1"))"
    case "randrange": return "try random.integer(in: \(arguments.count == 2 ? "\(x)..<\(arguments[1])" : "0..<\(x)"))"
    case "choice": return "\(x)[try random.integer(in: 0..<\(x).count)]"
    case "shuffle": return "try random.shuffled(\(x))"
    default: return nil
    }
  }

  private static func expression(_ name: String, _ arguments: [String]) -> String? {
    guard arguments.count > 1 else { return nil }
    let text = arguments.last ?? "text"
    let pattern = "#/\(Self.pattern(arguments[0]))/#"
    switch name {
    case "findall", "finditer": return "\(text).matches(of: \(pattern)).map { String($0.0) }"
    case "search": return "\(text).firstMatch(of: \(pattern))"
    case "match": return "\(text).prefixMatch(of: \(pattern))"
    case "fullmatch": return "\(text).wholeMatch(of: \(pattern))"
    case "split": return "\(text).split(separator: \(pattern))"
    case "sub" where arguments.count == 3: return "\(text).replacing(\(pattern), with: \(arguments[1]))"
    default: return nil
    }
  }

  /// `\w+` of `r"\w+"` or `"\\w+"`.
  private static func pattern(_ literal: String) -> String {
    let isRaw = literal.hasPrefix("r") || literal.hasPrefix("#")
    let inside = literal.drop { !"\"'".contains($0) }.dropFirst().dropLast(literal.hasPrefix("#") ? 2 : 1)
    return isRaw ? String(inside) : String(inside.replacing("\\\\", with: "\\"))
  }

  /// `[1, 2]` as `[1.0, 2.0]`.
  private static func decimals(_ list: String) -> String {
    guard list.hasPrefix("["), list.hasSuffix("]") else { return list }
    let parts = list.dropFirst().dropLast().split(separator: ",").map { part in
      decimal(String(part.drop { $0 == " " }))
    }
    return "[\(parts.joined(separator: ", "))]"
  }

  /// `2` as `2.0`.
  private static func decimal(_ number: String) -> String { Int(number) == nil ? number : number + ".0" }
}
