import Foundation
let s = "abc"
let p = s.hasPrefix
print(["a", "b"].filter(p), p("ab"))
let m = [1, 2].max
print(m() ?? 0)
let q = [3, 1].sorted
print(q())
let c = [3, 1].contains
print(c(3))
let sq = sqrt
print(sq(9))
let fl = floor
print([1.5].map(fl))
let absolute: (Int) -> Int = abs
print(absolute(-3))
let best: (Int, Int) -> Int = max
print(best(2, 3), [1, 2, 3].reduce(0, max))
print(["b"].map(s.contains), [1, 5].map([1, 2].contains))
func id<T>(_ x: T) -> T { x }
let g: (Int) -> Int = id
print([1].map(id), g(2))
let h = id as (String) -> String
print(h("x"))
let pair = (1, id as (Int) -> Int)
print(pair.1(4))
let fs: [(Double) -> Double] = [sin, cos, { $0 }]
print(fs.count)
let dict: [String: (Double, Double) -> Double] = ["pow": pow, "max": max, "+": (+)]
print(dict["pow"]!(2, 3))
var chosen = true ? max as (Int, Int) -> Int : min
print(chosen(1, 2))
struct Op { let name: String; let f: (Double) -> Double }
let ops = [Op(name: "sqrt", f: sqrt), Op(name: "sin", f: sin)]
print(ops[0].f(4))
func pick(_ f: (Int, Int) -> Int) -> Int { f(4, 9) }
print(pick(max), pick(min), pick(+))
let words = ["b", "a"]
let joined = words.joined(separator:)
print(joined("-"))

/* output:
["a"] true
2
[1, 3]
true
3.0
[1.0]
3
3 3
[true] [true, false]
[1] 2
x
4
3
8.0
2
2.0
9 4 13
b-a
*/
