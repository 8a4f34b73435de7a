func max3(_ a: Int, _ b: Int, _ c: Int) -> Int {
  if a > b {
    if a > c { return a }
  } else {
    if b > c { return b } else { return c }
  }
}  // error: missing return in global function expected to return 'Int'
print(max3(1, 2, 3))
