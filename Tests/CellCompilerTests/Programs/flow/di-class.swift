class A {
  var x: Int
  let y: Int
  init(a: Int) {
    print(x)  // error: variable 'self.x' used before being initialized
    x = a
    y = 1
  }
  init(b: Int) {
    x = area  // error: 'self' used in property access 'area' before all stored properties are initialized
    y = 1
  }
  init(c: Int) {
    x = 1
    show(self)  // error: 'self' used in method call 'show' before all stored properties are initialized
    y = 2
  }
  convenience init(d: Int) {
    x = 2  // error: 'self' used before 'self.init' call or assignment to 'self'
    self.init(a: d)
  }
  convenience init(e: Int) {
    print("x")
  }  // error: 'self.init' isn't called on all paths before returning from initializer
  convenience init(f: Int) {
    if f > 1 { self.init(a: f) }
  }  // error: 'self.init' isn't called on all paths before returning from initializer
  convenience init(g: Int) {
    helper()  // error: 'self' used before 'self.init' call or assignment to 'self'
    self.init(a: g)
    x = 3
  }
  init(h: Int) {
    x = h
  }  // error: return from initializer without initializing all stored properties
  func helper() {}
  var area: Int { x * y }
}
func show(_ a: A) {}
class B: A {
  var z: Int
  var w = 2
  init(z: Int) {
    self.z = z
    helper()  // error: 'self' used in method call 'helper' before 'super.init' call
    super.init(a: z)
  }
  init(y: Int) {
    super.init(a: y)  // error: property 'self.z' not initialized at super.init call
    z = 1
  }
  init(x: Int) {
    z = 1
    self.x = x  // error: 'self' used in property access 'x' before 'super.init' call
    super.init(a: x)
  }
  init(w: Int) {
    z = w
    print(self.z, self.w)
    if w > 1 { super.init(a: w) }
  }  // error: 'super.init' isn't called on all paths before returning from initializer
  init(v: Int) {
    z = v
    print(area)  // error: 'self' used in property access 'area' before 'super.init' call
    super.init(a: v)
    print(area)
  }
  override init(a: Int) {
    z = 1
    super.init(a: a)
    super.init(a: a)  // error: 'super.init' called multiple times in initializer
  }
  init(s: Int) {
    z = s
    show(self)  // error: 'self' used in method call 'show' before 'super.init' call
    super.init(a: s)
  }
}
class C { var q = 1; init() {} }
class D: C {
  var r: Int
  init(r: Int) { self.r = r }
  init(s: Int) { }  // error: property 'self.r' not initialized at implicitly generated super.init call
  init(t: Int) { r = t; q = 2 }  // error: 'self' used in property access 'q' before 'super.init' call
}
print(D(r: 1).q)
