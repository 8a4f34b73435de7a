indirect enum Tree<T: Comparable> {
  case leaf
  case node(Tree<T>, T, Tree<T>)
  func inserting(_ x: T) -> Tree {
    switch self {
    case .leaf: return .node(.leaf, x, .leaf)
    case let .node(l, v, r):
      if x < v { return .node(l.inserting(x), v, r) }
      if x > v { return .node(l, v, r.inserting(x)) }
      return self
    }
  }
  var elements: [T] {
    guard case let .node(l, v, r) = self else { return [] }
    return l.elements + [v] + r.elements
  }
  var depth: Int {
    if case .node(let l, _, let r) = self { return 1 + max(l.depth, r.depth) }
    return 0
  }
  func map<U>(_ f: (T) -> U) -> Tree<U> {
    switch self {
    case .leaf: return .leaf
    case .node(let l, let v, let r): return .node(l.map(f), f(v), r.map(f))
    }
  }
}
var t = Tree<Int>.leaf
for x in [5, 2, 8, 1, 9, 2] { t = t.inserting(x) }
print(t.elements, t.depth)
print(t.map { "\($0)!" }.elements)
let words = ["pear", "fig", "apple"].reduce(Tree<String>.leaf) { $0.inserting($1) }
print(words.elements)
enum Expr {
  case num(Double)
  indirect case bin(Character, Expr, Expr)
  indirect case neg(Expr)
  func eval() throws -> Double {
    switch self {
    case .num(let d): return d
    case .neg(let e): return try -e.eval()
    case let .bin(op, l, r):
      let (a, b) = (try l.eval(), try r.eval())
      switch op {
      case "+": return a + b
      case "*": return a * b
      case "/" where b == 0: throw MathError.divisionByZero
      case "/": return a / b
      default: throw MathError.unknown(op)
      }
    }
  }
}
enum MathError: Error, Equatable { case divisionByZero, unknown(Character) }
let e = Expr.bin("+", .num(1), .bin("*", .num(2), .neg(.num(3))))
print(try e.eval())
do { _ = try Expr.bin("/", .num(1), .num(0)).eval() } catch MathError.divisionByZero { print("zero") }
do { _ = try Expr.bin("?", .num(1), .num(0)).eval() } catch let x as MathError { print(x, x == .unknown("?")) }
print(e)
indirect enum List<Element>: Sequence {
  case end
  case cons(Element, List<Element>)
  func makeIterator() -> AnyIterator<Element> {
    var current = self
    return AnyIterator {
      guard case let .cons(head, tail) = current else { return nil }
      current = tail
      return head
    }
  }
}
extension List: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: Element...) {
    self = .end
    for e in elements.reversed() { self = .cons(e, self) }
  }
}
let l: List = [1, 2, 3]
print(l.map { $0 * 10 }, l.reduce(0, +), Array(l))
for (i, x) in l.enumerated() { print(i, x) }
/* output:
[1, 2, 5, 8, 9] 3
["1!", "2!", "5!", "8!", "9!"]
["apple", "fig", "pear"]
-5.0
zero
unknown("?") true
bin("+", main.Expr.num(1.0), main.Expr.bin("*", main.Expr.num(2.0), main.Expr.neg(main.Expr.num(3.0))))
[10, 20, 30] 6 [1, 2, 3]
0 1
1 2
2 3
*/
