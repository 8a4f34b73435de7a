import Foundation
enum Token: Equatable, CustomStringConvertible {
  case number(Double), ident(String), op(Character), lparen, rparen, comma, end
  var description: String {
    switch self {
    case .number(let n): return n == n.rounded() ? "num(\(Int(n)))" : "num(\(n))"
    case .ident(let s): return "id(\(s))"
    case .op(let c): return "op(\(c))"
    case .lparen: return "("
    case .rparen: return ")"
    case .comma: return ","
    case .end: return "<end>"
    }
  }
}
enum LexError: Error, CustomStringConvertible {
  case unexpected(Character, at: Int)
  case badNumber(String)
  var description: String {
    switch self {
    case let .unexpected(c, at: pos): "unexpected '\(c)' at \(pos)"
    case .badNumber(let s): "bad number \(s)"
    }
  }
}
struct Lexer: Sequence, IteratorProtocol {
  private let chars: [Character]
  private var pos = 0
  private(set) var error: LexError?
  init(_ text: String) { chars = Array(text) }
  private var current: Character? { pos < chars.count ? chars[pos] : nil }
  private mutating func take(while p: (Character) -> Bool) -> String {
    let start = pos
    while let c = current, p(c) { pos += 1 }
    return String(chars[start..<pos])
  }
  mutating func next() -> Token? {
    _ = take { $0.isWhitespace }
    guard let c = current, error == nil else { return nil }
    switch c {
    case "0"..."9", ".":
      let s = take { $0.isNumber || $0 == "." }
      guard let d = Double(s) else { error = .badNumber(s); return nil }
      return .number(d)
    case _ where c.isLetter || c == "_":
      return .ident(take { $0.isLetter || $0.isNumber || $0 == "_" })
    case "+", "-", "*", "/", "^": pos += 1; return .op(c)
    case "(": pos += 1; return .lparen
    case ")": pos += 1; return .rparen
    case ",": pos += 1; return .comma
    default: error = .unexpected(c, at: pos); return nil
    }
  }
}
for text in ["3 + 4*x_1", "max(2.5, y)^2", "1..2", "a $ b"] {
  var lexer = Lexer(text)
  var out: [Token] = []
  while let t = lexer.next() { out.append(t) }
  print(text, "->", out.map(\.description).joined(separator: " "), lexer.error.map { "\($0)" } ?? "ok")
}
indirect enum Expr {
  case num(Double), variable(String), binary(Character, Expr, Expr), call(String, [Expr]), neg(Expr)
}
struct Parser {
  var tokens: ArraySlice<Token>
  init(_ s: String) { tokens = Array(Lexer(s))[...] }
  mutating func pop() -> Token { tokens.popFirst() ?? .end }
  var peek: Token { tokens.first ?? .end }
  static let prec: [Character: (Int, right: Bool)] = ["+": (1, false), "-": (1, false), "*": (2, false), "/": (2, false), "^": (3, true)]
  mutating func parse(_ minimum: Int = 0) -> Expr? {
    guard var left = atom() else { return nil }
    while case .op(let c) = peek, let (p, right) = Parser.prec[c], p >= minimum {
      _ = pop()
      guard let rhs = parse(right ? p : p + 1) else { return nil }
      left = .binary(c, left, rhs)
    }
    return left
  }
  mutating func atom() -> Expr? {
    switch pop() {
    case .number(let n): return .num(n)
    case .op("-"): return atom().map { .neg($0) }
    case .ident(let name):
      guard peek == .lparen else { return .variable(name) }
      _ = pop()
      var args: [Expr] = []
      while peek != .rparen {
        guard let a = parse() else { return nil }
        args.append(a)
        if peek == .comma { _ = pop() }
      }
      _ = pop()
      return .call(name, args)
    case .lparen:
      let inner = parse()
      return pop() == .rparen ? inner : nil
    default: return nil
    }
  }
}
func eval(_ e: Expr, _ env: [String: Double] = [:]) -> Double? {
  switch e {
  case .num(let n): return n
  case .variable(let v): return env[v]
  case .neg(let x): return eval(x, env).map(-)
  case .binary(let op, let l, let r):
    guard let a = eval(l, env), let b = eval(r, env) else { return nil }
    let ops: [Character: (Double, Double) -> Double] = ["+": (+), "-": (-), "*": (*), "/": (/), "^": pow]
    return ops[op]?(a, b)
  case .call("max", let args): return args.compactMap { eval($0, env) }.max()
  case .call("sqrt", let args) where args.count == 1: return eval(args[0], env).map { $0.squareRoot() }
  case .call: return nil
  }
}
for s in ["2^3^2", "-(1+2)*3", "max(1, x, 3) + sqrt(16)", "foo(1)", "(1"] {
  var p = Parser(s)
  if let e = p.parse(), let v = eval(e, ["x": 7]) { print(s, "=", String(format: "%.2f", v)) } else { print(s, "fails") }
}
/* output:
3 + 4*x_1 -> num(3) op(+) num(4) op(*) id(x_1) ok
max(2.5, y)^2 -> id(max) ( num(2.5) , id(y) ) op(^) num(2) ok
1..2 ->  bad number 1..2
a $ b -> id(a) unexpected '$' at 2
2^3^2 = 512.00
-(1+2)*3 = -9.00
max(1, x, 3) + sqrt(16) = 11.00
foo(1) fails
(1 fails
*/
