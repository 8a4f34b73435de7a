struct A {
  let x = 1
  let y: Int
  var z = 3
}
print(A(x: 1, y: 2))  // error: incorrect argument labels in call (have 'x:y:', expected 'y:z:')
print(A(y: 2))
print(A(y: 2, z: 4))
print(A(z: 4))  // error: missing argument for parameter 'y' in call
print(A(z: 1, y: 2))  // error: argument 'y' must precede argument 'z'
struct B { private var p = 1; var q: Int }
print(B(q: 1))  // error: 'B' initializer is inaccessible due to 'private' protection level
print(B(p: 1, q: 1))  // error: 'B' initializer is inaccessible due to 'private' protection level
