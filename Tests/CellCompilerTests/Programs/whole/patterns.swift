enum Shape { case point, circle(r: Double), rect(w: Double, h: Double), poly([(Int, Int)]), nested(label: String, inner: [Shape]) }
func describe(_ s: Shape) -> String {
  switch s {
  case .point: return "pt"
  case .circle(r: 0): return "dot"
  case .circle(let r) where r < 0: return "bad"
  case .circle(r: 1..<10): return "small"
  case .circle: return "big"
  case let .rect(w, h) where w == h: return "square \(w)"
  case .rect(w: let w, h: _) where w > 100: return "wide"
  case .rect(let dims): return "rect \(dims.w)x\(dims.h)"
  case .poly(let pts) where pts.isEmpty: return "empty"
  case .poly(let pts): if let (x, y) = pts.first, case 0... = x { return "poly from \(x),\(y)" }; return "poly"
  case .nested(label: "root", let inner), .nested(label: _, inner: let inner) where inner.count > 2: return "[" + inner.map(describe).joined(separator: "|") + "]"
  case .nested(let l, _): return "nested " + l
  }
}
let shapes: [Shape] = [.point, .circle(r: 0), .circle(r: -1), .circle(r: 5), .circle(r: 50), .rect(w: 2, h: 2), .rect(w: 200, h: 1), .rect(w: 1, h: 2), .poly([]), .poly([(3, 4)]), .poly([(-3, 4)]), .nested(label: "root", inner: [.point]), .nested(label: "x", inner: []), .nested(label: "y", inner: [.point, .point, .circle(r: 3)])]
for s in shapes { print(describe(s)) }
func classify(_ v: Any) -> String {
  switch v {
  case 0 as Int: return "zero"
  case let n as Int where n < 0: return "negative \(n)"
  case is Int: return "int"
  case let d as Double: return "double \(d)"
  case let s as String where s.isEmpty: return "empty string"
  case let s as String: return "string \(s.count)"
  case let (a, b) as (Int, Int): return "pair \(a + b)"
  case let xs as [Int]: return "ints \(xs.reduce(0, +))"
  case let d as [String: Any]: return "dict \(d.keys.sorted())"
  case let f as (Int) -> Int: return "func \(f(20))"
  case Optional<Any>.none: return "nil"
  case let s as CustomStringConvertible: return "desc \(s.description)"
  default: return "unknown"
  }
}
let values: [Any] = [0, -5, 7, 2.5, "", "abc", (1, 2), [1, 2, 3], ["b": 1, "a": "x"], { (n: Int) in n + 1 }, true, Character("c"), shapes[0]]
for v in values { print(classify(v)) }
for case let .circle(r) in shapes where r > 0 { print("r", r, terminator: " ") }
print()
for case (let i, .rect(let w, _)) in shapes.enumerated() { print(i, w, terminator: "; ") }
print()
let pairs: [(String, Int?)] = [("a", 1), ("b", nil), ("c", 3)]
for case let (k, v?) in pairs where v > 1 { print(k, v) }
for case (let k, nil) in pairs { print(k, "is nil") }
if case let (x?, y?) = (Int("4"), Int("5")) { print(x * y) }
guard case .some(let last) = pairs.last?.1, case 1...5 = last else { fatalError() }
let points = [(0, 0), (3, 0), (0, -2), (2, 2), (1, 5)]
for p in points { switch p { case (0, 0): print("origin"); case (_, 0): print("x-axis"); case (0, let y): print("y-axis \(y)"); case let (x, y) where x == y: print("diag"); case (-2...2, _): print("near"); default: print("far") } }
/* output:
pt
dot
bad
small
big
square 2.0
wide
rect 1.0x2.0
empty
poly from 3,4
poly
[pt]
nested x
[pt|pt|small]
zero
negative -5
int
double 2.5
empty string
string 3
pair 3
ints 6
dict ["a", "b"]
func 21
desc true
desc c
unknown
r 5.0 r 50.0 
5 2.0; 6 200.0; 7 1.0; 
c 3
b is nil
20
origin
x-axis
y-axis -2
diag
near
*/
