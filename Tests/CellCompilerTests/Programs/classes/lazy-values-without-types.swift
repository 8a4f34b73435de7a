struct Inner { var xs = [1, 2] }
class R1 { var s = Inner(); lazy var cache = [s.xs.count] }
class R2 { var s = 1; lazy var y = s + 1 }
class R3 { var arr: [R3] = []; lazy var y = arr.count }
let r = R1()
r.cache.append(1)
print(r.cache, R2().y, R3().y)
/* output:
[2, 1] 2 0
*/
