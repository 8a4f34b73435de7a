enum Bound: CustomStringConvertible {
  case atLeast(Int), atMost(Int), exactly(Int)
  var description: String {
    switch self {
    case .atLeast(let n): return ">=\(n)"
    case .atMost(let n): return "<=\(n)"
    case .exactly(let n): return "=\(n)"
    }
  }
}
let x = [1, 2, 3]
let y: [Bound] = [.atMost(9)]
let z = x.map { .atLeast($0) } + y
print(z)
let w = y + x.map { .exactly($0) }
print(w)
let u = [.exactly(1), .atMost(3)] + y
print(u)
let t = y + [.exactly(1)]
print(t)
func total(_ b: [Bound]) -> Int { b.count }
print(total(x.map { .atLeast($0) } + [.atMost(2)]))
var list: [Bound] = x.map { .atMost($0) }
list += x.filter { $0 > 1 }.map { .atLeast($0) }
print(list)
/* output:
[>=1, >=2, >=3, <=9]
[<=9, =1, =2, =3]
[=1, <=3, <=9]
[<=9, =1]
4
[<=1, <=2, <=3, >=2, >=3]
*/
