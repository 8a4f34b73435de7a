enum Token: Equatable { case num(Double), op(Character), lparen, rparen
  init?(_ c: Character) { switch c { case "(": self = .lparen; case ")": self = .rparen; case "+", "-", "*", "/": self = .op(c); case _ where c.isNumber: self = .num(Double(String(c))!); default: return nil } } }
func shunt(_ s: String) -> [Token] { var out: [Token] = [], st: [Token] = []
  let prec: [Character: Int] = ["+": 1, "-": 1, "*": 2, "/": 2]
  for c in s { guard let t = Token(c) else { continue }
    switch t { case .num: out.append(t)
      case .op(let o): while case .op(let p)? = st.last, prec[p]! >= prec[o]! { out.append(st.removeLast()) }; st.append(t)
      case .lparen: st.append(t)
      case .rparen: while let l = st.popLast(), l != .lparen { out.append(l) } } }
  return out + st.reversed() }
func eval(_ ts: [Token]) -> Double? { var st: [Double] = []
  for t in ts { switch t { case let .num(n): st += [n]
    case .op(let o): guard st.count >= 2 else { return nil }; let b = st.removeLast(), a = st.removeLast(); st.append(o == "+" ? a + b : o == "-" ? a - b : o == "*" ? a * b : a / b)
    default: return nil } }
  return st.count == 1 ? st[0] : nil }
for s in ["1+2*3", "(1+2)*3", "8/4/2", "1+", "((2))"] { print(s, "=", eval(shunt(s)).map { "\($0)" } ?? "error") }
print(shunt("1*(2-3)"))

/* output:
1+2*3 = 7.0
(1+2)*3 = 9.0
8/4/2 = 1.0
1+ = error
((2)) = 2.0
[main.Token.num(1.0), main.Token.num(2.0), main.Token.num(3.0), main.Token.op("-"), main.Token.op("*")]
*/
