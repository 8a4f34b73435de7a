func greet() -> String { #function }
func add(_ a: Int, to b: Int) -> Int {
  print(#function)
  return a + b
}
struct Counter {
  var count = 0
  init(from start: Int) {
    count = start
    print(#function)
  }
  mutating func step(by n: Int) {
    let report = { print(#function, n) }
    report()
    count += n
  }
  var doubled: Int {
    print("in " + #function)
    return count * 2
  }
  subscript(i: Int) -> String { #function }
}
print(greet())
print(add(1, to: 2))
var counter = Counter(from: 3)
counter.step(by: 2)
print(counter.doubled, counter[0])
/* output:
greet()
add(_:to:)
3
init(from:)
step(by:) 2
in doubled
10 subscript(_:)
*/
