func g(_ n: Int) -> Int {
  let m = n
    &- 1
  return [1][  // traps
    m
  ]
}
print(
  g(1),
  g(4))
