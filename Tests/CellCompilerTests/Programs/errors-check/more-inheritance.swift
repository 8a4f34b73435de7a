class Base { var x = 0; func go() -> Int { 1 }; init(x: Int) { self.x = x }; static func make() -> Base { Base(x: 1) } ; private func hidden() {} ; final var locked = 1; func opt() -> Int? { nil } }
class Sub: Base {
  override func go() -> String { "" }  // error: method does not override any method from its superclass
  override func gone() {}  // error: method does not override any method from its superclass
  func opt() -> Int { 1 }  // error: overriding declaration requires an 'override' keyword
  override var locked: Int { 2 }  // error:
  override func hidden() {}  // error: method does not override any method from its superclass
  override static func make() -> Base { Base(x: 2) }  // error: cannot override static method
  var x = 5  // error:
}
let s = Sub()  // error: missing argument for parameter 'x' in call
let t = Sub(y: 1)  // error: incorrect argument label in call (have 'y:', expected 'x:')
let u: Sub = Base(x: 1)  // error: cannot convert value of type 'Base' to specified type 'Sub'
let v = Base(x: 1) as! String
s.super.go()
class Other: Base { init() { } }
class Third: Base { override init(x: Int) { } }
class Fourth: Base { init(y: Int) { self.x = y } }
class Fifth: Base { convenience init() { super.init(x: 1) } }  // error: convenience initializer for 'Fifth' must delegate (with 'self.init') rather than chaining to a superclass initializer (with 'super.init')
class Sixth: Base, Sub {}  // error:
struct St: Base {}  // error: inheritance from non-protocol type 'Base'
enum En: Base { case a }  // error: raw type 'Base' is not expressible by a string, integer, or floating-point literal
class Seventh: Base { override func go() -> Int { super.gone() } }  // error:
protocol P { var p: Int { get set } }
class Eighth: P { let p = 1 }  // error: type 'Eighth' does not conform to protocol 'P'
class Ninth: P { var p: Int { 1 } }  // error: type 'Ninth' does not conform to protocol 'P'
class Tenth: P { private var p = 1 }  // error: property 'p' must be declared internal because it matches a requirement in internal protocol 'P'
extension Base { override func go() -> Int { 2 } ; var stored = 1 }  // error: method does not override any method from its superclass
final class Fin {}; class Below: Fin {}  // error: inheritance from a final class 'Fin'
