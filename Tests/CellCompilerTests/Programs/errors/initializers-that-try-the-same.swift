struct T { let v: Int
  init(_ s: String) throws { guard let n = Int(s) else { throw E.bad }; v = n }
  enum E: Error { case bad }
  init?(maybe s: String) { guard let t = try? Self(s) else { return nil }; self = t }
  init?(other s: String) { try? self.init(s) }
  init(sure s: String) { try! self.init(s) } }
print(T(maybe: "4")?.v as Any, T(maybe: "x")?.v as Any, T(sure: "5").v, T(other: "7")?.v as Any, T(other: "y") == nil)
class C { let v: Int
  required init(_ s: String) throws { guard let n = Int(s) else { throw T.E.bad }; v = n }
  convenience init?(other s: String) { try? self.init(s) } 
  convenience init(sure s: String) { try! self.init(s) } }
print(C(other: "7")?.v as Any, C(other: "y") == nil, C(sure: "8").v)

/* output:
Optional(4) nil 5 Optional(7) true
Optional(7) true 8
*/
