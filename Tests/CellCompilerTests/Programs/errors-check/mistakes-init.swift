struct P {
  let x: Int
  let y: Int
  init(x: Int) { self.x = x }
  init(both: Int) { x = both; y = both; x = 3 }
}
class C {  // error: class 'C' has no initializers
  var a: Int
  var b: String
}
struct Q { var n: Int; init(_ n: Int) { n = n } }  // error: cannot assign to value: 'n' is a 'let' constant
print(P(x: 1), C(), Q(1))  // error: 'C' cannot be constructed because it has no accessible initializers
