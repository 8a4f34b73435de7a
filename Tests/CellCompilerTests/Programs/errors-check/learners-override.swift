class A { func f() {}; var p: Int { 1 }; let c = 1; var s = 2; final func fin() {}; class func cf() {}; static func sf() {}; init(a: Int) {}; subscript(i: Int) -> Int { i } }
class B: A {
  func f() {}  // error: overriding declaration requires an 'override' keyword
  override func g() {}  // error: method does not override any method from its superclass
  override var p: String { "" }  // error: property 'p' with type 'String' cannot override a property with type 'Int'
  override let c = 2  // error: cannot override with a stored property 'c'
  override var s = 3  // error: cannot override with a stored property 's'
  override func fin() {}  // error: instance method overrides a 'final' instance method
  override class func cf() {}
  override static func sf() {}  // error: cannot override static method
  init(a: Int) { super.init(a: a) }  // error: overriding declaration requires an 'override' keyword
  subscript(i: Int) -> Int { i + 1 }  // error: overriding declaration requires an 'override' keyword
}
final class F {}
class G: F {}  // error: inheritance from a final class 'F'
class H: A { override func f(x: Int) {} ; override var p: Int { get { 1 } set {} } ; override var s: Int { 3 } }  // error: method does not override any method from its superclass
struct S: A {}  // error: inheritance from non-protocol type 'A'
class I: A { var p: Int { 3 } }  // error: overriding declaration requires an 'override' keyword
class J: A { override init(b: Int) { super.init(a: b) } }  // error:
