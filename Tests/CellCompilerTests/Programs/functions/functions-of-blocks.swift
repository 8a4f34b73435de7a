if true {
  let name = "x"
  func tell() { print(name) }
  func again(_ n: Int) { if n > 0 { tell(); again(n - 1) } }
  let g = { tell() }
  g()
  again(2)
  var count = 0
  func up() { count += 1 }
  for _ in 0..<3 { up() }
  [1, 2].forEach { _ in up() }
  print(count)
}
let after: Int
do {
  func early() { print(top) }
  let top = 3
  early()
  func late() -> Int { top + 1 }
  after = late()
}
print(after)
/* output:
x
x
x
5
3
4
*/
