struct Counter {
  var n = 0
  func bump() { n += 1 }
}
var counter = Counter()
counter.bump()
print(counter.n)
