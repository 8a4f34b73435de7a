// the same with associated types: polymorphic recursion through any
protocol Par { associatedtype Out; func run(_ s: inout Substring) -> Out? }
extension Par {
  func many() -> Many<Self> { Many(p: self) }
  func anyMany() -> any Par { Many(p: self) }
  func then<Q: Par>(_ q: Q) -> Then<Self, Q> { Then(a: self, b: q) }
  func map<U>(_ f: @escaping (Out) -> U) -> Map<Self, U> { Map(p: self, f: f) }
  func parse(_ s: String) -> Out? { var r = s[...]; return run(&r) }
}
struct Ch: Par { let ok: (Character) -> Bool; func run(_ s: inout Substring) -> Character? { guard let c = s.first, ok(c) else { return nil }; s.removeFirst(); return c } }
struct Many<P: Par>: Par { let p: P; func run(_ s: inout Substring) -> [P.Out]? { var out: [P.Out] = []; while !s.isEmpty, out.count < 9, let x = p.run(&s) { out.append(x) }; return out } }
struct Then<A: Par, B: Par>: Par { let a: A, b: B; func run(_ s: inout Substring) -> (A.Out, B.Out)? { guard let x = a.run(&s), let y = b.run(&s) else { return nil }; return (x, y) } }
struct Map<P: Par, U>: Par { let p: P; let f: (P.Out) -> U; func run(_ s: inout Substring) -> U? { p.run(&s).map(f) } }
let digit = Ch { $0.isNumber }
let num = digit.many().map { Int(String($0)) ?? 0 }
print(num.parse("123x") as Any, digit.then(digit).parse("45").map { "\($0.0)-\($0.1)" } as Any)
let ps: [any Par] = [digit, num, digit.then(num)]
for p in ps { print(p.parse("7890") as Any) }
print((digit as any Par).anyMany().parse("12") as Any)
for p in ps { print(p.anyMany().anyMany().parse("34") as Any) }

/* output:
Optional(123) Optional("4-5")
Optional("7")
Optional(7890)
Optional(("7", 890))
Optional(["1", "2"])
Optional([["3", "4"]])
Optional([[34]])
Optional([[("3", 4)]])
*/
