protocol Store { associatedtype Item; func put(_ i: Item); var v: Item { get set } }
struct A: Store { func put(_ i: Int) { print(i) }; var v = 1 }
var a: any Store = A()
a.put(3) // error: member 'put' cannot be used on value of type 'any Store'; consider usi
a.v = 4 // error:
print(a.v + 1) // error:
let n: Int = a.v // error: cannot convert value of type 'Any' to specified type 'Int'
