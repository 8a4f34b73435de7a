// an evaluation demo
func slow(_ x: Int) -> Int { print("computing", x); return x * x }
let eager = (1...3).map(slow)
print("eager done", eager)
let lz = (1...1000).lazy.map(slow)
print("lazy made")
print(lz.first { $0 > 5 }!)
print(Array(lz.prefix(2)))
let evens = (1...).lazy.map(slow).filter { $0 % 2 == 0 }
for e in evens.prefix(2) { print("got", e) }
var primes = (2...).lazy.filter { n in !(2..<n).contains { n % $0 == 0 } }.makeIterator()
for _ in 0..<5 { print(primes.next()!, terminator: " ") }
print()
let collatz = sequence(first: 6) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }
print(Array(collatz), collatz.max()!, collatz.enumerated().map { $0.offset }.last!, collatz.lazy.filter { $0 > 5 }.map { $0 }.first { _ in true }!)
let powers = sequence(first: 1) { $0 < 1000 ? $0 * 2 : nil }
for p in powers.lazy.filter({ $0 > 100 }) { print(p, terminator: ",") }
print(powers.reversed().prefix(2), powers.drop { $0 < 500 }.map { $0 }, Array(zip(powers, powers.dropFirst()).prefix(2)).map { $1 - $0 })

/* output:
computing 1
computing 2
computing 3
eager done [1, 4, 9]
lazy made
computing 1
computing 2
computing 3
9
computing 1
computing 2
[1, 4]
computing 1
computing 2
got 4
computing 3
computing 4
got 16
2 3 5 7 11 
[6, 3, 10, 5, 16, 8, 4, 2, 1] 16 8 6
128,256,512,1024,[1024, 512] [512, 1024] [1, 2]
*/
