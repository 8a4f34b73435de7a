enum Token: Equatable { case number(Double), op(Character), open, close }
enum CalcError: Error { case unexpected(Character), end }
func tokenize(_ s: String) throws -> [Token] {
  var out: [Token] = []
  let chars = Array(s)
  var i = 0
  while i < chars.count {
    let c = chars[i]
    switch c {
    case " ": i += 1
    case "0"..."9", ".":
      var j = i
      while j < chars.count, chars[j].isNumber || chars[j] == "." { j += 1 }
      out.append(.number(Double(String(chars[i..<j]))!))
      i = j
    case "+", "-", "*", "/": out.append(.op(c)); i += 1
    case "(": out.append(.open); i += 1
    case ")": out.append(.close); i += 1
    default: throw CalcError.unexpected(c)
    }
  }
  return out
}
struct Parser {
  var tokens: [Token]
  var i = 0
  var next: Token? { i < tokens.count ? tokens[i] : nil }
  mutating func expression() throws -> Double {
    var v = try term()
    while let t = next, t == .op("+") || t == .op("-") {
      i += 1
      let r = try term()
      v = t == .op("+") ? v + r : v - r
    }
    return v
  }
  mutating func term() throws -> Double {
    var v = try factor()
    while case .op(let c)? = next, c == "*" || c == "/" {
      i += 1
      let r = try factor()
      if c == "*" { v *= r } else { v /= r }
    }
    return v
  }
  mutating func factor() throws -> Double {
    guard let t = next else { throw CalcError.end }
    i += 1
    switch t {
    case .number(let n): return n
    case .open:
      let v = try expression()
      i += 1
      return v
    case .op("-"): return try -factor()
    default: throw CalcError.end
    }
  }
}
for s in ["1 + 2 * 3", "(1+2)*3 - 4/8", "-2 * (3 - 5)", "1 + ", "2 $ 3"] {
  do {
    var p = Parser(tokens: try tokenize(s))
    print(s, "=", try p.expression())
  } catch {
    print(s, "error:", error)
  }
}

/* output:
1 + 2 * 3 = 7.0
(1+2)*3 - 4/8 = 8.5
-2 * (3 - 5) = 4.0
1 +  error: end
2 $ 3 error: unexpected("$")
*/
