class Node { var tag: String; required init(tag: String) { self.tag = tag }
  func copy() -> Self { Self(tag: tag) }
  func copy2() -> Self { type(of: self).init(tag: tag + "2") }
  static func make() -> Self { self.init(tag: "made") }
  class func make2() -> Self { Self(tag: "made2") }
  func chain(_ s: String) -> Self { tag += s; return self } }
class Leaf: Node { var extra = 1; func hello() -> String { "leaf \(tag) \(extra)" } }
let l = Leaf(tag: "a")
print(l.copy().hello(), l.copy2().hello(), Leaf.make().hello(), Leaf.make2().hello())
print(l.chain("x").chain("y").hello())
let n: Node = l
print(type(of: n.copy()), type(of: type(of: n).make()), type(of: type(of: n).make2()))
let ts: [Node.Type] = [Node.self, Leaf.self]
for t in ts { print(type(of: t.make()), t.make2().tag, t.init(tag: "q").tag) }
func mk<T: Node>(_ t: T.Type, _ s: String) -> T { t.init(tag: s) }
func mk2<T: Node>(_ t: T.Type, _ s: String) -> T { T(tag: s) }
print(mk(Leaf.self, "z").hello(), mk2(Leaf.self, "w").hello())
/* output:
leaf a 1 leaf a2 1 leaf made 1 leaf made2 1
leaf axy 1
Leaf Leaf Leaf
Node made2 q
Leaf made2 q
leaf z 1 leaf w 1
*/
