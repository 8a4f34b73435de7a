import Diagnostics
import SwiftSyntax

/// Functions of Python's modules, and the learner's own call with what does it here.
enum PythonModules {
  /// Names by which modules are known in a cell: their own and the usual short ones.
  static let names: Set<String> = PythonSyntax.modules.union([
    "np", "pd", "plt", "sns", "nn", "tf", "spacy", "tensorflow", "keras", "seaborn", "csv", "time",
    "copy", "functools", "operator", "stats", "transformers", "tqdm", "pickle", "Math",
  ])

  /// What `np.log(x)` and the like are here; nil where nothing here does it.
  ///
  /// - Parameter first: The type of the first argument; empty where it is not known.
  static func habit(of node: DeclReferenceExprSyntax, first: String) -> PythonHabit? {
    let name = node.baseName.text
    if ["np", "numpy"].contains(name), let found = NumPyNames(node: node, first: first).habit { return found }
    guard let swift = swift(of: node, first: first) else { return nil }
    let isDrawn = name == "random" && swift.contains("random") && !swift.hasPrefix("var ")
    return isDrawn ? .draw(node.parent?.trimmedText ?? name, swift: swift) : .name(name, swift: swift)
  }

  private static func swift(of node: DeclReferenceExprSyntax, first: String) -> String? {
    guard let member = node.parent?.as(MemberAccessExprSyntax.self) else { return nil }
    let name = member.declName.baseName.text
    let call = member.parent?.as(FunctionCallExprSyntax.self)
    let arguments = call?.arguments.map { SwiftHead.swift($0.expression.trimmedText) } ?? []
    switch node.baseName.text {
    case "np", "numpy": return maths(name, arguments, isCalled: call != nil)
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
    case "pi", "PI": return "Double.pi"
    case "inf": return "Double.infinity"
    case "nan": return "Double.nan"
    case "e": return "exp(1.0)"
    case "factorial": return "(1...\(arguments.first ?? "n")).reduce(1, *)"
    case "log" where arguments.count == 2 && arguments[1] == "2": return "log2(\(arguments[0]))"
    case "log" where arguments.count == 2: return "log(\(decimal(arguments[0]))) / log(\(decimal(arguments[1])))"
    case "fabs": return "abs(\(arguments.joined(separator: ", ")))"
    case "isclose" where arguments.count == 2: return "abs(\(arguments[0]) - \(arguments[1])) < 1e-9"
    case "comb" where arguments.count == 2, "perm" where arguments.count == 2: return nil
    default:
      guard NumPyNames.ofOneNumber.contains(name) || Self.ofTwo.contains(name) else { return nil }
      guard isCalled else { return name }
      return "\(name)(\(arguments.map(decimal).joined(separator: ", ")))"
    }
  }

  private static let ofTwo: Set<String> = ["pow", "hypot", "atan2", "fmod", "max", "min"]

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
    case "shuffle": return "\(x).shuffle(using: &random)"
    case "uniform" where arguments.count == 2: return "Double.random(in: \(x)...\(arguments[1]), using: &random)"
    case "sample" where arguments.count == 2: return "\(x).shuffled(using: &random).prefix(\(arguments[1]))"
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
  static func decimals(_ list: String) -> String {
    guard list.hasPrefix("["), list.hasSuffix("]") else { return list }
    let parts = list.dropFirst().dropLast().split(separator: ",").map { part in
      decimal(String(part.drop { $0 == " " }))
    }
    return "[\(parts.joined(separator: ", "))]"
  }

  /// `2` as `2.0`.
  static func decimal(_ number: String) -> String { Int(number) == nil ? number : number + ".0" }
}
