let xs = [1, 2]
xs.forEach { x in
  print(x.foo)  // error: value of type 'Int' has no member 'foo'
  print(x.bar)
  let k: String = x
}
let f = { (x: Int) -> Int in
  if x > 1 {
    print(x.foo)  // error: value of type 'Int' has no member 'foo'
  }
  let y = x + "a"
  for z in x { print(z.foo) }
  return "a"
}
func run(_ g: () -> Void) { g() }
run {
  let a: Int = "x"  // error: cannot convert value of type 'String' to specified type 'Int'
  print(a + "b")
  undefined1()  // error: cannot find 'undefined1' in scope
  undefined2()  // error: cannot find 'undefined2' in scope
}
run {
  print(undefined3)  // error: cannot find 'undefined3' in scope
  let q: Int = "x"
}
let ys = xs.map { x in
  var s = ""
  s = x  // error: cannot assign value of type 'Int' to type 'String'
  return s + 1
}
print(ys.foo)
var h: (Int) -> Int = { n in
  let m = n * 2.5  // error: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
  return m.foo
}
