func largest<T: Comparable>(_ xs: [T]) -> T? {
  guard var best = xs.first else { return nil }
  for x in xs.dropFirst() where x > best { best = x }
  return best
}
print(largest([3, 9, 2])!, largest(["b", "a"])!, largest([Double]()) == nil)  // prints: 9 b true
