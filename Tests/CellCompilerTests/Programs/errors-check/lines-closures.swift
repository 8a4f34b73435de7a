let xs = [1, 2, 3]
let ys: [String] = xs.map { x in
  let y = x * 2
  return y  // error:
}
let zs = xs.map { x -> String in
  if x > 1 {
    return x  // error:
  }
  return "a"
}
xs.forEach { x in
  print(x.foo)  // error: value of type 'Int' has no member 'foo'
  let k: String = x
}
let w = xs.filter { x in
  let y = x + "a"  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
  return y > 1
}
func apply(_ f: (Int) -> Int) -> Int { f(1) }
print(apply { x in
  "\(x)"  // error: cannot convert value of type 'String' to closure result type 'Int'
})
let r = xs.reduce("") { acc, x in
  acc
    + x  // error:
}
let sorted = xs.sorted {
  $0.count < $1.count  // error: value of type 'Int' has no member 'count'
}
