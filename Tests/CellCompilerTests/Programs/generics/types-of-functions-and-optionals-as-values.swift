var fs = [(Int) -> Int]()
fs.append { $0 + 1 }
print(fs[0](2))
let vs = [() -> Void](repeating: {}, count: 2)
print(vs.count)
let t1 = Int?.self, t2 = (Int, String).self
print(t1, t2, type(of: t2))
print([Int]?.self, [String: Int].self, ((Int) -> String).self, (Int, Int)?.self)
let d = [String: (Int) -> Int]()
print(d.count)
let oo = [Int?](), tt = [(Int, String)]()
print(oo, tt.count)
let maybe: Int? = 3
let k2: Int = maybe ?? { fatalError("none") }()
print(k2)
let sum = 1 + 2.0 + [1, 2].map { Double($0) }.reduce(0, +)
print(sum)
let k = [3, 4]
let (a, b) = { ($0[0], $0[1]) }(k)
print(a + b)
let any: Any? = [1.5].map { $0 }.last ?? 5
print(any as Any)
print(7.magnitude, (-7).magnitude, -7.5.rounded())
let o2 = Optional<Int>.self, r = Result<Int, Never>.self
print(o2, r)

/* output:
3
2
Optional<Int> (Int, String) (Int, String).Type
Optional<Array<Int>> Dictionary<String, Int> (Int) -> String Optional<(Int, Int)>
0
[] 0
3
6.0
7
Optional(1.5)
7 7 -8.0
Optional<Int> Result<Int, Never>
*/
