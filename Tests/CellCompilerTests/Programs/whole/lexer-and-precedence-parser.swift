enum Token: Equatable, CustomStringConvertible { case num(Double), op(Character), lparen, rparen, ident(String), eof
  var description: String { switch self { case .num(let n): return "num(\(n))"; case .op(let c): return "op(\(c))"; case .lparen: return "("; case .rparen: return ")"; case .ident(let s): return s; case .eof: return "eof" } } }
struct Lexer: Sequence, IteratorProtocol {
  private let chars: [Character]; private var pos = 0; private var done = false
  init(_ s: String) { chars = Array(s) }
  private var peek: Character? { pos < chars.count ? chars[pos] : nil }
  private mutating func take(while p: (Character) -> Bool) -> String { var s = ""; while let c = peek, p(c) { s.append(c); pos += 1 }; return s }
  mutating func next() -> Token? {
    if done { return nil }
    _ = take(while: \.isWhitespace)
    guard let c = peek else { done = true; return .eof }
    switch c {
    case "0"..."9", ".": return Double(take { $0.isNumber || $0 == "." }).map(Token.num)
    case _ where c.isLetter || c == "_": return .ident(take { $0.isLetter || $0.isNumber || $0 == "_" })
    case "(": pos += 1; return .lparen
    case ")": pos += 1; return .rparen
    case "+", "-", "*", "/", "^", "=": defer { pos += 1 }; return .op(c)
    default: pos += 1; return next()
    }
  }
}
indirect enum Expr { case num(Double), ref(String), bin(Expr, Character, Expr), neg(Expr), call(String, [Expr]), assign(String, Expr) }
enum ParseError: Error { case unexpected(Token), trailing([Token]) }
struct Parser {
  var tokens: ArraySlice<Token>
  init(_ s: String) { tokens = Array(Lexer(s))[...] }
  static let prec: [Character: (level: Int, right: Bool)] = ["=": (0, true), "+": (1, false), "-": (1, false), "*": (2, false), "/": (2, false), "^": (3, true)]
  mutating func parse() throws -> Expr { let e = try expr(0); guard tokens.first == .eof else { throw ParseError.trailing(Array(tokens)) }; return e }
  mutating func expr(_ min: Int) throws -> Expr {
    var left = try atom()
    while case .op(let o)? = tokens.first, let (level, right) = Self.prec[o], level >= min {
      tokens.removeFirst()
      let rhs = try expr(right ? level : level + 1)
      if o == "=" { guard case .ref(let n) = left else { throw ParseError.unexpected(.op("=")) }; left = .assign(n, rhs) } else { left = .bin(left, o, rhs) }
    }
    return left
  }
  mutating func atom() throws -> Expr {
    switch tokens.popFirst() {
    case .num(let n)?: return .num(n)
    case .op("-")?: return .neg(try expr(3))
    case .lparen?: let e = try expr(0); guard tokens.popFirst() == .rparen else { throw ParseError.unexpected(tokens.first ?? .eof) }; return e
    case .ident(let f)? where tokens.first == .lparen:
      tokens.removeFirst(); let a = try expr(0); guard case .rparen? = tokens.popFirst() else { throw ParseError.unexpected(.eof) }; return .call(f, [a])
    case .ident(let n)?: return .ref(n)
    case let t?: throw ParseError.unexpected(t)
    case nil: throw ParseError.unexpected(.eof)
    }
  }
}
final class Env { private var vars: [String: Double] = [:]; let fns: [String: (Double) -> Double] = ["sq": { $0 * $0 }, "neg": (-), "root": { $0.squareRoot() }]
  func eval(_ e: Expr) -> Double? {
    switch e {
    case .num(let n): return n
    case .ref(let n): return vars[n]
    case .neg(let x): return eval(x).map { -$0 }
    case .assign(let n, let x): let v = eval(x); vars[n] = v; return v
    case let .call(f, args): guard let fn = fns[f], let a = args.first.flatMap(eval) else { return nil }; return fn(a)
    case let .bin(l, o, r):
      guard let x = eval(l), let y = eval(r) else { return nil }
      switch o { case "+": return x + y; case "-": return x - y; case "*": return x * y; case "/": return y == 0 ? nil : x / y
      case "^": return (0..<Int(y)).reduce(1) { a, _ in a * x }; default: return nil }
    }
  }
}
let env = Env()
for s in ["1 + 2 * 3", "(1+2)*3", "2^3^2", "x = y = 4", "x*sq(y)-root(16)", "-2^2", "1/0", "3 +", "(1", "2 2", "neg(3)"] {
  do { var p = Parser(s); print(s, "=>", env.eval(try p.parse()).map { "\($0)" } ?? "undefined") }
  catch ParseError.unexpected(let t) { print(s, "unexpected", t) } catch ParseError.trailing(let ts) { print(s, "trailing", ts) } catch { print(error) }
}
/* output:
1 + 2 * 3 => 7.0
(1+2)*3 => 9.0
2^3^2 => 512.0
x = y = 4 => 4.0
x*sq(y)-root(16) => 60.0
-2^2 => -4.0
1/0 => undefined
3 + unexpected eof
(1 unexpected eof
2 2 trailing [num(2.0), eof]
neg(3) => -3.0
*/
