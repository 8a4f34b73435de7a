import Foundation

struct Token: Equatable {
  enum Kind: Equatable {
    case number(Double), identifier(String), symbol(Character), end
  }
  let kind: Kind
  let range: Range<Int>
}

enum ExpressionError: Error {
  case unexpectedCharacter(Character, at: Int)
  case expected(String, found: Token)
  case unknownVariable(String)
  case unknownFunction(name: String, arity: Int)
  case divisionByZero
}

extension ExpressionError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unexpectedCharacter(let c, at: let i): "unexpected '\(c)' at \(i)"
    case .expected(let what, let token): "expected \(what) at \(token.range.lowerBound), found \(token.kind)"
    case .unknownVariable(let v): "unknown variable \(v)"
    case let .unknownFunction(name, arity): "no function \(name)/\(arity)"
    case .divisionByZero: "division by zero"
    }
  }
}

struct Lexer: Sequence, IteratorProtocol {
  private let source: [Character]
  private var position = 0
  private var finished = false
  init(_ text: String) { source = Array(text) }

  private mutating func scan(while predicate: (Character) -> Bool) -> String {
    let start = position
    while position < source.count, predicate(source[position]) { position += 1 }
    return String(source[start..<position])
  }

  mutating func next() -> Result<Token, ExpressionError>? {
    guard !finished else { return nil }
    _ = scan(while: \.isWhitespace)
    let start = position
    func token(_ kind: Token.Kind) -> Result<Token, ExpressionError> { .success(Token(kind: kind, range: start..<position)) }
    guard position < source.count else {
      finished = true
      return token(.end)
    }
    switch source[position] {
    case "0"..."9", ".":
      let digits = scan { $0.isNumber || $0 == "." }
      guard let value = Double(digits) else { finished = true; return .failure(.unexpectedCharacter(".", at: start)) }
      return token(.number(value))
    case let c where c.isLetter || c == "_":
      let name = scan { $0.isLetter || $0.isNumber || $0 == "_" }
      return token(.identifier(name))
    case let c where "+-*/^(),%=".contains(c):
      position += 1
      return token(.symbol(c))
    case let other:
      finished = true
      return .failure(.unexpectedCharacter(other, at: start))
    }
  }
}

indirect enum Expression {
  case literal(Double)
  case variable(String)
  case negate(Expression)
  case binary(Character, Expression, Expression)
  case call(String, [Expression])
  case assign(String, Expression)
}

struct Parser {
  private let tokens: [Token]
  private var index = 0
  private static let levels: [Character: Int] = ["+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "^": 3]

  init(_ text: String) throws(ExpressionError) {
    var collected: [Token] = []
    for result in Lexer(text) { collected.append(try result.get()) }
    tokens = collected
  }

  private var current: Token { tokens[index] }
  private mutating func accept(_ c: Character) -> Bool {
    guard current.kind == .symbol(c) else { return false }
    index += 1
    return true
  }
  private mutating func expect(_ c: Character) throws {
    if !accept(c) { throw ExpressionError.expected("'\(c)'", found: current) }
  }

  mutating func parse() throws -> Expression {
    let result: Expression
    if case .identifier(let name) = current.kind, tokens.count > 1, tokens[1].kind == .symbol("=") {
      index = 2
      result = .assign(name, try expression())
    } else {
      result = try expression()
    }
    guard case .end = current.kind else { throw ExpressionError.expected("the end", found: current) }
    return result
  }

  private mutating func expression(above level: Int = 0) throws -> Expression {
    var left = try prefix()
    while case .symbol(let op) = current.kind, let precedence = Self.levels[op], precedence > level {
      index += 1
      left = .binary(op, left, try expression(above: op == "^" ? precedence - 1 : precedence))
    }
    return left
  }

  private mutating func prefix() throws -> Expression {
    if accept("-") { return .negate(try expression(above: 2)) }
    let token = current
    index += 1
    switch token.kind {
    case .number(let n): return .literal(n)
    case .identifier(let name) where accept("("):
      var arguments: [Expression] = []
      if !accept(")") {
        repeat { arguments.append(try expression()) } while accept(",")
        try expect(")")
      }
      return .call(name, arguments)
    case .identifier(let name): return .variable(name)
    case .symbol("("):
      defer { _ = 0 }
      let inner = try expression()
      try expect(")")
      return inner
    default:
      index -= 1
      throw ExpressionError.expected("a value", found: token)
    }
  }
}

final class Calculator {
  var variables: [String: Double] = ["pi": .pi]
  private let functions: [String: ([Double]) -> Double?] = [
    "sqrt": { $0.count == 1 ? $0[0].squareRoot() : nil },
    "max": { $0.max() },
    "sum": { $0.reduce(0, +) },
    "hypot": { args in args.count == 2 ? hypot(args[0], args[1]) : nil },
  ]

