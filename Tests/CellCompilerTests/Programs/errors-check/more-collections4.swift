let b = [1, 2, 3]
let e = b["0"], f = b[1.0], g = b[b]  // error: no exact matches in call to subscript 
print(b.first + b.last, b.first! + b.last, b.count + 1.5, b.sum, b.average())  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'Double'
let h = b.map { x in x.count }, i = b.filter { x in x }, j = b.reduce(0, *) + "1", k = b.sorted { a, b in a - b }  // error: value of type 'Int' has no member 'count'
for x in b { x = 3; b.append(x) }  // error: cannot assign to value: 'x' is a 'let' constant
var d = ["a": 1]; d["b"] = "c"; d[1] = 1; d.append("x", 1); d["a"] += 1; d["a"]++  // error:
let l: Int = d["a"]; let m = d["a"] + d["b"]; print(d.a, d["a"].foo, d["a"]!.foo)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
for k in d { print(k.0, k.name) }; for (k, v, w) in d { }  // error: value of tuple type '(key: String, value: Int)' has no member 'name'
let n = Set(1, 2), o: Set = ["a", 1], p = Set<Int>([1, "b"]); print(n[0], o.first + 1)  // error:
var s: Set<Int> = [1]; s += [2]; s.append(3); s[0] = 1; s.insert("a"); s.insert(1).foo  // error:
let q = (1...3)[5.0], r = 1...3 + 1, t = (1..<3).foo, u = [1...3], v: [Int] = 1...3, w: [Int] = Array(1...3.0)  // error: no exact matches in call to subscript 
let x = [[1], ["a"]], y = [[Int]](repeating: 0, count: 2), z = Array(repeating: 0), aa = [Int](repeating: "a", count: 1)  // error: cannot convert value of type 'Int' to expected argument type '[Int]'
print(zip(b, 3), stride(from: 1, to: 5), stride(from: 1, to: "5", by: 1), Dictionary(b), b.joined(), ["a"].joined(by: ","), b.contains("a"), b.index(of: 1), b.firstIndex(2), b.max().foo)  // error: global function 'zip' requires that 'Int' conform to 'Sequence'
