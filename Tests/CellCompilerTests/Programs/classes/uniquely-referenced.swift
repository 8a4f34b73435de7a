final class Storage { var v: [Int]; init(_ v: [Int]) { self.v = v } }
struct Stack {
  private var s = Storage([])
  private(set) var copies = 0
  mutating func push(_ x: Int) { if !isKnownUniquelyReferenced(&s) { s = Storage(s.v); copies += 1 }; s.v.append(x) }
  var all: [Int] { s.v }
}
var a = Stack(); a.push(1); a.push(2)
var b = a
b.push(3); a.push(4); b.push(5)
print(a.all, b.all, a.copies, b.copies)
var st = Storage([1]); print(isKnownUniquelyReferenced(&st))
let other = st
print(isKnownUniquelyReferenced(&st), other.v)
var o: Storage? = Storage([2])
print(isKnownUniquelyReferenced(&o))
/* output:
[1, 2, 4] [1, 2, 3, 5] 0 1
true
false [1]
true
*/
