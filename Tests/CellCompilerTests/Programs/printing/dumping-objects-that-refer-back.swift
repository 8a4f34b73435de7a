class N { var n: N?; var a: [Any] = []; var v = 1 }
let x = N(); x.n = x; x.a = [x, 5]
dump(x)
final class P: CustomStringConvertible { var k = 2; var description: String { "P!" } }
let p = P()
dump([p, p])
struct S { var p: P; var q: P? }
dump(S(p: p, q: p))
dump(S(p: P(), q: nil))
x.n = nil; x.a = []
/* output:
▿ main.N #0
  ▿ n: Optional(main.N)
    ▿ some: main.N #0
  ▿ a: 2 elements
    ▿ main.N #0
    - 5
  - v: 1
▿ 2 elements
  ▿ P! #0
    - k: 2
  ▿ P! #0
▿ main.S
  ▿ p: P! #0
    - k: 2
  ▿ q: Optional(P!)
    ▿ some: P! #0
▿ main.S
  ▿ p: P! #0
    - k: 2
  - q: nil
*/
