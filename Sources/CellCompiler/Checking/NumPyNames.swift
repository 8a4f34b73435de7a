import Diagnostics
import SwiftSyntax

/// Functions of NumPy, and the learner's own call with what does it here.
///
/// Where one function goes through numbers, lists and matrices there, the type of its first argument says
/// what is written here.
struct NumPyNames {
  let node: DeclReferenceExprSyntax
  /// The type of the first argument; empty where it is not known.
  let first: String

  /// Functions that both have for one number.
  static let ofOneNumber: Set<String> = [
    "exp", "log", "log2", "log10", "log1p", "expm1", "sqrt", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh",
    "tanh", "floor", "ceil", "abs", "fabs", "round", "trunc", "exp2", "cbrt", "erf",
  ]

  var habit: PythonHabit? {
    guard let member = node.parent?.as(MemberAccessExprSyntax.self) else { return nil }
    let name = member.declName.baseName.text
    let arguments = Self.arguments(of: member)
    if let inner = member.parent?.as(MemberAccessExprSyntax.self) {
      return part(name, inner.declName.baseName.text, Self.arguments(of: inner), inner.trimmedText)
    }
    if let x = arguments.first, let found = spread(name, x, member.trimmedText) { return found }
    return (ofMatrix(name, arguments) ?? ofList(name, arguments) ?? elementwise(name, arguments))
      .map { .name(node.baseName.text, swift: $0) }
  }

  private static func arguments(of member: MemberAccessExprSyntax) -> [String] {
    member.parent?.as(FunctionCallExprSyntax.self)?.arguments.map { SwiftHead.swift($0.expression.trimmedText) } ?? []
  }

  private var isOfWholes: Bool { first == "[Int]" }
  private var isMatrix: Bool { first == "Matrix" || first == "SparseMatrix" }
  private var isNested: Bool { first.hasPrefix("[[") }

  /// `xs`, in decimals where they are whole numbers.
  private func decimals(_ x: String) -> String { isOfWholes ? "\(x).map { Double($0) }" : x }

  /// A list of lists in decimals.
  private func inDecimals(_ x: String) -> String { first == "[[Int]]" && !x.hasPrefix("[") ? "\(x).map { $0.map { Double($0) } }" : x }

  private func sum(_ x: String) -> String { "\(x).reduce(0, +)" }

  private func mean(_ x: String) -> String {
    isOfWholes ? "Double(\(sum(x))) / Double(\(x).count)" : "\(sum(x)) / Double(\(x).count)"
  }

  /// Variance and standard deviation, for which the mean has a name of its own.
  private func spread(_ name: String, _ x: String, _ python: String) -> PythonHabit? {
    guard ["std", "var"].contains(name), !isMatrix, !isNested else { return nil }
    let value = isOfWholes ? "Double($0)" : "$0"
    let variance = "\(x).map { pow(\(value) - mean, 2) }.reduce(0, +) / Double(\(x).count)"
    return .prepared(
      python, before: "let mean = \(mean(x))", swift: name == "std" ? "sqrt(\(variance))" : variance)
  }

  /// `np.linalg.norm(x)`, `np.random.rand(3)`
  private func part(_ module: String, _ name: String, _ arguments: [String], _ python: String) -> PythonHabit? {
    let x = arguments.first ?? "xs"
    switch (module, name) {
    case ("linalg", "norm"):
      return .name(node.baseName.text, swift: "sqrt(\(decimals(x)).map { $0 * $0 }.reduce(0, +))")
    case ("random", "seed"), ("random", "RandomState"), ("random", "default_rng"):
      return .name(python, swift: "var random = try RandomState(seed: \(arguments.first ?? "42"))")
    case ("random", "rand") where arguments.count <= 1, ("random", "random") where arguments.count <= 1:
      return drawn(python, arguments.isEmpty ? "random.randomSample()" : "try random.randomSample(count: \(x))")
    case ("random", "randn") where arguments.count <= 1:
      return drawn(python, arguments.isEmpty ? "random.standardNormal()" : "try random.standardNormal(count: \(x))")
    case ("random", "randint") where arguments.count == 2:
      return drawn(python, "try random.integer(in: \(x)..<\(arguments[1]))")
    case ("random", "choice") where arguments.count == 1:
      return drawn(python, "\(x)[try random.integer(in: 0..<\(x).count)]")
    case ("random", "shuffle"): return drawn(python, "\(x).shuffle(using: &random)")
    case ("random", "permutation"): return drawn(python, "try random.permutation(\(x))")
    default: return nil
    }
  }

  private func drawn(_ python: String, _ swift: String) -> PythonHabit { .draw(python, swift: swift) }

