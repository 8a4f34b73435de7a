indirect enum Expr {
  case num(Double), variable(String)
  case binary(Op, Expr, Expr)
  case call(String, [Expr])
  enum Op: Character, CaseIterable {
    case add = "+", sub = "-", mul = "*", div = "/"
    var precedence: Int { self == .add || self == .sub ? 1 : 2 }
    func apply(_ a: Double, _ b: Double) throws -> Double {
      switch self {
      case .add: return a + b
      case .sub: return a - b
      case .mul: return a * b
      case .div:
        guard b != 0 else { throw EvalError.divisionByZero }
        return a / b
      }
    }
  }
}
enum EvalError: Error { case divisionByZero, unbound(String), syntax(at: Int), badCall(String, Int) }
struct Parser {
  private let chars: [Character]
  private var i = 0
  init(_ text: String) { chars = text.filter { !$0.isWhitespace }.map { $0 } }
  static func parse(_ text: String) throws -> Expr {
    var p = Parser(text)
    let e = try p.expression(0)
    guard p.i == p.chars.count else { throw EvalError.syntax(at: p.i) }
    return e
  }
  private var peek: Character? { i < chars.count ? chars[i] : nil }
  private mutating func eat(_ c: Character) -> Bool { if peek == c { i += 1; return true }; return false }
  private mutating func take(while test: (Character) -> Bool) -> String {
    var s = ""
    while let c = peek, test(c) { s.append(c); i += 1 }
    return s
  }
  private mutating func expression(_ min: Int) throws -> Expr {
    var left = try primary()
    while let c = peek, let op = Expr.Op(rawValue: c), op.precedence > min {
      i += 1
      left = .binary(op, left, try expression(op.precedence))
    }
    return left
  }
  private mutating func primary() throws -> Expr {
    if eat("(") {
      let e = try expression(0)
      guard eat(")") else { throw EvalError.syntax(at: i) }
      return e
    }
    let digits = take { $0.isNumber || $0 == "." }
    if let n = Double(digits) { return .num(n) }
    let name = take { $0.isLetter }
    guard !name.isEmpty else { throw EvalError.syntax(at: i) }
    guard eat("(") else { return .variable(name) }
    var args: [Expr] = []
    repeat { args.append(try expression(0)) } while eat(",")
    guard eat(")") else { throw EvalError.syntax(at: i) }
    return .call(name, args)
  }
}
extension Expr: CustomStringConvertible {
  var description: String {
    switch self {
    case .num(let n): return n == n.rounded() ? String(Int(n)) : String(n)
    case .variable(let v): return v
    case let .binary(op, a, b): return "(\(a) \(op.rawValue) \(b))"
    case let .call(f, args): return f + "(" + args.map(\.description).joined(separator: ", ") + ")"
    }
  }
  func eval(_ env: [String: Double] = [:]) throws -> Double {
    switch self {
    case .num(let n): return n
    case .variable(let name):
      guard let v = env[name] else { throw EvalError.unbound(name) }
      return v
    case .binary(let op, let a, let b): return try op.apply(a.eval(env), b.eval(env))
    case .call("max", let args) where !args.isEmpty: return try args.map { try $0.eval(env) }.max()!
    case .call("sqrt", let args) where args.count == 1: return try args[0].eval(env).squareRoot()
    case .call(let f, let args): throw EvalError.badCall(f, args.count)
    }
  }
}
for text in ["1 + 2 * 3", "(1+2)*3 - x", "max(1, y, 2+2) / 4", "8/2/2", "sqrt(16) + 1.5", "1 / (2 - 2)", "2 * (3", "foo(1)", "z"] {
  do { let e = try Parser.parse(text); print(e, "=", try e.eval(["x": 4, "y": 9])) }
  catch let e as EvalError { print(text, "fails:", e) }
}
/* output:
(1 + (2 * 3)) = 7.0
(((1 + 2) * 3) - x) = 5.0
(max(1, y, (2 + 2)) / 4) = 2.25
((8 / 2) / 2) = 2.0
(sqrt(16) + 1.5) = 5.5
1 / (2 - 2) fails: divisionByZero
2 * (3 fails: syntax(at: 4)
foo(1) fails: badCall("foo", 1)
z fails: unbound("z")
*/
