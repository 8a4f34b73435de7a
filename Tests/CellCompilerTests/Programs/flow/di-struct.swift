struct A {
  var x: Int
  let y: Int
  var z = 0
  init(a: Int) {
    print(x)  // error:
    x = a
    y = 1
    y = 2  // error: immutable value 'self.y' may only be initialized once
  }
  init(b: Int) {
    helper()  // error: 'self' used before all stored properties are initialized
    x = b
    y = x
  }
  init(c: Int) {
    x = c
    z = self.y  // error:
    y = 2
  }
  init(d: Int) {
    self.init(a: d)

  }
  init(e: Int) {
    x = e  // error: 'self' used before 'self.init' call or assignment to 'self'
    self.init(a: e)
  }
  init(f: Int) {
    if f > 1 { self.init(a: f) }
  }  // error: 'self.init' isn't called on all paths before returning from initializer
  init?(g: Int) {
    if g < 0 { return nil }
    x = g
    if g == 3 { return }  // error: return from initializer without initializing all stored properties
    y = 2
  }
  init(h: Int) throws {
    x = h
    if h > 2 { throw E.bad }
    y = 1
  }
  init(i: Int) {
    for k in 0..<i { x = k }
    y = 2
  }  // error: return from initializer without initializing all stored properties
  init(j: Int) {
    x = j
    let f = { self.x }  // error:
    y = f()
  }
  init(k: Int) {
    y = k
    x += 1  // error: variable 'self.x' passed by reference before being initialized
  }
  init(l: Int) {
    x = l
    y = l
    z = self.y
    let m = self
    print(m)
  }
  init(m: Int) {
    x = area  // error: 'self' used before all stored properties are initialized
    y = 1
  }
  init(n: Int) {
    switch n {
    case 0: x = 1; y = 2
    case 1: x = 2
    default: fatalError()
    }
  }  // error: return from initializer without initializing all stored properties
  func helper() {}
  var area: Int { x * y }
}
enum E: Error { case bad }
print(A(l: 3))
