func show() {
  func add(_ x: Int) {  // error: closure captures 'sum' before it is declared
    print("adding")
    sum += x
  }
  add(3)
  var sum = 0
  add(4)
  print(sum)
}
func other() {
  func one() {
    print(limit)
  }
  func two() {  // error: closure captures 'limit' before it is declared
    one()
  }
  two()
  let limit = 3
}
func third(flag: Bool) {
  if flag {
    let f = {  // error: closure captures 'limit' before it is declared
      print(flag)
      print(limit)
    }
    f()
  }
  let limit = 3
}
