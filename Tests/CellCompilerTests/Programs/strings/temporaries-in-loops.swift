var kept: [String] = []
var pairs: [(Int, String)] = []
var any: [Any] = []
for i in 0..<4 {
    let label = "n" + String(i) + "-" + String(i * i)
    kept.append(label)
    kept.append("x" + String(i))
    pairs.append((i, "p" + String(i) + "!"))
    any.append("q" + String(i))
    any.append(i)
}
print(kept)
print(pairs.map { "\($0.0):\($0.1)" })
print(any)

func shifting(_ n: Int) -> [String] {
    var old = ""
    var result: [String] = []
    for i in 0..<n {
        let new = old + String(i) + ","
        result.append(old)
        old = new
    }
    return result + [old]
}
print(shifting(4))

func pick(_ n: Int) -> String {
    let text = n % 2 == 0 ? "even" + String(n) : "odd" + String(n) + "?"
    let number = n * 2
    return text + " \(number) \(text.count)"
}
print((1...3).map(pick))
var totals: [String: Int] = [:]
for i in 0..<6 { totals["k" + String(i % 2)] = (totals["k" + String(i % 2)] ?? 0) + i }
for key in totals.keys.sorted() { print(key, totals[key]!) }
var long = ""
for i in 0..<3 {
    long += "a rather long piece of text number " + String(i) + "; "
    let copy = long
    long += "(" + String(copy.count) + ") "
    print(copy.count, long.count)
}
/* output:
["n0-0", "x0", "n1-1", "x1", "n2-4", "x2", "n3-9", "x3"]
["0:p0!", "1:p1!", "2:p2!", "3:p3!"]
["q0", 0, "q1", 1, "q2", 2, "q3", 3]
["", "0,", "0,1,", "0,1,2,", "0,1,2,3,"]
["odd1? 2 5", "even2 4 5", "odd3? 6 5"]
k0 6
k1 9
38 43
81 86
124 130
*/
