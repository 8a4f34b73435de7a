func greet() -> String { return prefix + name + suffix() }
let prefix = "Hello, "
let name = "Ann"
func suffix() -> String { "!" }
print(greet())
func even(_ n: Int) -> Bool { n == 0 ? true : odd(n - 1) }
func odd(_ n: Int) -> Bool { n == 0 ? false : even(n - 1) }
print(even(10))
func outer() -> Int {
  func a(_ n: Int) -> Int { n <= 0 ? 0 : b(n - 1) + 1 }
  func b(_ n: Int) -> Int { n <= 0 ? 0 : a(n - 1) + 2 }
  return a(5)
}
print(outer())
struct Config { var size = defaultSize; func area() -> Int { size * scale } }
let defaultSize = 4
let scale = 10
print(Config().area())
var counter = 0
func bump() { counter += 1; log.append("b\(counter)") }
var log: [String] = []
bump(); bump()
print(log)
func withDefault(_ n: Int = base) -> Int { n * 2 }
let base = 21
print(withDefault())
/* output:
Hello, Ann!
true
7
40
["b1", "b2"]
42
*/
