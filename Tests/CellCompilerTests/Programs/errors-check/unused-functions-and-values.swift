struct S { func f() -> Int { 1 }; mutating func g() -> Int { 2 }; @discardableResult func h() -> Int { 3 } }
var s = S()
s.f()
s.g()
s.h()
1 + 2
[1, 2].map { $0 + 1 }
[3, 1].sorted()
"a" + "b"
s
S.f  // error: function is unused
s.f  // error: function is unused
3
"text"
{ 3 }  // error:
