let a = Int.init // error: ambiguous use of 'init'
struct S { func m(_ x: Int) {}; func m(_ x: String) {}; static func n(_ x: Int) -> Int { x }; static func n() -> Int { 1 } }
let s = S()
let b = s.m // error: ambiguous use of 'm'
let c = S.m // error: ambiguous use of 'm'
let d = S.n // error: ambiguous use of 'n'
struct T { var x = 1 }
class C { init() {}; init(x: Int) {} }
let f = C.init // error: ambiguous use of 'init'
let g = s.m(_:) // error: ambiguous use of 'm'
let h: (Int) -> Void = s.m
let i = C.init(x:)
let j = ["1"].compactMap(Int.init)
let k = [1, 2].map(String.init)
class D { func f() {}; func g(_ x: Int) {} }
class E: D { override func f() {} }
let l = E().f
let m = E().g
let n = [C(), C()].map(ObjectIdentifier2.init)
struct ObjectIdentifier2 { init(_ c: C) {} }
