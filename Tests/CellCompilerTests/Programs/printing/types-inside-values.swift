class A {}; struct B { struct C {} ; enum D { case x } }
print([A.self, A.self], [B.self], [B.C.self, B.C.self] as [Any.Type], Int.self, [Int.self], [[String]].self, [type(of: B.D.x)])
print(["k": A.self], (A.self, 1), Optional(Int.self) as Any, String(reflecting: A.self), "\([B.C.self])")
debugPrint(A.self, Int.self)
/* output:
[main.A, main.A] [main.B] [main.B.C, main.B.C] Int [Swift.Int] Array<Array<String>> [main.B.D]
["k": main.A] (main.A, 1) Optional(Swift.Int) main.A [main.B.C]
main.A Swift.Int
*/
