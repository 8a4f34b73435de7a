enum E: Error { case odd(Int) }
func half(_ n: Int) -> Result<Int, E> { n % 2 == 0 ? .success(n / 2) : .failure(.odd(n)) }
for n in [4, 5] {
  switch half(n) {
  case .success(let h): print(h)  // prints: 2
  case .failure(let e): print(e)  // prints: odd(5)
  }
}
print((try? half(8).get()) ?? -1)  // prints: 4
print(half(6).map { $0 + 1 })  // prints: success(4)
