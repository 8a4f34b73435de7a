protocol Source {
  associatedtype Element
  typealias Pair = (index: Int, value: Element)
  typealias Handler = (Element) -> Void
  func all() -> [Element]
}
extension Source {
  func pairs() -> [Pair] { all().enumerated().map { ($0.offset, $0.element) } }
  func each(_ handler: Handler) { all().forEach { handler($0) } }
}
struct Words: Source { func all() -> [String] { ["a", "b"] } }
func firstPair<S: Source>(_ s: S) -> S.Pair? where S.Element: Equatable { s.pairs().first }
func run<S: Source>(_ s: S, _ h: S.Handler) { s.each(h) }
if let p = firstPair(Words()) { print(p.index, p.value) }
run(Words()) { print($0) }
func collect<S>(_ s: S) -> [S.Pair] where S: Source { s.pairs() }
print(collect(Words()).count)
/* output:
0 a
a
b
2
*/
