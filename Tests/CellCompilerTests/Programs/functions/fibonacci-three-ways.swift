func slow(_ n: Int) -> Int { n < 2 ? n : slow(n - 1) + slow(n - 2) }
func fast(_ n: Int) -> Int {
  var (a, b) = (0, 1)
  for _ in 0..<n { (a, b) = (b, a + b) }
  return a
}
var memo: [Int: Int] = [:]
func kept(_ n: Int) -> Int {
  if n < 2 { return n }
  if let m = memo[n] { return m }
  let r = kept(n - 1) + kept(n - 2)
  memo[n] = r
  return r
}
print(slow(15), fast(50), kept(60))  // prints: 610 12586269025 1548008755920
