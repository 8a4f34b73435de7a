enum Token: Equatable { case num(Double), op(Character), open, close }
enum ParseError: Error, CustomStringConvertible {
  case unexpected(Character, at: Int), end, divide
  var description: String {
    switch self {
    case .unexpected(let c, let i): return "unexpected '\(c)' at \(i)"
    case .end: return "unexpected end"
    case .divide: return "division by zero"
    }
  }
}
func lex(_ s: String) throws -> [Token] {
  var out: [Token] = []
  var i = s.startIndex
  while i < s.endIndex {
    let c = s[i]
    switch c {
    case " ": break
    case "(": out.append(.open)
    case ")": out.append(.close)
    case "+", "-", "*", "/", "^": out.append(.op(c))
    case _ where c.isNumber:
      var j = i
      while j < s.endIndex, s[j].isNumber || s[j] == "." { j = s.index(after: j) }
      out.append(.num(Double(s[i..<j])!))
      i = j
      continue
    default: throw ParseError.unexpected(c, at: s.distance(from: s.startIndex, to: i))
    }
    i = s.index(after: i)
  }
  return out
}
struct Parser {
  var tokens: ArraySlice<Token>
  mutating func expression(_ minimum: Int = 0) throws -> Double {
    var left = try atom()
    while case .op(let o)? = tokens.first, let (p, right) = Parser.table[o], p >= minimum {
      tokens.removeFirst()
      let r = try expression(right ? p : p + 1)
      switch o {
      case "+": left += r
      case "-": left -= r
      case "*": left *= r
      case "/": if r == 0 { throw ParseError.divide }; left /= r
      default: var x = 1.0; for _ in 0..<Int(r) { x *= left }; left = x
      }
    }
    return left
  }
  static let table: [Character: (Int, Bool)] = ["+": (1, false), "-": (1, false), "*": (2, false), "/": (2, false), "^": (3, true)]
  mutating func atom() throws -> Double {
    guard let t = tokens.popFirst() else { throw ParseError.end }
    switch t {
    case .num(let x): return x
    case .op("-"): return try -atom()
    case .open:
      let x = try expression()
      guard tokens.popFirst() == .close else { throw ParseError.end }
      return x
    default: throw ParseError.end
    }
  }
}
for s in ["1 + 2 * 3", "(1+2)*3", "2^3^2", "-4 + 10/4", "1 / 0", "2 * (3", "7 & 8", ""] {
  do {
    var p = Parser(tokens: try lex(s)[...])
    print(s, "=", try p.expression())
  } catch ParseError.divide { print(s, "-> zero") }
  catch let e as ParseError { print(s, "->", e) }
  catch { print("other", error) }
}
let r = Result { try lex("1 $") }
switch r { case .success(let t): print(t); case .failure(let e): print("failed:", e) }
print((try? lex("1 2"))?.count ?? -1, (try? lex("?")) == nil)

/* output:
1 + 2 * 3 = 7.0
(1+2)*3 = 9.0
2^3^2 = 512.0
-4 + 10/4 = -1.5
1 / 0 -> zero
2 * (3 -> unexpected end
7 & 8 -> unexpected '&' at 2
 -> unexpected end
failed: unexpected '$' at 2
2 true
*/
