// copy-on-write, reference semantics, identity, weak captures, closures lists
final class Storage { var items: [Int]; init(_ i: [Int]) { items = i }; func copy() -> Storage { print("copy"); return Storage(items) } }
struct COW { private var s = Storage([]); var items: [Int] { s.items }
  mutating func append(_ x: Int) { if !isKnownUniquelyReferenced(&s) { s = s.copy() }; s.items.append(x) } }
var a = COW(); a.append(1); var b = a; b.append(2); a.append(3); print(a.items, b.items)
class Person { let name: String; weak var partner: Person?; var friends: [Person] = []; init(_ n: String) { name = n }; deinit { print("-\(name)") } }
do { let p = Person("p"), q = Person("q"); p.partner = q; q.partner = p; p.friends = [q]; print(p.partner!.name, q.partner?.partner === q) }
class Button { var onTap: (() -> Void)?; let id: Int; init(id: Int) { self.id = id; onTap = { [unowned self] in print("tap", self.id) } }; deinit { print("button \(id) gone") } }
var btn: Button? = Button(id: 1); btn?.onTap?(); btn = nil
var fs: [() -> Int] = []; for i in 0..<3 { var n = i; fs.append { n += 10; return n } }; print(fs.map { $0() }, fs.map { $0() })
var x = 1; let capture = { [x] in x }; let live = { x }; x = 2; print(capture(), live())
struct Point { var x = 0, y = 0; func moved(dx: Int = 0, dy: Int = 0) -> Point { var c = self; c.x += dx; c.y += dy; return c } }
var pts = [Point(), Point(x: 1)]; for i in pts.indices { pts[i].y = i }; for var p in pts { p.x = 99 }; print(pts, pts[0].moved(dx: 5).moved(dy: -1))
class Base { func hello() -> String { "base" }; final func call() -> String { hello() + "!" } }; class Derived: Base { override func hello() -> String { "derived+" + super.hello() } }
let objs: [Base] = [Base(), Derived()]; print(objs.map { $0.call() }, objs.map { $0 is Derived }, (objs[1] as? Derived) != nil, type(of: objs[1]))
protocol Drawable { func draw() -> String }; extension Drawable { func draw() -> String { "default" }; func twice() -> String { draw() + draw() } }
struct A: Drawable {}; struct B: Drawable { func draw() -> String { "B" }; func twice() -> String { "BB!" } }
let ds: [Drawable] = [A(), B()]; print(ds.map { $0.draw() }, ds.map { $0.twice() }, B().twice())
func counter() -> () -> Int { var c = 0; func inc() -> Int { c += 1; return c }; return inc }; let c1 = counter(), c2 = counter(); print(c1(), c1(), c2())
func compose<T>(_ fs: ((T) -> T)...) -> (T) -> T { { x in fs.reduce(x) { $1($0) } } }; print(compose({ $0 + 1 }, { $0 * 2 })(5))
defer { print("end 1") }; defer { print("end 2") }
func early(_ n: Int) -> String { defer { print("leaving", n) }; guard n > 0 else { return "neg" }; for i in 1... { defer { if i == n { print("last", i) } }; if i * i > n { return "\(i)" } }; return "" }
print(early(-1), early(3))
let t = (name: "n", age: 3); let (nm, _) = t; print(nm, t.age, t.0, t); var tt = t; tt.age += 1; print(tt == (name: "n", age: 4), (1, "a") < (1, "b"), tt)
typealias Handler = (Int, inout [String]) throws -> Bool; let h: Handler = { n, log in log.append("h\(n)"); return n > 1 }; var log: [String] = []; print(try h(1, &log), try h(2, &log), log)
var arr2 = [[1, 2], [3]]; arr2[0][1] = 9; arr2[1].append(4); arr2.append([]); arr2[2] += [7]; print(arr2, arr2.flatMap { $0 }, arr2.map(\.count), arr2[safe: 9] as Any); extension Array { subscript(safe i: Int) -> Element? { indices ~= i ? self[i] : nil } }
var grid = Array(repeating: Array(repeating: ".", count: 3), count: 2); grid[1][2] = "#"; print(grid.map { $0.joined() }.joined(separator: "\n"))
var d: [String: [String: Int]] = [:]; d["a", default: [:]]["x", default: 0] += 2; d["a"]?["y"] = 5; d["b"] = ["z": 1]; print(d["a"]!.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }, d.count, d["q"]?["r"] as Any, d["a"]?["x"] ?? 0)
if var first = d["b"] { first["z"]! += 10; print(first["z"]!, d["b"]!["z"]!) }; if let v = d["b"]?["z"], v == 1, case 0...5 = v { print("ok") }
/* output:
copy
[1, 3] [1, 2]
q true
-p
-q
tap 1
button 1 gone
[10, 11, 12] [20, 21, 22]
1 2
[main.Point(x: 0, y: 0), main.Point(x: 1, y: 1)] Point(x: 5, y: -1)
["base!", "derived+base!"] [false, true] true Derived
["default", "B"] ["defaultdefault", "BB"] BB!
1 2 1
12
leaving -1
leaving 3
neg 2
n 3 n (name: "n", age: 3)
true true (name: "n", age: 4)
false true ["h1", "h2"]
[[1, 9], [3, 4], [7]] [1, 9, 3, 4, 7] [2, 2, 1] nil
...
..#
["x2", "y5"] 2 nil 2
11 1
ok
end 2
end 1
*/