  /// What matrices do, or lists of lists, which become matrices for it.
  private func ofMatrix(_ name: String, _ arguments: [String]) -> String? {
    guard isMatrix || isNested, let x = arguments.first else { return nil }
    let matrix = isMatrix ? "try \(x)" : "try Matrix(\(inDecimals(x)))"
    switch name {
    case "dot", "matmul":
      guard arguments.count == 2 else { return nil }
      return "\(matrix).multiplied(by: \(isMatrix ? arguments[1] : "Matrix(\(inDecimals(arguments[1])))"))"
    case "transpose": return "\(matrix).transposed()"
    case "array", "asarray": return isMatrix ? x : matrix
    case "shape": return isMatrix ? "\(x).shape" : "(\(x).count, \(x)[0].count)"
    case "sum": return isMatrix ? "\(x).rowSums().reduce(0, +)" : "\(x).joined().reduce(0, +)"
    case _ where Self.ofOneNumber.contains(name):
      let nested = isMatrix ? "\(x).nested" : x
      let mapped = "\(nested).map { $0.map { \(name)(\(first == "[[Int]]" ? "Double($0)" : "$0")) } }"
      return isMatrix ? "try Matrix(\(mapped))" : mapped
    default: return nil
    }
  }

  /// Functions of one number, for all of a list.
  private func elementwise(_ name: String, _ arguments: [String]) -> String? {
    guard first.hasPrefix("["), !first.contains(":"), Self.ofOneNumber.contains(name), let x = arguments.first else { return nil }
    if name == "round", arguments.count == 2, let digits = Int(arguments[1]), digits < 10 {
      let power = "1" + String(repeating: "0", count: max(0, digits))
      return "\(x).map { ($0 * \(power)).rounded() / \(power) }"
    }
    let isWhole = isOfWholes && name != "abs"
    return "\(x).map { \(name == "fabs" ? "abs" : name)(\(isWhole ? "Double($0)" : "$0")) }"
  }

  /// Functions of lists.
  private func ofList(_ name: String, _ arguments: [String]) -> String? {
    let x = arguments.first ?? "xs"
    let y = arguments.count > 1 ? arguments[1] : nil
    switch name {
    case "array", "asarray": return x.hasPrefix("[[") ? "try Matrix(\(x))" : PythonModules.decimals(x)
    case "zeros", "empty": return repeated("0", x)
    case "ones": return repeated("1", x)
    case "zeros_like": return "[Double](repeating: 0, count: \(x).count)"
    case "ones_like": return "[Double](repeating: 1, count: \(x).count)"
    case "eye", "identity": return "try Matrix.identity(\(x))"
    case "linspace" where arguments.count == 3: return linspace(arguments)
    case "linspace": return "stride(from: \(x), through: \(y ?? "1.0"), by: 0.1)"
    case "arange" where arguments.count == 3:
      return "Array(stride(from: \(x), to: \(arguments[1]), by: \(arguments[2])))"
    case "arange": return y.map { "Array(\(x)..<\($0))" } ?? "Array(0..<\(x))"
    case "sum": return sum(x)
    case "mean", "average": return mean(x)
    case "prod": return "\(x).reduce(1, *)"
    case "cumsum": return "\(x).indices.map { \(x)[...$0].reduce(0, +) }"
    case "max", "amax": return "\(x).max()"
    case "min", "amin": return "\(x).min()"
    case "sort": return "\(x).sorted()"
    case "unique": return "Set(\(x)).sorted()"
    case "argmax": return "\(x).indices.max { \(x)[$0] < \(x)[$1] }"
    case "argmin": return "\(x).indices.min { \(x)[$0] < \(x)[$1] }"
    case "argsort": return "\(x).indices.sorted { \(x)[$0] < \(x)[$1] }"
    case "concatenate" where arguments.count == 1 && "[(".contains(x.prefix(1)) && !x.isEmpty:
      return x.dropFirst().dropLast().split(separator: ",").map { $0.drop { $0 == " " } }.joined(separator: " + ")
    case "dot", "inner": return y.map { "zip(\(x), \($0)).map { $0 * $1 }.reduce(0, +)" }
    default: return nil
    }
  }

  private func linspace(_ arguments: [String]) -> String {
    let (from, to) = (PythonModules.decimal(arguments[0]), PythonModules.decimal(arguments[1]))
    return "(0..<\(arguments[2])).map { \(from) + (\(to) - \(from)) * Double($0) / Double(\(arguments[2]) - 1) }"
  }

  /// So many of a number: in a list, or of a pair in a matrix.
  private func repeated(_ number: String, _ shape: String) -> String {
    let sizes = shape.hasPrefix("(") ? shape.dropFirst().dropLast().split(separator: ",").map { $0.filter { $0 != " " } } : []
    guard sizes.count == 2 else { return "[Double](repeating: \(number), count: \(sizes.first ?? shape))" }
    return "try Matrix(rows: \(sizes[0]), columns: \(sizes[1])\(number == "0" ? "" : ", repeating: \(number)"))"
  }
}
