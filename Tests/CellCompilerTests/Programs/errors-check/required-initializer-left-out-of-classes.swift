class A { required init(x: Int) {} }
class B: A {
  init() { super.init(x: 1) }
 // error: 'required' initializer 'init(x:)' must be provided by subclass of 'A'
  // comment

  func f() {}
}
class C: A {
  init() { super.init(x: 1) } // x
 // error: 'required' initializer 'init(x:)' must be provided by subclass of 'A'
}
class D: A { init() { super.init(x: 1) }; func g() {} }
class E: A { init() { super.init(x: 1) } } // error: 'required' initializer 'init(x:)' must be provided by subclass of 'A'
class F: A { // error: 'required' initializer 'init(x:)' must be provided by subclass of 'A'
  let y: Int
  init(y: Int) {
    self.y = y
    super.init(x: 1)
  }
  convenience init() { self.init(y: 1) }
  var z = 1
  init(z: Int) { y = z; super.init(x: 1) }
  static let q = 1 // error: 'required' initializer 'init(x:)' must be provided by subclass of 'A'
}
class G: A {
  init() { super.init(x: 1) }
  /// Doc // error: 'required' initializer 'init(x:)' must be provided by subclass of 'A'
  var s = 1
}
