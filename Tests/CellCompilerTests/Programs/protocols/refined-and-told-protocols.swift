// protocol inheritance with same-named associated types, constrained existentials, typealiases
protocol Base<Element> { associatedtype Element; var items: [Element] { get } }
protocol Sized: Base { var limit: Int { get } }
extension Base { func firstText() -> String { items.first.map { "\($0)" } ?? "-" } }
extension Base where Element == Int { var sum: Int { items.reduce(0, +) } }
extension Base where Element: Comparable { func top() -> Element? { items.max() } }
extension Sized { var isFull: Bool { items.count >= limit } }
struct X: Sized { var items: [Int]; let limit = 2 }
struct Y: Base { typealias Element = String; var items: [String] }
let b: any Base<Int> = X(items: [4, 5])
print(b.sum, b.items, b.firstText(), b.top()!)
let s: any Sized = X(items: [1])
print(s.isFull, s.items, s.firstText())
let all: [any Base] = [b, Y(items: ["q"]), s]
print(all.map { $0.firstText() }, all.compactMap { ($0 as? any Sized)?.isFull }, all.compactMap { $0 as? any Base<Int> }.map(\.sum))
typealias IntBase = Base<Int>
func total(_ bs: [any IntBase]) -> Int { bs.map(\.sum).reduce(0, +) }
print(total([X(items: [1]), X(items: [2, 3])]))

/* output:
9 [4, 5] 4 5
false [1] 1
["4", "q", "1"] [true, false] [9, 1]
6
*/
