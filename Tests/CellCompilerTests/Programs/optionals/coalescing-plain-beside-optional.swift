let d = ["k": Character("v")]
let row = "k"
let c = "a" ?? d["k"]
print("\(c)")
let c2 = "a" ?? d[row, ]
print("\(c2)")
let e: [String: Int] = [:]
let f = 1 ?? e["x"]
print("\(f)")
let g = 1.5 ?? e["x"].map(Double.init)
print("\(g)")
let h = nil ?? e["x"]
print("\(h)")
let i = 3 ?? e["x"] ?? 4
print("\(i)")
let j = 3 ?? nil
print("\(String(describing: j))")
let k: Int? = 3 ?? nil
print(k as Any)
let n = 5
let m = n ?? e["x"]
print(type(of: m), m as Any)
print(n ?? 7)
if let p = n ?? e["q"] { print(p) }
let q = "a" ?? .none
print(q as Any)

/* output:
Optional("a")
Optional("a")
Optional(1)
Optional(1.5)
nil
3
Optional(3)
Optional(3)
Optional<Int> Optional(5)
5
5
Optional("a")
*/
