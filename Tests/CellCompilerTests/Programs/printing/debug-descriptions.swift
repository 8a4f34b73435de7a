struct A: CustomDebugStringConvertible { var debugDescription: String { "dbg" } }
enum B: CustomDebugStringConvertible, CustomStringConvertible { case x; var description: String { "d" }; var debugDescription: String { "dd" } }
class C: CustomStringConvertible { var description: String { "C!" } }
print(A(), [A()], "\(A())", String(describing: A()), String(reflecting: A()))
print(B.x, [B.x], ["k": B.x], Optional(B.x) as Any, (B.x, 1))
print(C(), [C()], String(reflecting: C()))
dump(A()); dump(B.x); dump([C()])
debugPrint(B.x, C(), A(), separator: "|")
extension C: CustomDebugStringConvertible { var debugDescription: String { "C!!" } }
struct W { var b = B.x; var c = C() }
print(W())

/* output:
dbg [dbg] dbg dbg dbg
d [dd] ["k": dd] Optional(dd) (dd, 1)
C! [C!!] C!!
- dbg
- dd
▿ 1 element
  - C!! #0
dd|C!!|dbg
W(b: dd, c: C!!)
*/
