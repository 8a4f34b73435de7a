struct M {
  static let pi = 3.0
  var r = 1.0
  static func make() -> M { M(r: r) }  // error: instance member 'r' cannot be used on type 'M'
  func area() -> Double { pi * r }  // error: static member 'pi' cannot be used on instance of type 'M'
}
let m = M()
print(m.pi)  // error: static member 'pi' cannot be used on instance of type 'M'
print(M.r)  // error: instance member 'r' cannot be used on type 'M'; did you mean to use a value of this type instead?
print(M.area())  // error: instance member 'area' cannot be used on type 'M'; did you mean to use a value of this type instead?
M.pi = 4  // error:
