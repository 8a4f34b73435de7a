struct S { var a = [1]; var c = C(); var n = 0 }; final class C { var v = 0; var s: [S] = [] }
var s1 = S(), s2 = s1; s2.a.append(2); s2.c.v = 5; s2.n = 9; print(s1.a, s1.c.v, s1.n, s2.a, s1.c === s2.c); let c = C(); c.s = [s1]; c.s[0].n = 3; s1.n = 7; var got = c.s[0]; got.n = 100; print(c.s[0].n, s1.n, got.n)
var arr = [[1, 2], [3]]; var row = arr[0]; row.append(9); arr[1] = row; row[0] = 0; print(arr, row); for var r in arr { r.append(5) }; print(arr); for i in arr.indices { arr[i].append(5) }; print(arr); let frozen = arr; arr.removeAll(); print(frozen.count, arr.isEmpty); var d1 = ["k": [1]]; var d2 = d1; d2["k"]!.append(2); d1["j"] = []; print(d1.keys.sorted(), d2["k"]!); var str = "abc", sub = str.dropFirst(); str += "d"; sub += "x"; print(str, sub); var set: Set = [1], set2 = set; set2.insert(2); print(set.count, set2.count); set.remove(1)
func modify(_ s: S) -> S { var s = s; s.n += 1; s.a.append(99); s.c.v += 1; return s }; func modifyInout(_ s: inout S) { s.n += 1; s.a = s.a.map { $0 * 2 } }; let s3 = modify(s1); modifyInout(&s1); print(s1.n, s1.a, s3.n, s3.a, s1.c.v); let closure = { [s1] in s1.n }, live = { s1.n }; s1.n = -1; print(closure(), live()); var snap: [() -> Int] = []; for i in 0..<3 { snap.append { i * s1.n } }; s1.n = 2; print(snap.map { $0() })
struct Tree { var v: Int; var kids: [Tree] = []; mutating func add(_ path: [Int], _ v: Int) { if let f = path.first { kids[f].add(Array(path.dropFirst()), v) } else { kids.append(Tree(v: v)) } }; var sum: Int { v + kids.reduce(0) { $0 + $1.sum } }; func mapped(_ f: (Int) -> Int) -> Tree { Tree(v: f(v), kids: kids.map { $0.mapped(f) }) }; mutating func each(_ f: (inout Int) -> Void) { f(&v); for i in kids.indices { kids[i].each(f) } } }; var t = Tree(v: 1); t.add([], 2); t.add([0], 3); t.add([], 4); let before = t; t.each { $0 *= 10 }; t.kids[0].kids[0].v += 1; print(t.sum, before.sum, before.mapped { $0 + 1 }.sum, t.kids.map(\.v)); var k = t.kids[0]; k.v = 0; t.kids[1] = k; print(t.sum, t.kids[1].kids.count)
enum L { case end; indirect case node(Int, L) }; var l = L.node(1, .node(2, .end)); let l0 = l; if case .node(let x, let rest) = l { l = .node(x * 5, rest) }; func len(_ l: L) -> Int { if case .node(_, let r) = l { return 1 + len(r) }; return 0 }; func list(_ l: L) -> [Int] { var out: [Int] = [], cur = l; while case let .node(x, r) = cur { out.append(x); cur = r }; return out }; print(list(l), list(l0), len(l))
struct Counter { private var n = 0; mutating func next() -> Int { defer { n += 1 }; return n } }; var c1 = Counter(), c2 = c1; print(c1.next(), c1.next(), c2.next()); let make = { () -> Counter in var c = Counter(); _ = c.next(); return c }; var c3 = make(); print(c3.next()); var its = [1, 2, 3].makeIterator(), its2 = its; print(its.next()!, its.next()!, its2.next()!); struct Box<T> { var t: T }; var b1 = Box(t: [1]), b2 = b1; b2.t[0] = 8; swap(&b1, &b2); print(b1.t, b2.t); var tup1 = (1, [2]), tup2 = tup1; tup2.1.append(3); print(tup1, tup2); var o1: [Int]? = [1], o2 = o1; o2?.append(2); o1? += [7]; print(o1!, o2!)
var q = [3, 1, 2]; let sorted = q.sorted(); q.sort { $0 > $1 }; let slice = q[0..<2]; q[0] = 77; print(sorted, q, slice, Array(slice)); var sl = q[1...]; sl[1] = 55; print(q, sl); q[0...1] = [9]; print(q); q.replaceSubrange(0..<1, with: sl); print(q); for x in q { if x == 55 { q.append(100) } }; print(q, q.count); var w = q; w.indices.forEach { w[$0] += 1 }; print(w == q, w[0] - q[0]); func process(_ xs: [Int]) -> [Int] { var xs = xs; xs.reverse(); return xs }; print(process(q).first!, q.first!); print({ var z = q; z.removeAll(); return z.count }(), q.count)
/* output:
[1] 5 0 [1, 2] true
3 7 100
[[1, 2], [1, 2, 9]] [0, 2, 9]
[[1, 2], [1, 2, 9]]
[[1, 2, 5], [1, 2, 9, 5]]
2 true
["j", "k"] [1, 2]
abcd bcx
1 2
8 [2] 8 [1, 99] 6
8 -1
[0, 2, 4]
101 10 14 [20, 40]
92 1
[5, 2] [1, 2] 2
0 1 0
1
1 2 1
[8] [1]
(1, [2]) (1, [2, 3])
[1, 7] [1, 2]
[1, 2, 3] [77, 2, 1] [3, 2] [3, 2]
[77, 2, 1] [55, 1]
[9, 1]
[55, 1, 1]
[55, 1, 1, 100] 4
false 1
100 55
0 4
*/
