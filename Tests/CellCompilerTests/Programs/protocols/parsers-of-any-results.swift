protocol Parser { associatedtype Out; func parse(_ s: String) -> Out? }
struct IntP: Parser { func parse(_ s: String) -> Int? { Int(s) } }
struct Rev: Parser { func parse(_ s: String) -> String? { String(s.reversed()) } }
struct Pair<L: Parser, R: Parser>: Parser { let l: L, r: R; func parse(_ s: String) -> (L.Out, R.Out)? { guard let a = l.parse(s), let b = r.parse(s) else { return nil }; return (a, b) } }
let ps: [any Parser] = [IntP(), Rev(), Pair(l: IntP(), r: Rev())]
for p in ps { print(p.parse("12") as Any) }
for p in ps { if let r = p.parse("x1") { print(r) } else { print("nil") } }
func run<P: Parser>(_ p: P, _ s: String) -> P.Out? { p.parse(s) }
for p in ps { if let x = run(p, "34") { print("ran", x) } }
func opened(_ p: any Parser) -> Any? { func inner<Q: Parser>(_ q: Q) -> Q.Out? { q.parse("5") }; return inner(p) }
print(ps.compactMap(opened).count)

/* output:
Optional(12)
Optional("21")
Optional((12, "21"))
nil
1x
nil
ran 34
ran 43
ran (34, "43")
3
*/
