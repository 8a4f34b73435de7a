func build(_ n: Int) -> String {
    var text = ""
    for i in 0..<n {
        text += "w" + String(i) + " "
    }
    return text
}
print(build(5), build(12).count)
var s = "ab"
s += s
s += s
print(s, s.count)
let a = "long enough to live outside the string itself"
var b = a
b += "!"
b = b + b + "?"
print(a.count, b.count, b.hasSuffix("!?"))
var pieces: [String] = []
for i in 0..<3 {
    let piece = "p" + String(i) + "/" + String(i * i)
    pieces.append(piece)
}
print(pieces)
var table = ["x": 1]
var key = "x"
print(table[key] ?? 0)
key += "y"
table[key] = 2
print(table["x"]!, table["xy"]!, table[key]!)
func twice(_ text: String) -> String { text + text }
print(twice("é").count, twice("👩‍👩‍👧").count, twice("\r\n").count, "a\r\nb".count, "\r".count)
let n = 42
print("n = \(n), \(n)\(n), \(-n)", String(n) + "!", String(Int.min))
print(["b", "a"].reduce("") { $0 + $1 + "," }, ["b", "a"].reduce(into: "") { $0 += $1 })
/* output:
w0 w1 w2 w3 w4  38
abababab 8
45 93 true
["p0/0", "p1/1", "p2/4"]
1
1 2 2
2 2 2 3 1
n = 42, 4242, -42 42! -9223372036854775808
b,a, ba
*/
