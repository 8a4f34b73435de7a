func outer() -> [Int] {
  var log: [Int] = []
  let add = { (x: Int) in
    let twice = { log.append(x * 2) }
    twice()
    log.append(x)
  }
  add(1)
  add(5)
  return log
}
print(outer())  // prints: [2, 1, 10, 5]
