struct Counter {
  var n = 0
  let step = 2
  var names: [String] = []
  func up() { n += 1 }  // error: left side of mutating operator isn't mutable: 'self' is immutable
  func set(_ m: Int) { self.n = m }  // error: cannot assign to property: 'self' is immutable
  func add(_ s: String) { names.append(s) }  // error: cannot use mutating member on immutable value: 'self' is immutable
  mutating func ok() { n += step; step = 3 }  // error: cannot assign to property: 'step' is a 'let' constant
  func calls() { ok() }  // error: cannot use mutating member on immutable value: 'self' is immutable
  func whole() { self = Counter() }  // error: cannot assign to value: 'self' is immutable
  var twice: Int { n += 1; return n * 2 }  // error: left side of mutating operator isn't mutable: 'self' is immutable
  var half: Int { get { n / 2 } set { n = newValue * 2 } }
  static func make() -> Counter { n = 3; return Counter() }  // error: instance member 'n' cannot be used on type 'Counter'
  static var total = 0
  func inc() { total += 1 }  // error: static member 'total' cannot be used on instance of type 'Counter'
  func inc2() { Counter.total += 1 }
}
let c = Counter()
c.ok()  // error: cannot use mutating member on immutable value: 'c' is a 'let' constant
c.half = 3  // error: cannot assign to property: 'c' is a 'let' constant
var d = Counter()
d.twice = 4  // error: cannot assign to property: 'twice' is a get-only property
d.ok()
Counter.ok()  // error: instance member 'ok' cannot be used on type 'Counter'; did you mean to use a value of this type instead?
Counter.up()  // error: instance member 'up' cannot be used on type 'Counter'; did you mean to use a value of this type instead?
print(Counter.n)  // error: instance member 'n' cannot be used on type 'Counter'; did you mean to use a value of this type instead?
print(d.total)  // error: static member 'total' cannot be used on instance of type 'Counter'
d.missing()  // error: value of type 'Counter' has no member 'missing'
d.nn = 3  // error: value of type 'Counter' has no member 'nn'
print(d.step.foo)  // error: value of type 'Int' has no member 'foo'
extension Counter { var extra = 3; func bad() { n = 1 } }  // error: extensions must not contain stored properties
