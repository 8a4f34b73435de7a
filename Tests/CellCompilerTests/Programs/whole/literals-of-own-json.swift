// literals
struct Bits: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByDictionaryLiteral, ExpressibleByFloatLiteral, CustomStringConvertible {
  let description: String
  init(stringLiteral s: String) { description = "s:\(s)" }
  init(arrayLiteral xs: Bits...) { description = "a:\(xs.map(\.description).joined(separator: ","))" }
  init(integerLiteral i: Int) { description = "i:\(i)" }
  init(booleanLiteral b: Bool) { description = "b:\(b)" }
  init(nilLiteral: ()) { description = "nil" }
  init(floatLiteral f: Double) { description = "f:\(f)" }
  init(dictionaryLiteral ps: (String, Bits)...) { description = "d:\(ps.map { "\($0.0)=\($0.1)" }.joined(separator: ","))" }
}
let json: Bits = ["a": [1, 2.5, true, nil, "x"], "b": ["c": [:]], "d": -3]
print(json)
func take(_ b: Bits) -> String { b.description }
print(take(1), take(nil), take([]), take("é"), take([1: 2].isEmpty ? 1 : 2))
print(0x1F, 0b1010, 0o17, 1_000_000, 0x1p4, 1e3, 1.5e-3, 0xA.8p1, Int8(-128), UInt64.max, 5e-324, .infinity - 1.0)
print("a\tb\\n\u{1F600} \"q\"", #"raw \n \#(1 + 1)"#, ##"x"#y"##)
let ml = """
  first \
  joined
    indented "quotes" \("in" + "ner")
  last
  """
print(ml)
print("""
a
""" == "a", """
  \u{41}\t|
  """)
struct Meters: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, Comparable { var v: Double; init(floatLiteral v: Double) { self.v = v }; init(integerLiteral v: Int) { self.v = Double(v) }; static func < (a: Self, b: Self) -> Bool { a.v < b.v }; static func + (a: Self, b: Self) -> Self { var c = a; c.v += b.v; return c } }
let total: Meters = 1 + 2.5 + 3
print(total.v, total > 6, ([3, 1.5, 2] as [Meters]).max()!.v)
let cs: [Character] = ["a", "é", "👨‍👩‍👧"]
print(cs, cs.map { $0.isLetter }, "\(cs[2])".unicodeScalars.count)
let s: Set<Character> = ["a", "b", "a"]
print(s.count, Set("hello").count, [1: "a", 2: "b"].count, ["k": nil, "j": 1] as [String: Int?] == ["k": nil, "j": 1])
let big: Double = 12345678901234567890, f32: Float = 0.1, i: Int = 1_0
print(big, f32, Double(f32), i, 1 / 3, 1.0 / 3, 7 % -3, -7 / 2, 2 << 3, ~5, 6 & 3 | 8 ^ 1)

/* output:
d:a=a:i:1,f:2.5,b:true,nil,s:x,b=d:c=d:,d=i:-3
i:1 nil a: s:é i:2
31 10 15 1000000 16.0 1000.0 0.0015 21.0 -128 18446744073709551615 5e-324 inf
a	b\n😀 "q" raw \n 2 x"#y
first joined
  indented "quotes" inner
last
true A	|
6.5 true 3.0
["a", "é", "👨‍👩‍👧"] [true, true, false] 5
2 4 2 true
1.2345678901234567e+19 0.1 0.10000000149011612 10 0 0.3333333333333333 1 -3 16 -6 11
*/
