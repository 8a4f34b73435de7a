struct Inner { var xs: [Int] = [1, 2]; var d: [String: [Int]] = [:]; var t = (a: 1, b: "x"); mutating func push(_ n: Int) -> Int { xs.append(n); return xs.count } }
struct Outer { var inner = Inner(); var list = [Inner(), Inner()]; var byName: [String: Inner] = ["k": Inner()]; var opt: Inner? = Inner(); subscript(i: Int) -> Inner { get { list[i] } set { list[i] = newValue } } ; var first: Inner { get { list[0] } set { list[0] = newValue } } }
var o = Outer(); let copy = o
o.inner.xs[0] += 10; o.list[1].xs.append(7); o.byName["k"]!.xs[1] *= 5; o.byName["k"]?.d["z", default: []].append(3); o.opt?.t.a += 4; o[0].xs.removeLast(); o.first.t.b += "y"; o.list[0].d["q", default: [0]][0] += 9
print(o.inner.xs, o.list.map(\.xs), o.byName["k"]!.xs, o.byName["k"]!.d, o.opt!.t, o.first.t, o.list[0].d, copy.inner.xs, copy.list[1].xs, copy.opt!.t.a, copy.byName["k"]!.d)
print(o.inner.push(5), o.list[0].push(6), o[1].push(8), o.opt?.push(1) as Any, o.byName["none"]?.push(1) as Any, o.byName["k"]?.push(2) as Any, o.list.map { $0.xs.count })
func bump(_ n: inout Int) { n += 100 }; func swapEnds<T>(_ a: inout [T]) { if a.count > 1 { a.swapAt(0, a.count - 1) } }; func both(_ a: inout Int, _ b: inout Int) { (a, b) = (b, a) }
bump(&o.inner.xs[0]); bump(&o.list[0].xs[0]); bump(&o.byName["k"]!.xs[0]); bump(&o.inner.t.a); swapEnds(&o.list[1].xs); print(o.inner.xs[0], o.opt!.t.a, o.list[0].xs[0], o.byName["k"]!.xs[0], o.inner.t.a, o.list[1].xs)
var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2); for r in grid.indices { for c in grid[r].indices { grid[r][c] = r * 3 + c } }; let g2 = grid; grid[1][2] += 50; grid[0].swapAt(0, 2); grid.swapAt(0, 1); bump(&grid[0][0]); grid[1] += [9]; grid[1].removeAll { $0 == 1 }; print(grid, g2)
var dict: [String: (n: Int, tags: Set<String>)] = [:]; dict["a", default: (0, [])].n += 3; dict["a"]?.tags.insert("t"); dict["a"]!.tags.formUnion(["u"]); print(dict["a"]!.n, dict["a"]!.tags.sorted(), dict.count); for k in dict.keys { dict[k]!.n *= 2 }; print(dict["a"]!.n)
class Ref { var s = Inner(); var arr: [Ref] = []; var weights: [String: Double] = [:] { didSet { n += 1 } }; var n = 0; lazy var cache = [s.xs.count] }; let r = Ref(), alias = r; r.s.xs.append(3); alias.arr.append(Ref()); r.arr[0].s.t.a = 42; r.weights["w", default: 1] *= 3; r.weights["v"] = 2; r.weights["v"]! -= 1; r.cache.append(1); print(alias.s.xs, r.arr[0].s.t.a, r.weights.sorted { $0.key < $1.key }.map(\.value), r.n, alias.cache)
var fs: [() -> Int] = []; var total = 0; for i in 0..<3 { var local = i; fs.append { local += 1; total += local; return local } }; print(fs.map { $0() }, fs.map { $0() }, total); func counter() -> (inc: () -> Int, get: () -> Int) { var c = 0; return ({ c += 1; return c }, { c }) }; let (inc, get) = counter(); _ = inc(); _ = inc(); print(get())
var tup = (1, (x: "a", y: [1, 2])); tup.1.y.append(3); tup.0 += 1; tup.1.x += "b"; let (p, (q, s)) = tup; print(tup, p, q, s.count); var (m, n) = (1, 2); (m, n) = (n, m + n); (m, n) = (n, m); swap(&m, &n); print(m, n)
enum Shape { case circle(r: Double), rect(w: Double, h: Double); mutating func scale(_ k: Double) { switch self { case .circle(let r): self = .circle(r: r * k); case .rect(var w, let h): w *= k; self = .rect(w: w, h: h * k) } } }; var shapes = [Shape.circle(r: 1), .rect(w: 1, h: 2)]; for i in shapes.indices { shapes[i].scale(2) }; if case .circle(var r) = shapes[0] { r += 1; shapes[0] = .circle(r: r) }; print(shapes); var so: Shape? = shapes[1]; so?.scale(0.5); print(so!, shapes[1])
struct Stack<T> { private(set) var a: [T] = []; var top: T? { get { a.last } set { if let v = newValue { if a.isEmpty { a.append(v) } else { a[a.count - 1] = v } } else { _ = a.popLast() } } } }; var st = Stack<Int>(); st.top = 1; st.top! += 5; st.top? *= 2; print(st.a, st.top as Any); st.top = nil; st.top? += 1; print(st.a)
/* output:
[11, 2] [[1], [1, 2, 7]] [1, 10] ["z": [3]] (a: 5, b: "x") (a: 1, b: "xy") ["q": [9]] [1, 2] [1, 2] 1 [:]
3 2 4 Optional(3) nil Optional(3) [2, 4]
111 5 101 101 101 [8, 2, 7, 1]
[[103, 4, 55], [2, 0, 9]] [[0, 1, 2], [3, 4, 5]]
3 ["t", "u"] 1
6
[1, 2, 3] 42 [1.0, 3.0] 3 [3, 1]
[1, 2, 3] [2, 3, 4] 15
2
(2, (x: "ab", y: [1, 2, 3])) 2 ab 3
2 3
[main.Shape.circle(r: 3.0), main.Shape.rect(w: 2.0, h: 4.0)]
rect(w: 1.0, h: 2.0) rect(w: 2.0, h: 4.0)
[12] Optional(12)
[]
*/
