func classify(_ n: Int) -> String {
    if n < -5 { return "very small" }
    if n <= -1 { return "negative" }
    if n == 0 { return "zero" }
    if n >= 1000 { return "huge" }
    if n > 10 && n != 13 { return "big" }
    return "small"
}
print([-6, -5, -1, 0, 1, 10, 11, 13, 999, 1000].map(classify))

func between(_ x: Double) -> String {
    if !(x >= 0.5) || x > 2.5 { return "out" }
    return x == 1.5 ? "middle" : "in"
}
print([0.4, 0.5, 1.5, 2.5, 2.6, Double.nan].map(between))
if Double.nan < 1 { print("less") } else if Double.nan >= 1 { print("not less") } else { print("neither") }
if Double.nan != Double.nan { print("differs from itself") }

var n = 27
var steps = 0
while n != 1 {
    n = n % 2 == 0 ? n / 2 : n * 3 + 1
    steps += 1
}
print(steps, -7 / 2, -7 % 2, -7 / 3 * 3 + -7 % 3)
let small: UInt8 = 200
if small > 100 { print("unsigned stays unsigned") }
var i = 10
repeat { i -= 3 } while i > 0
print(i)
for k in 5..<5 { print(k) }
for k in stride(from: 3, through: 1, by: -1) where k != 2 { print(k, terminator: " ") }
print()
let left = Int.max / 2, right = 4294967296
print(left % right, left / right, (-left) % 7, (-left) / 7, 4294967295 / 2, 4294967297 % 10)
/* output:
["very small", "negative", "negative", "zero", "small", "small", "big", "small", "big", "huge"]
["out", "in", "middle", "in", "out", "out"]
neither
differs from itself
111 -3 -1 -7
unsigned stays unsigned
-2
3 1 
4294967295 1073741823 -3 -658812288346769700 2147483647 7
*/
