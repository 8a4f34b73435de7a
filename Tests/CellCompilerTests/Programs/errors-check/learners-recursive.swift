struct Node { var value: Int; var next: Node? }  // error: value type 'Node' cannot have a stored property that recursively contains it
enum Tree { case leaf, node(Tree, Tree) }  // error: recursive enum 'Tree' is not marked 'indirect'
indirect enum Ok { case leaf, node(Ok, Ok) }
struct A { var b: B }  // error: value type 'A' cannot have a stored property that recursively contains it
struct B { var a: A }  // error: value type 'B' cannot have a stored property that recursively contains it
struct C { var kids: [C] }
enum L { case end; indirect case cons(Int, L) }
struct T { var t: (Int, T)? }  // error: value type 'T' cannot have a stored property that recursively contains it
class D: D {}  // error: 'D' inherits from itself
class X: Y {}  // error: 'X' inherits from itself
class Y: X {}
protocol P: P {}  // error: protocol 'P' refines itself
typealias Z = Z  // error:
enum R: R { case a }  // error:
struct G<T> { var g: G<T>? }  // error:
