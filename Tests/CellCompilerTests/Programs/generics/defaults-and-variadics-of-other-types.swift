struct Stack<T> {
  var items: [T]
  init(_ items: T...) { self.items = items }
  mutating func push(_ x: T) { items.append(x) }
  func map<U>(_ f: (T) -> U) -> Stack<U> {
    var result = Stack<U>()
    for x in items { result.push(f(x)) }
    return result
  }
}
print(Stack(1, 2).map { "<\($0)>" }.items)
print(Stack("a", "bb").map(\.count).items)
func product<T: Numeric>(_ xs: [T], from start: T = 1) -> T { xs.reduce(start, *) }
func twice<T: Numeric>(_ xs: [T]) -> (T, Double) { (product(xs), product([0.5, 0.5])) }
print(product([2, 3]), product([0.5, 4]), twice([3]))
/* output:
["<1>", "<2>"]
[1, 2]
6 2.0 (3, 0.25)
*/
