func d() -> Int { print("d"); return 4 }
enum E: Error { case bad(code: Int = 3), b(v: Double = 2.5), t(Bool = true), a(Int = 7, name: String = "n"), f(Int = d()), none }
print(E.bad(), E.b(), E.t(), E.a(), E.a(name: "x"), E.a(1))
print(E.f(), E.f(9))
do { throw E.bad() } catch E.bad(let c) { print("caught", c) } catch { print(error) }
enum Shape<T> { case box(side: Double = 1, tag: T?), many([T] = []), text(String = "none") }
let s: Shape<Int> = .box(tag: nil)
print(s, Shape<Int>.many(), Shape<String>.text())
let e: E = .a()
if case .a(let n, let name) = e { print(n, name) }
indirect enum Tree { case leaf(Int = 1), node(Tree = .leaf(), Tree = .leaf(2)) }
print(Tree.node())

/* output:
bad(code: 3) b(v: 2.5) t(true) a(7, name: "n") a(7, name: "x") a(1, name: "n")
d
f(4) f(9)
caught 3
box(side: 1.0, tag: nil) many([]) text("none")
7 n
node(main.Tree.leaf(1), main.Tree.leaf(2))
*/
