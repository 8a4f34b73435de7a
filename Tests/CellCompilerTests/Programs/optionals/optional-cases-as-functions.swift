enum Op: Character { case add = "+", mul = "*"; var apply: (Int, Int) -> Int? { switch self { case .add: { $0 + $1 }; case .mul: { $1 == 0 ? nil : $0 * $1 } } } }
print(Op.add.apply(1, 2) as Any, Op.mul.apply(1, 2) as Any, Op.mul.apply(1, 0) as Any)
let rest: [(Op, Int?)] = [(.add, 3), (.mul, 4)]
let first: Int? = 1
let r = rest.reduce(first) { acc, x in guard let a = acc, let b = x.1 else { return nil }; return x.0.apply(a, b) }
print(r as Any)
struct Box<A> { let f: () -> A; func map<B>(_ g: @escaping (A) -> B) -> Box<B> { Box<B> { g(f()) } } }
let n = Box<Int> { 5 }.map(Optional.some)
print(n.f() as Any)
func w<T>(_ x: T) -> T { x }
let o: Box<Int?> = Box<Int> { 5 }.map(Optional.some)
print(o.f() as Any, [1, 2].map(Optional.some), [1].map(Optional.init))
let p = Box<Int?> { 3 }.map { v in (Op.add, v) }
print(p.f())
let q: [(Int?, Int)] = [(1, 2)].map { (Optional.some($0.0), $0.1) }
print(q)
for x in rest { if let v = x.1 { print(v) } }
let out: [(Op, Int?)] = Box<[(Op, Int?)]> { rest }.f()
print(out.map { $0.1 as Any })
func chain(_ first: Int?, _ rest: [(Op, Int?)]) -> Int? { rest.reduce(first) { acc, x in guard let a = acc, let b = x.1 else { return nil }; return x.0.apply(a, b) } }
print(chain(1, rest) as Any)
/* output:
Optional(3) Optional(2) nil
Optional(16)
Optional(5)
Optional(5) [Optional(1), Optional(2)] [Optional(1)]
(main.Op.add, Optional(3))
[(Optional(1), 2)]
3
4
[Optional(3), Optional(4)]
Optional(16)
*/
