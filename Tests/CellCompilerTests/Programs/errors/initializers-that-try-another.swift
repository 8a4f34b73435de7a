enum E: Error { case bad }
struct T { var v: Int; var w = 0
  init(_ s: String) throws { guard let n = Int(s) else { throw E.bad }; v = n }
  init?(other s: String) { try? self.init(s); print("after"); w = 5 }
}
print(T(other: "7") as Any)
print(T(other: "y") as Any)
class C { let v: Int
  init(_ s: String) throws { guard let n = Int(s) else { throw E.bad }; v = n }
  convenience init?(other s: String) { try? self.init(s); print("after") } }
print(C(other: "7")?.v as Any)
print(C(other: "y") == nil)

/* output:
after
Optional(main.T(v: 7, w: 5))
nil
after
Optional(7)
true
*/
