struct S { }
class C { init(x: Int) {} }
extension S {
  override func aa() {} // error:
  final func bb() {} // error:
  class func cc() {} // error:
  required init(r: Int) {} // error:
  convenience init(s: Int) { self.init() } // error:
  lazy var x = 1 // error:
}
extension C {
  override func aa() {} // error:
  final func bb() {}
  class func cc() {}
  init(s: Int) { self.init() } // error:
  mutating func dd() {} // error:
}
protocol P {
  static func a()
  class func b() // error:
  final func c() // error:
  private func d() // error:
  override func e() // error:
  mutating func f()
  mutating var g: Int { get } // error:
  required init() // error:
  lazy var h: Int { get } // error:
}
extension P {
  override func zz() {} // error:
  final func yy() {} // error:
  class func xx() {} // error:
  mutating func ww() {}
}
