struct Node { var value: Int; var next: Node? }  // error: value type 'Node' cannot have a stored property that recursively contains it
enum Expr { case num(Int), add(Expr, Expr) }  // error: recursive enum 'Expr' is not marked 'indirect'
indirect enum Good { case num(Int), add(Good, Good) }
struct Tree { var kids: [Tree] }
struct A { var b: B }  // error: value type 'A' cannot have a stored property that recursively contains it
struct B { var a: A }  // error: value type 'B' cannot have a stored property that recursively contains it
