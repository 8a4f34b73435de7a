var n = 27
var steps = 0
while n != 1 {
  n = n % 2 == 0 ? n / 2 : 3 * n + 1
  steps += 1
}
print(steps)  // prints: 111
var k = 10
repeat {
  k += 1
} while k < 5
print(k)  // prints: 11
