func find(_ xs: [Int], _ x: Int) -> Int? {
  for (i, y) in xs.enumerated() {
    if y == x { return i }
  }
}  // error: missing return in global function expected to return 'Int?'
print(find([1], 1) ?? 0)