  func evaluate(_ e: Expression) throws -> Double {
    switch e {
    case .literal(let n): return n
    case .variable(let name):
      guard let value = variables[name] else { throw ExpressionError.unknownVariable(name) }
      return value
    case .negate(let inner): return try -evaluate(inner)
    case let .binary(op, l, r):
      let (a, b) = (try evaluate(l), try evaluate(r))
      switch op {
      case "+": return a + b
      case "-": return a - b
      case "*": return a * b
      case "/", "%":
        if b == 0 { throw ExpressionError.divisionByZero }
        return op == "/" ? a / b : a.truncatingRemainder(dividingBy: b)
      default: return pow(a, b)
      }
    case .call(let name, let arguments):
      guard let f = functions[name], let value = f(try arguments.map(evaluate)) else {
        throw ExpressionError.unknownFunction(name: name, arity: arguments.count)
      }
      return value
    case .assign(let name, let e):
      let value = try evaluate(e)
      variables[name] = value
      return value
    }
  }

  func run(_ line: String) -> Result<Double, any Error> {
    Result { () throws -> Double in
      var parser = try Parser(line)
      return try evaluate(parser.parse())
    }
  }
}

let calculator = Calculator()
let lines = """
  1 + 2 * 3 - 4 / 2
  2 ^ 3 ^ 2
  -2 ^ 2
  (1 + 2) * -3 % 4
  r = hypot(3, 4)
  area_1 = pi * r^2
  max(1, r, sum(1, 2, 3)) + sum()
  sqrt(1, 2)
  max()
  1 / (2 - 2)
  2 * (3 + 4
  2 3
  * 2
  4 $ 4
  1.2.3
  nothing + 1

  """
for line in lines.components(separatedBy: .newlines) {
  switch calculator.run(line) {
  case .success(let value): print("\(line) = \(value == value.rounded() ? String(Int(value)) : String(format: "%.4f", value))")
  case .failure(let error): print("\(line) ! \(error)")
  }
}
print(calculator.variables.sorted { $0.key < $1.key }.map { "\($0.key)=\(($0.value * 100).rounded() / 100)" })
print(lines.split(separator: "\n").compactMap { try? calculator.run(String($0)).get() }.count)
/* output:
1 + 2 * 3 - 4 / 2 = 5
2 ^ 3 ^ 2 = 512
-2 ^ 2 = -4
(1 + 2) * -3 % 4 = -1
r = hypot(3, 4) = 5
area_1 = pi * r^2 = 78.5398
max(1, r, sum(1, 2, 3)) + sum() = 6
sqrt(1, 2) ! no function sqrt/2
max() ! no function max/0
1 / (2 - 2) ! division by zero
2 * (3 + 4 ! expected ')' at 10, found end
2 3 ! expected the end at 2, found number(3.0)
* 2 ! expected a value at 0, found symbol("*")
4 $ 4 ! unexpected '$' at 2
1.2.3 ! unexpected '.' at 0
nothing + 1 ! unknown variable nothing
 ! expected a value at 0, found end
["area_1=78.54", "pi=3.14", "r=5.0"]
7
*/
