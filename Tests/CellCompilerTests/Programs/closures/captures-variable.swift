func makeCounter() -> () -> Int {
  var count = 0
  return {
    count += 1
    return count
  }
}
let next = makeCounter()
let other = makeCounter()
print(next())  // prints: 1
print(next())  // prints: 2
print(other())  // prints: 1
