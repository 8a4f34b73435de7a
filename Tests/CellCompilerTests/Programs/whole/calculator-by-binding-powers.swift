import Foundation
enum Token: Equatable { case number(Double), op(Character), lparen, rparen, ident(String) }
enum ParseError: Error, CustomStringConvertible { case unexpected(Token?), bad(Character, at: Int), undefined(name: String)
  var description: String { switch self {
    case .unexpected(.some(let t)): "unexpected \(t)"
    case .unexpected(nil): "unexpected end"
    case let .bad(c, at: i): "bad '\(c)' at \(i)"
    case .undefined(let name): "undefined \(name)" } } }
indirect enum Expr { case num(Double), name(String), unary(Character, Expr), binary(Expr, Character, Expr), call(String, [Expr]) }
struct Lexer { let text: [Character]; init(_ s: String) { text = Array(s) }
  func tokens() throws -> [Token] {
    var i = 0, out: [Token] = []
    loop: while i < text.count {
      switch text[i] {
      case let c where c.isWhitespace: i += 1; continue loop
      case "0"..."9", ".":
        let start = i
        while i < text.count, text[i].isNumber || text[i] == "." { i += 1 }
        out.append(.number(Double(String(text[start..<i])) ?? .nan))
      case let c where c.isLetter:
        let s = text[i...].prefix { $0.isLetter || $0.isNumber }
        out.append(.ident(String(s))); i += s.count
      case "(": out.append(.lparen); i += 1
      case ")": out.append(.rparen); i += 1
      case let c where "+-*/^,".contains(c): out.append(.op(c)); i += 1
      default: throw ParseError.bad(text[i], at: i)
      }
    }
    return out
  } }
struct Parser { var tokens: ArraySlice<Token>
  init(_ s: String) throws { tokens = try Lexer(s).tokens()[...] }
  static let precedence: [Character: (Int, right: Bool)] = ["+": (1, false), "-": (1, false), "*": (2, false), "/": (2, false), "^": (3, true)]
  mutating func parse(_ minimum: Int = 1) throws -> Expr {
    var left = try atom()
    while case .op(let o)? = tokens.first, let (p, right) = Self.precedence[o], p >= minimum {
      tokens.removeFirst()
      left = .binary(left, o, try parse(right ? p : p + 1))
    }
    return left
  }
  private mutating func atom() throws -> Expr {
    switch tokens.popFirst() {
    case .number(let x): return .num(x)
    case .op("-"): return .unary("-", try parse(3))
    case .ident(let name):
      guard tokens.first == .lparen else { return .name(name) }
      tokens.removeFirst()
      var args: [Expr] = []
      if tokens.first != .rparen { repeat { args.append(try parse()) } while tokens.first == .op(",") && tokens.popFirst() != nil }
      try expect(.rparen); return .call(name, args)
    case .lparen: defer { depth -= 1 }; depth += 1; let e = try parse(); try expect(.rparen); return e
    case let other: throw ParseError.unexpected(other)
    }
  }
  private var depth = 0
  private mutating func expect(_ t: Token) throws { let next = tokens.popFirst(); guard next == t else { throw ParseError.unexpected(next) } }
}
extension Expr {
  func value(_ env: [String: Double] = [:]) throws -> Double {
    switch self {
    case .num(let x): return x
    case .name(let n): guard let x = env[n] else { throw ParseError.undefined(name: n) }; return x
    case .unary(_, let e): return try -e.value(env)
    case .binary(let l, let o, let r):
      let (a, b) = (try l.value(env), try r.value(env))
      return switch o { case "+": a + b; case "-": a - b; case "*": a * b; case "/": a / b; default: pow(a, b) }
    case .call("max", let args): return try args.map { try $0.value(env) }.max() ?? -.infinity
    case .call("sqrt", let args) where args.count == 1: return try args[0].value(env).squareRoot()
    case .call(let n, _): throw ParseError.undefined(name: n)
    }
  }
}
for s in ["1 + 2 * 3", "-2 ^ 2", "2 ^ 3 ^ 2", "(1 + x) * 2", "max(1, 2 * y, 3) / 4", "sqrt(16)", "1 +", "foo(1)", "3 $ 4", "max()"] {
  do { var p = try Parser(s); let e = try p.parse(); print(s, "=", try e.value(["x": 2, "y": 5])) }
  catch let e as ParseError { print(s, "!", e) }
}

/* output:
1 + 2 * 3 = 7.0
-2 ^ 2 = -4.0
2 ^ 3 ^ 2 = 512.0
(1 + x) * 2 = 6.0
max(1, 2 * y, 3) / 4 = 2.5
sqrt(16) = 4.0
1 + ! unexpected end
foo(1) ! undefined foo
3 $ 4 ! bad '$' at 2
max() = -inf
*/
