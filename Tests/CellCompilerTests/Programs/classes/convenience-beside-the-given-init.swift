class Default {
  var a = 1
  convenience init(x: Int) {
    self.init()
    a = x
  }
}
print(Default(x: 3).a, Default().a)
class Sub: Default {
  var b = 2
  convenience init(both: Int) {
    self.init(x: both)
    b = both
  }
}
print(Sub(both: 4).b, Sub(x: 1).a, Sub().b)
class Base {
  let n: Int
  init(n: Int) { self.n = n }
}
class Child: Base {
  convenience init() { self.init(n: 9) }
}
print(Child().n, Child(n: 2).n)
/* output:
3 1
4 1 2
9 2
*/
