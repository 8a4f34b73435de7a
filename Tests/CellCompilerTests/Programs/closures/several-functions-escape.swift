// Functions in a list of any length may be kept.
func chained<T>(_ steps: ((T) -> T)...) -> (T) -> T { { value in steps.reduce(value) { $1($0) } } }
print(chained({ $0 + 1 }, { $0 * 2 })(5), chained()("same"))
final class Bell {
  private var listeners: [(Int) -> String] = []
  func add(_ more: ((Int) -> String)...) { listeners += more }
  func ring(_ number: Int) -> [String] { listeners.map { $0(number) } }
}
let bell = Bell()
bell.add({ "one \($0)" }, { "two \($0 * 2)" })
print(bell.ring(4))
/* output:
12 same
["one 4", "two 8"]
*/
