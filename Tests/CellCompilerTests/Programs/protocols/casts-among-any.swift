// existentials: casts, metatypes, composition
protocol Named { var name: String { get } }
protocol Aged: AnyObject { var age: Int { get set } }
class P: Named, Aged { var name: String; var age = 1; init(_ n: String) { name = n } }
final class Q: P { override var name: String { get { "Q" + super.name } set {} } }
struct R: Named { var name = "r" }
func both(_ x: any Named & Aged) -> String { x.age += 1; return "\(x.name) \(x.age)" }
let p = P("p"), q = Q("q")
print(both(p), both(q), both(p))
let xs: [any Named] = [p, q, R()]
for x in xs { if let a = x as? any Aged { a.age *= 10; print(a.age) }; print(x is Q, x is P, x is any Aged, type(of: x)) }
let y: any Named = q
print((y as! P).name, (y as? R)?.name as Any, y as? Q === q)
var z: (any Named)? = nil
print(z?.name as Any); z = R(name: "new"); print(z!.name, z.map { $0.name } as Any)
let d: [String: any Named] = ["a": p, "b": R()]
print(d.values.map(\.name).sorted(), d["a"]?.name ?? "-", d["zz"]?.name ?? "-")
func same(_ a: AnyObject, _ b: AnyObject) -> Bool { a === b }
print(same(p, p), same(p, q), ObjectIdentifier(p) == ObjectIdentifier(p))
let types: [Any.Type] = [Int.self, P.self, (any Named).self, [R].self]
print(types, types[0] == Int.self, type(of: y) == Q.self, type(of: y as Any) == P.self)
typealias NA = Named & Aged
func maybe(_ x: Any) -> String { if let n = x as? NA { "NA \(n.name)" } else if let n = x as? Named { "N \(n.name)" } else { "-" } }
print(maybe(p), maybe(R()), maybe(3))
extension Named { func greet() -> String { "hi \(name)" } }
extension Named where Self: Aged { func both() -> String { "\(name)@\(age)" } }
print(y.greet(), p.both(), (q as any Named & Aged).both())
let fs = xs.map { x in { x.name } }
print(fs.map { $0() })
print(xs.contains { $0 is R }, xs.compactMap { $0 as? R }.count, xs.first { $0.name == "Qq" } is Q)
var arr: [any Named] = []
arr.append(R()); arr += [p]; arr.insert(q, at: 0); arr[1] = p
print(arr.map(\.name), [R()] as [any Named] is [R], (xs as? [P]) as Any)

/* output:
p 2 Qq 2 p 3
30
false true true P
20
true true true Q
false false false R
Qq nil true
nil
new Optional("new")
["p", "r"] p -
true false true
[Swift.Int, main.P, main.Named, Swift.Array<main.R>] true true false
NA p N r -
hi Qq p@30 Qq@20
["p", "Qq", "r"]
true 1 true
["Qq", "p", "p"] true nil
*/
