func make() -> (Int) -> Int {
  var cache: [Int: Int] = [:]
  func go(_ n: Int) -> Int { if let c = cache[n] { return c }; cache[n] = n; return n < 2 ? n : go(n - 1) }
  return go
}
print(make()(5))
let memo: (Int) -> Int = { var cache: [Int: Int] = [:]
  func go(_ n: Int) -> Int { if let c = cache[n] { return c }; cache[n] = n; return n < 2 ? n : go(n - 1) }
  return go }()
print(memo(5))
/* output:
1
1
*/
