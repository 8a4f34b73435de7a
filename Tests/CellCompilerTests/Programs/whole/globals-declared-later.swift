class Bank { var total = startingTotal; func report() -> String { "\(label): \(total + bonus)" } }
func show() { for n in names { print(n, lookup[n] ?? 0) } }
let startingTotal = 100
let bonus = startingTotal / 10
let label = "Total"
print(Bank().report())
let names = ["a", "b"]
let lookup = ["a": 1]
show()
let (lo, hi) = (1, 9)
func range() -> ClosedRange<Int> { lo...hi }
print(range())
enum Level: Int { case low = 1, high
  var text: String { levelNames[rawValue] } }
let levelNames = ["", "low", "high"]
print(Level.high.text)
func counter() -> Int { hits += 1; return hits }
var hits = 0
print(counter(), counter(), hits)
extension Int { var scaled: Int { self * factor } }
let factor = 3
print(4.scaled)
let apply = { (n: Int) in n * factor2 }
let factor2 = 5
print(apply(2))
/* output:
Total: 110
a 1
b 0
1...9
high
1 2 2
12
10
*/
