import Foundation

indirect enum Node {
  case number(Double)
  case variable(String)
  case unary((Double) -> Double, Node)
  case binary(Operator, Node, Node)
  case call(String, [Node])
}

struct Operator: Hashable {
  let symbol: Character
  let precedence: Int
  var isRightAssociative = false
  let apply: (Double, Double) throws -> Double

  static let all: [Character: Operator] = {
    let list = [
      Operator(symbol: "+", precedence: 1, apply: +),
      Operator(symbol: "-", precedence: 1, apply: -),
      Operator(symbol: "*", precedence: 2, apply: *),
      Operator(symbol: "/", precedence: 2) { a, b in
        guard b != 0 else { throw EvaluationError.divisionByZero }
        return a / b
      },
      Operator(symbol: "^", precedence: 3, isRightAssociative: true, apply: pow),
    ]
    return Dictionary(uniqueKeysWithValues: list.map { ($0.symbol, $0) })
  }()
  static func == (a: Operator, b: Operator) -> Bool { a.symbol == b.symbol }
  func hash(into hasher: inout Hasher) { hasher.combine(symbol) }
}

enum EvaluationError: Error { case divisionByZero, unknown(String), arguments(String, expected: Int), syntax(at: Int) }

extension EvaluationError: LocalizedError {
  var errorDescription: String? {
    switch self {
    case .divisionByZero: "division by zero"
    case .unknown(let name): "'\(name)' has no value"
    case let .arguments(name, count): "\(name) takes \(count)"
    case .syntax(at: let position): "unexpected symbol at \(position)"
    }
  }
}

struct Evaluator {
  var variables: [String: Double] = ["pi": .pi]
  private static let functions: [String: ([Double]) -> Double?] = [
    "max": { $0.max() }, "min": { $0.min() }, "sqrt": { $0.count == 1 ? $0[0].squareRoot() : nil },
    "sum": { $0.reduce(0, +) },
  ]

  func value(of node: Node) throws -> Double {
    switch node {
    case .number(let value): return value
    case .variable(let name):
      guard let value = variables[name] else { throw EvaluationError.unknown(name) }
      return value
    case .unary(let f, let inner): return f(try value(of: inner))
    case .binary(let op, let l, let r): return try op.apply(value(of: l), value(of: r))
    case .call(let name, let arguments):
      guard let function = Self.functions[name] else { throw EvaluationError.unknown(name + "()") }
      guard let result = function(try arguments.map(value)) else { throw EvaluationError.arguments(name, expected: 1) }
      return result
    }
  }

  mutating func run(_ line: String) -> String {
    do {
      let parts = line.split(separator: "=", maxSplits: 1)
      if parts.count == 2 {
        let name = parts[0].trimmingCharacters(in: .whitespaces)
        variables[name] = try value(of: Reader(String(parts[1])).expression())
        return "\(name) := \(variables[name]!)"
      }
      let result = try value(of: Reader(line).expression())
      return String(format: "%g", result)
    } catch let error as EvaluationError {
      return "error: " + error.localizedDescription
    } catch {
      return "other: \(error)"
    }
  }
}

final class Reader {
  private let text: [Character]
  private var i = 0
  init(_ text: String) { self.text = text.filter { !$0.isWhitespace } }

  private var current: Character? { text.indices.contains(i) ? text[i] : nil }

  func expression() throws -> Node {
    let node = try binary(above: 0)
    if i < text.count { throw EvaluationError.syntax(at: i) }
    return node
  }

  private func binary(above minimum: Int) throws -> Node {
    var left = try operand()
    while let c = current, let op = Operator.all[c], op.precedence > minimum {
      i += 1
      left = .binary(op, left, try binary(above: op.isRightAssociative ? op.precedence - 1 : op.precedence))
    }
    return left
  }

  private func operand() throws -> Node {
    guard let c = current else { throw EvaluationError.syntax(at: i) }
    defer { if c == "(" { i += 1 } }
    switch c {
    case "-":
      i += 1
      return .unary(-, try binary(above: 2))
    case "(":
      i += 1
      let inner = try binary(above: 0)
      guard current == ")" else { throw EvaluationError.syntax(at: i) }
      return inner
    case _ where c.isNumber:
      let digits = text[i...].prefix { $0.isNumber || $0 == "." }
      i += digits.count
      return .number(Double(String(digits))!)
    case _ where c.isLetter:
      let name = String(text[i...].prefix(while: \.isLetter))
      i += name.count
      guard current == "(" else { return .variable(name) }
      var arguments: [Node] = []
      repeat {
        i += 1
        arguments.append(try binary(above: 0))
      } while current == ","
      guard current == ")" else { throw EvaluationError.syntax(at: i) }
      i += 1
      return .call(name, arguments)
    default: throw EvaluationError.syntax(at: i)
    }
  }
}

var evaluator = Evaluator()
for line in [
  "1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "x = 10 / 4", "x * x - 1", "y + 1", "1 / (x - 2.5)",
  "max(1, x, 2) + min(4, 3)", "sqrt(1, 2)", "sum(1,2,3) * 2", "2 * (3", "3 $ 4", "foo(1)", "2*pi",
] {
  print(line.padding(toLength: 26, withPad: " ", startingAt: 0), evaluator.run(line))
}
print(Set(Operator.all.values.map(\.precedence)).sorted(), Operator.all["+"] == Operator.all["+"])
/* output:
1 + 2 * 3                  7
(1 + 2) * 3                9
2 ^ 3 ^ 2                  512
-2 ^ 2                     -4
x = 10 / 4                 x := 2.5
x * x - 1                  5.25
y + 1                      error: 'y' has no value
1 / (x - 2.5)              error: division by zero
max(1, x, 2) + min(4, 3)   5.5
sqrt(1, 2)                 error: sqrt takes 1
sum(1,2,3) * 2             12
2 * (3                     error: unexpected symbol at 4
3 $ 4                      error: unexpected symbol at 1
foo(1)                     error: 'foo()' has no value
2*pi                       6.28319
[1, 2, 3] true
*/
