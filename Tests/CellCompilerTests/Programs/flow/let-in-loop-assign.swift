func f() {
  let x: Int
  while true {
    x = 1  // error: immutable value 'x' may only be initialized once
    if x == 1 { break }
  }
}
f()
