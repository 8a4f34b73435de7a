extension String.StringInterpolation {
  mutating func appendInterpolation(_ v: Double, digits: Int) { var x = v; for _ in 0..<digits { x *= 10 }; appendLiteral("\(Int(x))e-\(digits)") }
  mutating func appendInterpolation(repeat s: String, _ n: Int) { appendLiteral(String(repeating: s, count: n)) }
  mutating func appendInterpolation(if c: @autoclosure () -> Bool, _ s: String) { if c() { appendLiteral(s) } }
  mutating func appendInterpolation<T>(maybe v: T?) { if let v { appendInterpolation(v) } else { appendLiteral("none") } }
}
let pi = 3.14159
print("pi \(pi, digits: 2) \(repeat: "ab", 3) \(if: pi > 3, "big")|\(maybe: Int("x")) \(maybe: Int("4"))")
struct P { var x = 1, y = 2 }
extension String.StringInterpolation { mutating func appendInterpolation(_ p: P) { appendLiteral("<\(p.x), \(p.y)>") } }
print("at \(P()) and \(P(x: 4, y: 5))")
let s: String = "v=\(P())"
print(s, s.count)
/* output:
pi 314e-2 ababab big|none 4
at <1, 2> and <4, 5>
v=<1, 2> 8
*/
