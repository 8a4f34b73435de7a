let a: [Int] = { let r = [1, 2]; return r.reversed() }()
print(a)
struct S { lazy var o: [Int] = { let r = [1, 2]; return r.reversed() }(); lazy var p: [Int] = { [3, 4].reversed() }(); var q: [Int] = { let r = [1]; return r.reversed() }() }
var s = S(); print(s.o, s.p, s.q)
final class C { var n = [5, 6]; lazy var o: [Int] = { var r = n; func add() { r.append(7) }; add(); return r.reversed() }() }
print(C().o)
/* output:
[2, 1]
[2, 1] [4, 3] [1]
[7, 6, 5]
*/
