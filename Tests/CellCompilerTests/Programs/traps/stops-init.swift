struct Percent {
  let value: Int
  init(_ value: Int) {
    precondition((0...100).contains(value), "out of range: \(value)")  // traps
    self.value = value
  }
}
let ps = [10, 200].map(Percent.init)
print(ps)
