func sign(_ n: Int) -> String {
  let s: String
  if n > 0 { s = "+" } else if n < 0 { s = "-" }
  return s  // error: constant 's' used before being initialized
}
func f2(_ n: Int) -> Int {
  let r: Int
  switch n {
  case 0: r = 1
  case 1: break
  default: r = 3
  }
  return r  // error: constant 'r' used before being initialized
}
func f3(_ items: [Int]) -> Int {
  var best: Int
  for i in items { best = i }
  return best  // error: variable 'best' used before being initialized
}
func f4(_ c: Bool) -> Int {
  let x: Int
  if c { x = 1 }
  x = 2  // error: immutable value 'x' may only be initialized once
  return x
}
func f5() -> Int {
  let x: Int
  while true { x = 1; break }
  return x
}
func f6() {
  let x: Int
  for _ in 0..<3 { x = 1 }  // error: immutable value 'x' may only be initialized once
  print("done")
}
func f7(_ c: Bool) {
  let x: Int
  repeat { x = 3 } while c  // error: immutable value 'x' may only be initialized once
  print(x)
}
func f8() {
  var total: Int
  total += 1  // error: variable 'total' passed by reference before being initialized
  print(total)
}
