func depth(_ n: Int) -> Int {
  if n == 0 { fatalError("bottom") }  // traps
  return depth(n - 1) + 1
}
print(depth(3))
