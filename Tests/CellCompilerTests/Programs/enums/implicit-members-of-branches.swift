enum Node { case verb, south }
let f = true
let k = f ? .verb : Node.south
switch f ? .verb : Node.south {
case .verb: print("v")
default: print("d")
}
if (f ? .verb : Node.south) == .verb { print("eq") }
print(f ? .verb : Node.south, k)
let ks = [.verb, Node.south]
print(ks)
switch "a".isEmpty ? .verb : Node.south { case .verb: print(1); case .south: print(2) }
switch Character("é").isUppercase ? .verb : Node.south { case .verb: print(1); case .south: print(2) }
/* output:
v
eq
verb verb
[main.Node.verb, main.Node.south]
2
2
*/
