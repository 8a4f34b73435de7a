class Base { func add(_ n: inout Int) throws -> String { n += 1; return "base" }; func each(_ a: inout [Int], _ f: (inout Int) -> Void) { for i in a.indices { f(&a[i]) } } }
class Sub: Base { struct Bad: Error { let n: Int }; override func add(_ n: inout Int) throws -> String { let s = try super.add(&n); n *= 2; if n > 10 { throw Bad(n: n) }; return s + "+sub" }
  override func each(_ a: inout [Int], _ f: (inout Int) -> Void) { super.each(&a, f); super.each(&a) { $0 += 100 } } }
let objects: [Base] = [Base(), Sub()]
var n = 1, arr = [1, 2]
for o in objects { for _ in 0..<3 { do { print(try o.add(&n), n) } catch { print("caught", error, n) } }; o.each(&arr) { $0 *= 2 }; print(arr) }
var box = [3, 4]; for o in objects { _ = try? o.add(&box[0]) }; print(box)
struct H { var v = 0, items = [1] }; var h = H(); let s: Base = Sub(); print((try? s.add(&h.v)) ?? "x", h); s.each(&h.items) { _ in }; print(h)
/* output:
base 2
base 3
base 4
[2, 4]
base+sub 10
caught Bad(n: 22) 22
caught Bad(n: 46) 46
[104, 108]
[10, 4]
base+sub H(v: 2, items: [1])
H(v: 2, items: [101])
*/
