class Store<Key: Hashable> {
  var seen: [Key] = []
  var counts: [Key: Int] = [:]
  private(set) var last: Key? = nil
  func visit(_ key: Key) -> Int {
    seen.append(key)
    counts[key, default: 0] += 1
    last = key
    return seen.count
  }
}
class Loud<Name: Hashable>: Store<Name> {
  var heard: Set<Name> = []
  override func visit(_ key: Name) -> Int { heard.insert(key); return super.visit(key) * 10 }
}
final class Numbers: Loud<Int> { var total: Int { seen.reduce(0, +) } }
final class Measures: Loud<Double> {}
let numbers = Numbers()
print(numbers.visit(3), numbers.visit(4), numbers.visit(3), numbers.total)
print(numbers.seen, numbers.counts[3] ?? 0, numbers.last ?? 0, numbers.heard.count)
let measures = Measures()
print(measures.visit(1.5), measures.visit(2), measures.seen, measures.seen.max() ?? 0)
let words = Loud<String>()
print(words.visit("a"), words.visit("b"), words.seen, words.last ?? "-")
let flags: Store<Bool> = Loud<Bool>()
print(flags.visit(true), flags.visit(false), flags.seen, flags.counts.count)
/* output:
10 20 30 10
[3, 4, 3] 2 3 2
10 20 [1.5, 2.0] 2.0
10 20 ["a", "b"] b
10 20 [true, false] 2
*/
