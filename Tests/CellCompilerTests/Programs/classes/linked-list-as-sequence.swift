class Node: Sequence { let v: Int; let next: Node?; init(_ v: Int, _ n: Node?) { self.v = v; next = n }
  func makeIterator() -> AnyIterator<Int> { var c: Node? = self; return AnyIterator { defer { c = c?.next }; return c?.v } } }
let l = Node(1, Node(2, Node(3, nil)))
print(Array(l), l.map { $0 * 2 }, l.enumerated().map { $0.offset }, zip(l, l.dropFirst()).map { $0 + $1 })
print(Array(l.prefix(2)), l.prefix { $0 < 3 }, Array(l.drop { $0 < 2 }), l.first { $0 > 1 }!, l.reversed(), l.sorted(by: >))
let dw = l.drop { $0 < 2 }
print(Array(dw), Array(dw), l.lazy.filter { $0 > 1 }.map { "\($0)" }.joined(separator: "-"))
for (a, b) in zip(l.lazy.map { $0 + 1 }, "xyz") { print(a, b) }

/* output:
[1, 2, 3] [2, 4, 6] [0, 1, 2] [3, 5]
[1, 2] [1, 2] [2, 3] 2 [3, 2, 1] [3, 2, 1]
[2, 3] [2] 2-3
2 x
3 y
4 z
*/
