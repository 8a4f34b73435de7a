// mutating through any, inout, arrays of any, class conformers
protocol Acc { associatedtype E; mutating func add(_ e: E); mutating func reset(); var all: [E] { get }; static func make() -> Self }
extension Acc { mutating func addAll(_ es: [E]) { for e in es { add(e) } }; mutating func dup() { let a = all; reset(); addAll(a + a) }; var count: Int { all.count } }
struct L: Acc { var all: [Int] = []; mutating func add(_ e: Int) { all.append(e) }; mutating func reset() { all = [] }; static func make() -> L { L(all: [1]) } }
final class K: Acc { var all: [String] = []; func add(_ e: String) { all.append(e) }; func reset() { all = [] }; static func make() -> K { let k = K(); k.all = ["k"]; return k } }
var xs: [any Acc] = [L(all: [1, 2]), K.make()]
for i in xs.indices { xs[i].dup() }
print(xs.map(\.count), xs.map { $0.all })
let copy = xs
xs[0].reset(); xs[1].reset()
print(xs.map { $0.count }, copy.map { $0.count })
func grow<A: Acc>(_ a: inout A) -> Int { a.dup(); a.dup(); return a.count }
var one: any Acc = L.make()
print(grow(&one), one.count, grow(&xs[0]))
var o: (any Acc)? = L.make()
o?.dup(); print(o?.count as Any, o!.all)
struct Holder { var acc: any Acc; var list: [any Acc] = []; mutating func go() { acc.dup(); for i in list.indices { list[i].dup() } } }
var h = Holder(acc: L.make(), list: [L.make(), K.make()]); h.go()
print(h.acc.count, h.list.map(\.count))
var d: [String: any Acc] = ["a": L.make()]
d["a"]?.dup(); d["b"]?.dup(); print(d["a"]!.count, d.count)
let fresh = xs.map { type(of: $0).make() }
print(fresh.map { $0.all })

/* output:
[4, 2] [[1, 2, 1, 2], ["k", "k"]]
[0, 0] [4, 0]
4 4 0
Optional(2) [1, 1]
2 [2, 2]
2 1
[[1], ["k"]]
*/
