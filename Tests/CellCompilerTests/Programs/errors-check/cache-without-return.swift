var cache: [Int: Int] = [:]
func fib(_ n: Int) -> Int {
  if let c = cache[n] { return c }
  let r = n < 2 ? n : fib(n - 1) + fib(n - 2)
  cache[n] = r
}  // error: missing return in global function expected to return 'Int'
print(fib(10))
