func total<S: Sequence>(_ s: S) -> Int where S.Element == Int {
  var t = 0
  for x in s { t += x }
  return t
}
print(total([1, 2]), total(1...4), total(Set([5])))  // prints: 3 10 5
func counted<S: Sequence>(_ s: S) -> [(S.Element, Int)] where S.Element: Hashable & Comparable {
  var c: [S.Element: Int] = [:]
  for x in s { c[x, default: 0] += 1 }
  return c.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
}
print(counted("hello"))  // prints: [("e", 1), ("h", 1), ("l", 2), ("o", 1)]
