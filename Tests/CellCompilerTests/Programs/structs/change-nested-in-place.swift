struct Inner {
    var values = [1]
    mutating func grow(_ k: Int) -> Int {
        var list = [k]
        var total = 1
        for i in 0..<k { list.append(i); total += list.count }
        values.append(total)
        return total
    }
}
struct Outer { var inner = Inner(); var mark = 5 }
func extend(_ x: inout [Int], _ k: Int) { var t = [k]; t.append(3); x.append(t.count) }
final class Holder {
    var outer = Outer()
    func fill(_ x: inout [Int], with k: Int) -> Int { var all = x; all.append(k); x = all; return all.count }
}
class Louder: Writer { override func write(_ s: String, to log: inout [String]) { log.append(s.uppercased()) } }
class Writer { func write(_ s: String, to log: inout [String]) { log.append(s) } }
let holder = Holder()
print(holder.outer.inner.grow(3), holder.outer.inner.values, holder.outer.mark)
var list = [Outer(), Outer()]
print(list[1].inner.grow(4), list[1].inner.values, list[0].inner.values, list[1].mark)
extend(&holder.outer.inner.values, 2)
print(holder.outer.inner.values)
print(holder.fill(&list[0].inner.values, with: 9), list[0].inner.values)
var log: [String] = []
for w in [Writer(), Louder()] { w.write("hi", to: &log) }
print(log)
let twice: (inout Int) -> Void = { n in var m = n; m += n; n = m }
var grid = [[1, 2], [3, 4]]
twice(&grid[1][0])
print(grid)
/* output:
10 [1, 10] 5
15 [1, 15] [1] 5
[1, 10, 2]
2 [1, 9]
["hi", "HI"]
[[1, 2], [6, 4]]
*/
