struct S {
  override func a() {} // error:
  final func b() {} // error:
  required func c() {} // error:
  required init() {} // error:
  convenience init(x: Int) { self.init() } // error:
  mutating var d: Int { 1 } // error:
  class func e() {} // error:
  class var f: Int { 1 } // error:
  static init(y: Int) { } // error:
  mutating init(z: Int) { } // error:
  indirect func g() {} // error:
  weak func h() {} // error:
  lazy func i() {} // error:
  override var j: Int { 1 } // error:
  static struct K {} // error:
  final struct L {} // error:
  open func m() {} // error:
  static mutating func n() {} // error:
  final var o = 1 // error:
  override init(q: Int) {} // error:
  static subscript(i: Int) -> Int { 1 }
  mutating subscript(x i: Int) -> Int { 1 } // error:
  final subscript(y i: Int) -> Int { 1 } // error:
  private private func p() {} // error:
  public private var r = 2 // error:
  static static let t = 1 // error:
}
class C {
  mutating func a() {} // error:
  required func b() {} // error:
  final init() {} // error:
  static override func d() {} // error:
  class let e = 1 // error:
  class var f = 2 // error:
  static final func g() {} // error:
  final class func h() {}
  override init(x: Int) {} // error:
  mutating var i: Int { 1 } // error:
  convenience func j() {} // error:
  static init(y: Int) {} // error:
  static class func k() {} // error:
  final final func l() {} // error:
  lazy var n: Int { 1 } // error:
  required convenience init(z: Int) { self.init(x: z) }
  unowned let p: Int = 2 // error:
  static deinit {} // error:
}
enum E { 
  case a
  final func b() {} // error:
  class func c() {} // error:
  override var d: Int { 1 } // error:
  lazy var e = 1 // error:
  static case f // error:
  private case g // error:
}
