var count = 0
let xs = [1, 2, 0, 4]
let r = xs.map { n -> Int in
  count += 1
  return 10 / n  // traps
}
print(r)
