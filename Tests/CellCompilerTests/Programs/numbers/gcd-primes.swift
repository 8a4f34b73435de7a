func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
print(gcd(84, 36))  // prints: 12
var sieve = [Bool](repeating: true, count: 50)
var primes: [Int] = []
for n in 2..<50 where sieve[n] {
  primes.append(n)
  for m in stride(from: n * n, to: 50, by: n) { sieve[m] = false }
}
print(primes)  // prints: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
