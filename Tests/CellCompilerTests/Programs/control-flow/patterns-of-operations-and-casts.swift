// pattern matching
enum Op: Equatable { case push(Int), add, jump(to: Int, if: Bool?), str(String?) }
func d(_ o: Op) -> String {
  switch o {
  case .push(0): "zero"
  case .push(1...9): "digit"
  case .push(let n) where n.isMultiple(of: 100): "hundreds \(n / 100)"
  case let .push(n): "push \(n)"
  case .add: "add"
  case .jump(to: _, if: true?): "jump if"
  case .jump(to: let t, if: nil), .jump(to: let t, if: false?): "jump \(t)"
  case .jump: "never"
  case .str(nil): "no str"
  case .str(let s?) where s.isEmpty: "empty"
  case .str(.some(let s)): s
  }
}
for o in [Op.push(0), .push(7), .push(300), .push(42), .add, .jump(to: 1, if: true), .jump(to: 2, if: nil), .jump(to: 3, if: false), .str(nil), .str(""), .str("x")] { print(d(o), terminator: "; ") }
print()
let pt = (3, -3)
switch pt { case (0, _), (_, 0): print("axis"); case let (x, y) where x == -y: print("anti \(x) \(y)"); default: print("other") }
struct Even {}
func ~= (p: Even, v: Int) -> Bool { v % 2 == 0 }
func ~= (p: (Int) -> Bool, v: Int) -> Bool { p(v) }
for i in 1...4 { switch i { case Even(): print(i, "even"); case { $0 > 2 }: print(i, "big"); default: print(i, "odd") } }
let xs: [Any] = [1, "two", 3.0, [4], (5, "six"), Optional<Int>.none as Any, { 7 } as () -> Int, Even.self]
for x in xs { switch x { case let i as Int: print("Int", i); case let s as String where s.count == 3: print("three", s); case is Double: print("Double"); case let a as [Int]: print("array", a); case let (n, s) as (Int, String): print("pair", n, s); case let f as () -> Int: print("fn", f()); case Optional<Any>.none: print("nil"); case is Even.Type: print("type"); default: print("?") } }
let opt: Int?? = .some(nil)
switch opt { case nil: print("outer"); case .some(nil): print("inner"); case .some(.some(let v)): print(v) }
if case (let a?, let b?) = (Int("1"), Int("x")) { print(a, b) } else { print("no pair") }
for case let (i, x?) in [1, nil, 3].enumerated() where i > 0 { print(i, x) }
guard case .push(let n) = Op.push(9), case 5...10 = n else { fatalError() }
print(n)
let arr = [1, 2, 3]
switch arr { case []: print("empty"); case [1, 2, 3]: print("123"); default: print("d") }
var c = 0
while case let x? = (c < 3 ? c : nil) { c += 1; print(x, terminator: " ") }
print()
switch "hello" { case "a"..."i": print("a-i"); case let s where s.hasPrefix("h"): print(s); default: break }
switch Character("é") { case "a"..."z": print("ascii"); default: print("not") }

/* output:
zero; digit; hundreds 3; push 42; add; jump if; jump 2; jump 3; no str; empty; x; 
anti 3 -3
1 odd
2 even
3 big
4 even
Int 1
three two
Double
array [4]
pair 5 six
nil
fn 7
type
inner
no pair
2 3
9
123
0 1 2 
a-i
not
*/
