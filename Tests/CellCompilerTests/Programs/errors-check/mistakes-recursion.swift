struct Node {
  var value: Int
  var next: Node?  // error: value type 'Node' cannot have a stored property that recursively contains it
}
enum Tree { case leaf; case node(Tree, Tree) }  // error: recursive enum 'Tree' is not marked 'indirect'
typealias Loop = [Loop]  // error:
class K: K {}  // error: 'K' inherits from itself
protocol P: P {}  // error: protocol 'P' refines itself
