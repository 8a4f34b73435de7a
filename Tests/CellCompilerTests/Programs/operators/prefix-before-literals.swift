indirect enum Q { case term(String), not(Q), and(Q, Q)
  static prefix func ! (q: Q) -> Q { .not(q) }
  static func && (a: Q, b: Q) -> Q { .and(a, b) } }
extension Q: ExpressibleByStringLiteral { init(stringLiteral s: String) { self = .term(s) } }
let a: Q = !"x"
let b: Q = "a" && "b"
let c: [Q] = ["a" && !"b", !"c"]
func f(_ q: Q) { print(q) }
f(!"z"); f("x" && !("y" && "z"))
print(a, b, c)
/* output:
not(main.Q.term("z"))
and(main.Q.term("x"), main.Q.not(main.Q.and(main.Q.term("y"), main.Q.term("z"))))
not(main.Q.term("x")) and(main.Q.term("a"), main.Q.term("b")) [main.Q.and(main.Q.term("a"), main.Q.not(main.Q.term("b"))), main.Q.not(main.Q.term("c"))]
*/
