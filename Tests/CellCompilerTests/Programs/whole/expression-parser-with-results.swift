indirect enum Expr: CustomStringConvertible {
  case number(Double), variable(String)
  case binary(Op, Expr, Expr)
  case negate(Expr)
  enum Op: String, CaseIterable { case add = "+", sub = "-", mul = "*", div = "/"
    var precedence: Int { switch self { case .add, .sub: 1; case .mul, .div: 2 } }
  }
  var description: String {
    switch self {
    case .number(let n) where n == n.rounded(): return String(Int(n))
    case .number(let n): return "\(n)"
    case .variable(let v): return v
    case let .binary(op, l, r): return "(\(l) \(op.rawValue) \(r))"
    case .negate(let e): return "-\(e)"
    }
  }
}
enum ParseError: Error, Equatable { case unexpected(Character?, at: Int), trailing(String) }
struct Parser {
  private let chars: [Character]
  private var pos = 0
  init(_ s: String) { chars = Array(s) }
  private var peek: Character? { pos < chars.count ? chars[pos] : nil }
  private mutating func skip() { while let c = peek, c.isWhitespace { pos += 1 } }
  private mutating func take(_ c: Character) -> Bool {
    skip()
    guard peek == c else { return false }
    pos += 1
    return true
  }
  mutating func parse() throws -> Expr {
    let e = try expression(0)
    skip()
    if pos < chars.count { throw ParseError.trailing(String(chars[pos...])) }
    return e
  }
  private mutating func expression(_ min: Int) throws -> Expr {
    var left = try atom()
    while true {
      skip()
      guard let c = peek, let op = Expr.Op(rawValue: String(c)), op.precedence > min else { return left }
      pos += 1
      left = .binary(op, left, try expression(op.precedence))
    }
  }
  private mutating func atom() throws -> Expr {
    skip()
    if take("-") { return .negate(try atom()) }
    if take("(") {
      let e = try expression(0)
      guard take(")") else { throw ParseError.unexpected(peek, at: pos) }
      return e
    }
    guard let c = peek else { throw ParseError.unexpected(nil, at: pos) }
    if c.isNumber {
      var text = ""
      while let d = peek, d.isNumber || d == "." { text.append(d); pos += 1 }
      return .number(Double(text)!)
    }
    if c.isLetter {
      var name = ""
      while let d = peek, d.isLetter { name.append(d); pos += 1 }
      return .variable(name)
    }
    throw ParseError.unexpected(c, at: pos)
  }
}
func evaluate(_ e: Expr, _ env: [String: Double] = [:]) -> Result<Double, EvalError> {
  switch e {
  case .number(let n): return .success(n)
  case .variable(let v): return env[v].map(Result.success) ?? .failure(.unbound(v))
  case .negate(let e): return evaluate(e, env).map { -$0 }
  case .binary(let op, let l, let r):
    return evaluate(l, env).flatMap { a in
      evaluate(r, env).flatMap { b in
        switch op {
        case .add: .success(a + b)
        case .sub: .success(a - b)
        case .mul: .success(a * b)
        case .div: b == 0 ? .failure(.zero) : .success(a / b)
        }
      }
    }
  }
}
enum EvalError: Error { case unbound(String), zero }
for s in ["1 + 2 * 3", "(1+2)*3 - -4", "x / (y - 2)", "2 * (3", "1 $ 2", "", "7 - 2 - 1"] {
  var p = Parser(s)
  do {
    let e = try p.parse()
    print(e, evaluate(e, ["x": 10, "y": 2]))
  } catch let error as ParseError {
    if case .unexpected(let c, at: let i) = error { print("unexpected", c ?? "∅", i) } else { print(error) }
  } catch { print("?") }
}
print(Expr.Op.allCases.map(\.precedence))

/* output:
(1 + (2 * 3)) success(7.0)
(((1 + 2) * 3) - -4) success(13.0)
(x / (y - 2)) failure(main.EvalError.zero)
unexpected ∅ 6
trailing("$ 2")
unexpected ∅ 0
((7 - 2) - 1) success(4.0)
[1, 1, 2, 2]
*/
