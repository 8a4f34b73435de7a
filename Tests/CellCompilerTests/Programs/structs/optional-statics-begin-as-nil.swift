class D { static var z: D?; static var count: Int?; var n = 1 }
struct T { static var best: String? ; static var w: Int! }
print(D.z == nil, T.best ?? "none", D.count as Any)
D.z = D(); D.count = 3; T.best = "a"; T.w = 4
print(D.z!.n, D.count!, T.best!, T.w + 1)
/* output:
true none nil
1 3 a 5
*/
