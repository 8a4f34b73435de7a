struct Meters: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral { var v: Double
  init(integerLiteral value: Int) { v = Double(value) }
  init(floatLiteral value: Double) { v = value } }
let a: Meters = 5, b: Meters = 2.5
print(a.v, b.v)
struct Word: ExpressibleByStringLiteral, CustomStringConvertible { let s: String
  init(stringLiteral value: String) { s = value.lowercased() }
  var description: String { "<\(s)>" } }
let ws: [Word] = ["Hello", "WORLD"]
print(ws)
func len(_ w: Word) -> Int { w.s.count }
print(len("abc"))
struct Bag: ExpressibleByArrayLiteral { var d: [String: Int] = [:]
  init(arrayLiteral elements: String...) { for e in elements { d[e, default: 0] += 1 } } }
let bag: Bag = ["a", "b", "a"]
print(bag.d["a"]!, bag.d.count)
struct Poly: ExpressibleByDictionaryLiteral { var t: [(Int, Double)] = []
  init(dictionaryLiteral elements: (Int, Double)...) { t = elements.map { ($0.0, $0.1) } } }
let p: Poly = [2: 1.5, 0: 3]
print(p.t.count, p.t[0].1)
struct Flag: ExpressibleByBooleanLiteral { let on: Bool; init(booleanLiteral value: Bool) { on = value } }
let f: Flag = true
print(f.on)
struct Maybe: ExpressibleByNilLiteral { var n: Int?; init(nilLiteral: ()) { n = nil } }
let mb: Maybe = nil
print(mb.n as Any)
/* output:
5.0 2.5
[<hello>, <world>]
3
2 2
2 1.5
true
nil
*/
