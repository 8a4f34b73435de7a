// key paths, subscripts, dynamic member, callAsFunction
struct P { var n = "a"; var k = [1, 2, 3]; var o: Q?; subscript(i: Int) -> Int { get { k[i] } set { k[i] = newValue } } }
struct Q { var z = 5 }
var p = P(o: Q())
let kp = \P.k[1]; p[keyPath: kp] = 20
print(p[keyPath: kp], p[keyPath: \.o?.z] as Any, p[keyPath: \P.o!.z], p[keyPath: \.k.count], p[keyPath: \.[2]])
let paths: [PartialKeyPath<P>] = [\.n, \.k]
print(paths.map { p[keyPath: $0] })
func up<R, V>(_ r: inout R, _ k: WritableKeyPath<R, V>, _ f: (inout V) -> Void) { f(&r[keyPath: k]) }
up(&p, \.n) { $0 += "!" }; up(&p, \.k[0]) { $0 *= 7 }
print(p.n, p.k, [p, p].map(\.k[0]), [[1, 2], [3]].map(\.count).sorted(by: >))
var b = Box(t: p); b.n = "boxed"; b.k.append(9) // error: cannot find 'Box' in scope
struct Poly { let c: [Double]; func callAsFunction(_ x: Double) -> Double { c.reversed().reduce(0) { $0 * x + $1 } }; func callAsFunction(at xs: Double...) -> [Double] { xs.map { self($0) } } }
let f = Poly(c: [1, 2, 3])
print(f(2), f(at: 0, 1), [1.0, 2].map(f.callAsFunction(_:)))
struct G { var d: [String: Int] = [:]; subscript(k: String, default v: @autoclosure () -> Int) -> Int { get { d[k] ?? v() } set { d[k] = newValue } }; subscript<T: Hashable>(t: T) -> String { "\(t.hashValue == t.hashValue)" }; static subscript(i: Int) -> Int { i * 2 } }
var g = G(); g["a", default: 1] += 4; g["a", default: 0] += 1
print(g.d, g[3.5], G[21])
let same = \P.n == \P.n; print(same, kp == \P.k[1], kp == \P.k[2])
let m = ["x": [1, 2]]; print(m["x"]?[1] ?? 0, m["y"]?.first as Any, m.keys.map(\.count))
