func choose<T>(_ first: Bool, _ a: T, _ b: T) -> T { first ? a : b }
print(choose(false, nil, 3) as Any, choose(true, 2, nil) ?? 0)
let picked = choose(true, nil, "x")
print(picked ?? "nil", type(of: picked))
func orElse<T>(_ a: T?, _ b: T) -> T { a ?? b }
print(orElse(nil, 3))
enum Level: Int, CaseIterable, Comparable {
  case low, mid, high
  static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}
enum Mark: String, CaseIterable { case good, bad }
func names<T: CaseIterable>(_ type: T.Type) -> [String] { T.allCases.map { "\($0)" } }
func count<T: CaseIterable & RawRepresentable>(of type: T.Type) -> Int where T.RawValue == String { type.allCases.count }
print(names(Level.self), names(Mark.self), count(of: Mark.self))
let kind = Level.self
print(kind.allCases.count, kind.allCases.map(\.rawValue))
struct Menu<Item: CaseIterable & Hashable> {
  var chosen: Set<Item> = []
  var left: [Item] { Item.allCases.filter { !chosen.contains($0) } }
}
var menu = Menu<Level>()
menu.chosen.insert(.mid)
print(menu.left)
for level in Level.allCases {
  switch level {
  case .low...(.mid): print(level, "is not high")
  default: print(level, "is")
  }
}
if case (.mid)... = Level.high { print("at least mid") }
if case ..<(.mid) = Level.low { print("below mid") }
print((Level.low ... .mid).contains(.high), Level.low ..< .high ~= .mid)
/* output:
Optional(3) 2
nil Optional<String>
3
["low", "mid", "high"] ["good", "bad"] 2
3 [0, 1, 2]
[main.Level.low, main.Level.high]
low is not high
mid is not high
high is
at least mid
below mid
false true
*/
