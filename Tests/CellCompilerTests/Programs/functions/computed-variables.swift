struct T {
  var items: [Int] = [1, 2, 3]
  mutating func run() -> Int {
    var sum: Int { items.reduce(0, +) }
    items.append(4)
    return sum
  }
  func curry() -> [Int] {
    var calls = 0 { didSet { if calls > 2 { return }; print("calls", calls) } }
    let step = { calls += 1 }
    for _ in items { step() }
    return [calls]
  }
}
var t = T()
print(t.run(), t.curry())
func generic<U: Comparable>(_ xs: [U]) -> U? {
  var best: U? { xs.max() }
  var count = 0 { willSet { print("will be \(newValue)") } }
  count += xs.count
  return best
}
print(generic([3, 9, 2]) ?? 0, generic(["a", "z"]) ?? "")
var celsius = 20.0
var fahrenheit: Double {
  get { celsius * 9 / 5 + 32 }
  set(f) { celsius = (f - 32) * 5 / 9 }
}
fahrenheit = 212
print(celsius, fahrenheit)
fahrenheit += 18
print(celsius)
var history: [String] = []
var state: String? = nil { didSet { history.append("\(oldValue ?? "nil")->\(state ?? "nil")") } }
state = "a"
state = nil
state = "b"
print(history)
var clamped = 5 { didSet { if clamped > 10 { clamped = 10 } } }
clamped = 40
print(clamped)
struct Pt { var x = 0, y = 0 }
var pt = Pt() { didSet { print("moved \(oldValue.x),\(oldValue.y) to \(pt.x),\(pt.y)") } }
pt.x = 4
pt.y += 2
var counter: Int { history.count }
/* output:
calls 1
calls 2
10 [4]
will be 3
will be 2
9 z
100.0 212.0
110.0
["nil->a", "a->nil", "nil->b"]
10
moved 0,0 to 4,0
moved 4,0 to 4,2
*/
