enum Token { case num(Double), op(Character), paren(Bool) }
func tokenize(_ s: String) -> [Token] {
  var out: [Token] = []; var cur = ""
  func flush() { if !cur.isEmpty { out.append(.num(Double(cur)!)); cur = "" } }
  for ch in s where ch != " " {
    switch ch {
    case "0"..."9", ".": cur.append(ch)
    case "+", "-", "*", "/": flush(); out.append(.op(ch))
    case "(", ")": flush(); out.append(.paren(ch == "("))
    default: break
    }
  }
  flush()
  return out
}
struct Parser { var toks: [Token]; var i = 0
  mutating func expr() -> Double {
    var v = term()
    while i < toks.count, case .op(let c) = toks[i], c == "+" || c == "-" { i += 1; let r = term(); v = c == "+" ? v + r : v - r }
    return v
  }
  mutating func term() -> Double {
    var v = factor()
    while i < toks.count, case let .op(c) = toks[i], "*/".contains(c) { i += 1; let r = factor(); if c == "*" { v *= r } else { v /= r } }
    return v
  }
  mutating func factor() -> Double {
    guard i < toks.count else { return 0 }
    defer { i += 1 }
    switch toks[i] {
    case .num(let n): return n
    case .paren(true): i += 1; return expr()
    case .op("-"): i += 1; let f = factor(); i -= 1; return -f
    default: return .nan
    }
  }
}
for s in ["1 + 2 * 3", "(1 + 2) * 3", "10 / 4 - 1"] { var p = Parser(toks: tokenize(s)); print(s, "=", p.expr()) }
let fib = { (n: Int) -> [Int] in var r = [0, 1]; while r.count < n { r.append(r[r.count - 1] + r[r.count - 2]) }; return r }
print(fib(8))
let memo: (Int) -> Int = { var cache: [Int: Int] = [:]
  func go(_ n: Int) -> Int { if let c = cache[n] { return c }; let r = n < 2 ? n : go(n - 1) + go(n - 2); cache[n] = r; return r }
  return go }()
print(memo(50))
outer: for i in 1...5 { for j in 1...5 { if i * j == 12 { print(i, j); break outer }; if j > i { continue outer } } }
var i = 0
repeat { i += 1; defer { print("d", i, terminator: " ") }; if i == 2 { continue } } while i < 3
print()
switch (3, "x") { case (let n, "x") where n.isMultiple(of: 2): print("even"); case (1...3, _): print("low"); default: print("?") }
func ~= (p: (Int) -> Bool, v: Int) -> Bool { p(v) }
func isEven(_ n: Int) -> Bool { n % 2 == 0 }
switch 7 { case isEven: print("even"); case { $0 > 5 }: print("big odd"); default: print("odd") }
func ~= (p: String, v: Int) -> Bool { v == p.count }
switch 3 { case "abc": print("len 3"); default: print("no") }
let c: Character? = "x"
switch c { case "x": print("ex"); case nil: print("nil"); default: print("other") }
let on: Int? = 5
switch on { case let m? where (1...5).contains(m): print("in"); case nil: print("nil"); case let n?: print(n) }
if case 1..<10 = on ?? 0 { print("range") }
if case (let a, 2) = (1, 2) { print(a) }
/* output:
1 + 2 * 3 = 7.0
(1 + 2) * 3 = 9.0
10 / 4 - 1 = 1.5
[0, 1, 1, 2, 3, 5, 8, 13]
12586269025
3 4
d 1 d 2 d 3 
low
big odd
len 3
ex
in
range
1
*/
