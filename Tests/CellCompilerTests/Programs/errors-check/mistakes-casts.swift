class A {}
class B: A { func b() {} }
let a: A = B()
a.b()  // error: value of type 'A' has no member 'b'
let b: B = a  // error: cannot convert value of type 'A' to specified type 'B'
let s = a as String  // error: cannot convert value of type 'A' to type 'String' in coercion
let t = a as! B
t.c()  // error: value of type 'B' has no member 'c'
let i = 3 as Double
let j: Any = 3
print(j + 1)  // error:
let k = "3" as Int  // error: cannot convert value of type 'String' to type 'Int' in coercion
