func memoize(_ f: @escaping (Int) -> Int) -> (Int) -> Int {
  var cache: [Int: Int] = [:]
  return { n in
    if let known = cache[n] { return known }
    let result = f(n)
    cache[n] = result
    return result
  }
}
var calls = 0
let square = memoize { calls += 1; return $0 * $0 }
print(square(4), square(4), square(5))  // prints: 16 16 25
print(calls)  // prints: 2
