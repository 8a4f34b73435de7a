enum Op: String { case add = "+", sub = "-"
  init?(_ c: Character) { self.init(rawValue: String(c)) }
  init(or c: Character) { self = Op(rawValue: String(c)) ?? .add }
  init?(upper s: String) { guard s.count == 1 else { return nil }; self.init(rawValue: s); print("got", self) } }
print(Op("+") as Any, Op("x") as Any, Op(or: "?"), Op(upper: "-") as Any, Op(upper: "*") as Any)
enum Code: Int { case ok = 200, missing = 404; init?(text: String) { guard let n = Int(text) else { return nil }; self.init(rawValue: n) } }
print(Code(text: "404") as Any, Code(text: "1") as Any, Code(text: "z") == nil)
struct Id: RawRepresentable, Hashable { let rawValue: Int; init?(rawValue: Int) { guard rawValue > 0 else { return nil }; self.rawValue = rawValue }; init?(_ s: String) { self.init(rawValue: Int(s) ?? 0) } }
print(Id("5") as Any, Id("-1") as Any)
/* output:
got sub
Optional(main.Op.add) nil add Optional(main.Op.sub) nil
Optional(main.Code.missing) nil true
Optional(main.Id(rawValue: 5)) nil
*/
