enum Op: Character { case add = "+", sub = "-" }
print(Op(rawValue: "+") as Any, Op.sub.rawValue)
enum Op2: Character, CaseIterable { case add = "+", mul = "*"
 var p: Int { self == .add ? 1 : 2 } }
let c: Character? = "+"
if let c, let o = Op2(rawValue: c), o.p > 0 { print(o.p) } else { print("no") }
indirect enum Ex { case n(Op4, Ex), z
 enum Op4: Character { case add = "+" } }
print(Ex.Op4(rawValue: "+") as Any)
/* output:
Optional(main.Op.add) -
1
Optional(main.Ex.Op4.add)
*/
