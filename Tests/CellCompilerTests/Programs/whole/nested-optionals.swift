let a: Int?? = 5, b: Int?? = .some(nil), c: Int?? = nil
print(a as Any, b as Any, c as Any, a == 5, b == nil, c == nil, b! == nil, a!! + 1, a.flatMap { $0 } as Any, b.flatMap { $0 } as Any)
for x in [a, b, c] { switch x { case .some(.some(let v)): print("v", v); case .some(.none): print("inner nil"); case .none: print("outer nil") } }
let d: [String: Int?] = ["x": 1, "y": nil]; print(d["x"] as Any, d["y"] as Any, d["z"] as Any, d["y"]! == nil, d["z"] == nil, d.count, d.compactMapValues { $0 }.count)
if let v = d["y"] { print("has y", v as Any) }; if let v = d["x"], let w = v { print("x is", w) }; if case let v?? = d["x"] { print("v??", v) }
var e = d; e["y"] = .some(7); e["x"] = nil; e.updateValue(nil, forKey: "q"); print(e.count, e["q"] as Any, e["x"] as Any, e.keys.sorted())
let f = ["1", "x", "3"].map { Int($0) }; print(f, f.compactMap { $0 }, f.first as Any, f.first! as Any, f.last?.map { $0 + 1 } as Any, f.flatMap { $0 == nil ? [] : [$0!] }, f.contains(nil), f.firstIndex(of: nil) as Any, f.map { $0 ?? 0 }, f.reduce(0) { $0 + ($1 ?? 10) }, f.allSatisfy { $0 != nil }, f.filter { $0 != nil }.count)
func find(_ k: String) -> Int?? { k == "a" ? 1 : k == "b" ? .some(nil) : nil }; for k in ["a", "b", "c"] { print(find(k).map { $0.map(String.init) ?? "none" } ?? "missing", (find(k) ?? -1) ?? -2) }
let try1 = try? Int("5"), arr: [Int?]? = [1, nil], g = arr?[1], h = arr?.first, i = arr?.compactMap { $0 }.first; print(try1 as Any, g as Any, h as Any, i as Any, arr?.count ?? 0)
struct N { var next: Box? ; var v: Int?? }; class Box { var n = N(); var o: Int? = 3 }; var n = N(next: Box(), v: nil); n.next?.n.v = 4; n.next?.o? += 2; n.v = .some(nil); print(n.next?.n.v as Any, n.next!.o as Any, n.v as Any, n.next?.n.next?.o as Any); n.next?.o = nil; n.next?.o? += 1; print(n.next?.o as Any, n.next?.n.v.flatMap { $0 } ?? 0)
var opt: [Int]? = [3, 1]; opt?.sort(); opt?[0] = 9; opt?.append(4); opt! += [5]; print(opt as Any, opt?.map { $0 * 2 } ?? [], opt?.isEmpty == false, (opt?.count).map { $0 > 2 } ?? false, opt?.max() ?? 0, opt?.removeFirst() as Any, opt?.first(where: { $0 > 100 }) as Any)
/* output:
Optional(Optional(5)) Optional(nil) nil true false true true 6 Optional(5) nil
v 5
inner nil
outer nil
Optional(Optional(1)) Optional(nil) nil true true 2 1
has y nil
x is 1
v?? 1
2 Optional(nil) nil ["q", "y"]
[Optional(1), nil, Optional(3)] [1, 3] Optional(Optional(1)) Optional(1) Optional(4) [1, 3] true Optional(1) [1, 0, 3] 14 false 2
1 1
none -2
missing -1
Optional(5) nil Optional(Optional(1)) Optional(1) 2
Optional(Optional(4)) Optional(5) Optional(nil) nil
nil 4
Optional([9, 3, 4, 5]) [18, 6, 8, 10] true true 9 Optional(9) nil
*/
