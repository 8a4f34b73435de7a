func f(_ x: Int) -> Int { x }
let a: Any = 3
print(f(a))  // error: cannot convert value of type 'Any' to expected argument type 'Int'
let l: [Any] = [1, "a"]
print(f(l[0]))  // error: cannot convert value of type 'Any' to expected argument type 'Int'
let n: Int = l.first  // error: cannot convert value of type 'Any?' to specified type 'Int'
var k = 1
k = a  // error: cannot assign value of type 'Any' to type 'Int'
print(a + 1, a > 2)  // error:
print([1, a].max())  // error:
