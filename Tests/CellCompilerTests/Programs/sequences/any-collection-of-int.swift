func total(_ numbers: any Collection<Int>) -> Int { numbers.reduce(0, +) }
print(total([1, 2, 3]), total(Set([4])), total(1...4))
let several: [any Sequence<Int>] = [[1, 2], Set([5]), 1...3, stride(from: 0, to: 10, by: 5)]
for sequence in several {
  print(sequence.map { $0 * 2 }, sequence.max() ?? 0)
  for number in sequence { print(number, terminator: " ") }
  print()
}
let some: any Collection<String> = ["b", "a"]
print(some.count, some.first ?? "-", some.sorted(), some.isEmpty, some.joined(separator: "+"))
struct Countdown: Sequence, IteratorProtocol {
  var from: Int
  mutating func next() -> Int? {
    if from == 0 { return nil }
    defer { from -= 1 }
    return from
  }
}
let down: any Sequence<Int> = Countdown(from: 3)
print(down.map { "\($0)" }.joined(separator: ","), Array(down))
func longest(_ parts: some Collection<String>) -> String { parts.max { $0.count < $1.count } ?? "" }
print(longest(["a", "bbb", "cc"]), longest(["k": 1].keys))
/* output:
6 4 10
[2, 4] 2
1 2 
[10] 5
5 
[2, 4, 6] 3
1 2 3 
[0, 10] 5
0 5 
2 b ["a", "b"] false b+a
3,2,1 [3, 2, 1]
bbb k
*/
