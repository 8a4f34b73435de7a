/// Types, extensions and operators that are written out, with calls that are not: constructs which
/// only make sense as a whole, such as a generic stack or a tree.
enum WrittenOut {
  private struct Piece: Sendable {
    var text: String
    var uses: [String]
  }

  static func declare(_ writing: inout Writing) -> Lines {
    let piece = writing.random.pick(pieces)
    guard writing.writtenOut.insert(piece.text).inserted else { return [] }
    for use in piece.uses { writing.genericCalls.append(Template(statement: use, weight: 4)) }
    return piece.text.split(separator: "\n").map(String.init)
  }

  private static let pieces: [Piece] = [
    Piece(
      text: """
        struct Stack<Element> {
          private(set) var items: [Element]
          init(items: [Element] = []) { self.items = items }
          var top: Element? { items.last }
          mutating func push(_ item: Element) { items.append(item) }
          @discardableResult
          mutating func pop() -> Element? { items.popLast() }
          subscript(depth: Int) -> Element { items[items.count - 1 - depth] }
        }
        extension Stack where Element: Comparable {
          var largest: Element? { items.max() }
        }
        """,
      uses: [
        "do {\n  var s = Stack(items: [⟨T!⟩])\n  s.push(⟨T⟩)\n  s.push(⟨T⟩)\n  print(s.top as Any, s[⟨small⟩ / 3], s.items.count)\n  s.pop()\n  print(s.items)\n}",
        "do {\n  var s = Stack(items: [⟨C!⟩, ⟨C⟩])\n  s.push(⟨C⟩)\n  print(s.largest ?? (⟨C⟩), s[0])\n}",
      ]),
    Piece(
      text: """
        indirect enum Formula {
          case number(Double)
          case sum(Formula, Formula)
          case product(Formula, Formula)
          var value: Double {
            switch self {
            case .number(let n): return n
            case .sum(let a, let b): return a.value + b.value
            case let .product(a, b): return a.value * b.value
            }
          }
        }
        """,
      uses: [
        "print(Formula.sum(.number(⟨Double⟩), .product(.number(⟨Double⟩), .number(⟨Double⟩))).value)",
        "print(⟨[Double]!⟩.map(Formula.number).reduce(.number(0)) { .sum($0, $1) }.value)",
      ]),
    Piece(
      text: """
        extension Array where Element == Int {
          var total: Int { reduce(0, &+) }
          func scaled(by factor: Int) -> [Int] { map { $0 &* factor } }
        }
        extension Collection {
          func tally(_ test: (Element) -> Bool) -> Int { reduce(0) { $0 + (test($1) ? 1 : 0) } }
        }
        """,
      uses: [
        "print(⟨[Int]!⟩.total, ⟨[Int]!⟩.scaled(by: ⟨Int⟩))",
        "print(⟨[T]!⟩.tally ⟨(T)->Bool⟩, ⟨String!⟩.tally { $0 == \"a\" })",
      ]),
    Piece(
      text: """
        infix operator <+>: AdditionPrecedence
        prefix operator √
        func <+> <T>(left: [T], right: T) -> [T] { left + [right] }
        prefix func √ (x: Double) -> Double { x < 0 ? -1 : x.squareRoot() }
        """,
      uses: ["print((⟨[T]!⟩) <+> (⟨T⟩) <+> (⟨T⟩))", "print(√⟨any Double⟩ + √(⟨Double!⟩) * 2)"]),
    Piece(
      text: """
        struct Grid: Equatable {
          let columns: Int
          var cells: [Int]
          init(_ rows: Int, _ columns: Int, fill: Int = 0) {
            self.columns = columns
            cells = Array(repeating: fill, count: rows * columns)
          }
          subscript(row: Int, column: Int) -> Int {
            get { cells[row * columns + column] }
            set { cells[row * columns + column] = newValue }
          }
        }
        """,
      uses: [
        "do {\n  var g = Grid(2, 3, fill: ⟨small⟩)\n  g[1, 2] = ⟨Int⟩\n  g[0, 1] &+= g[1, 2]\n  print(g.cells, g == Grid(2, 3))\n  print(g[⟨small⟩, 1])\n}"
      ]),
    Piece(
      text: """
        struct Countdown: Sequence, IteratorProtocol {
          var left: Int
          mutating func next() -> Int? {
            guard left > 0 else { return nil }
            defer { left -= 1 }
            return left
          }
        }
        """,
      uses: [
        "print(Array(Countdown(left: ⟨small⟩)), Countdown(left: 4).map ⟨(Int)->T!⟩)",
        "for (a, b) in zip(Countdown(left: 3), ⟨[T]!⟩) { print(a, b) }",
        "print(Countdown(left: ⟨small⟩).reduce(⟨Int⟩, &+), Countdown(left: 5).filter ⟨(Int)->Bool⟩)",
      ]),
    Piece(
      text: """
        final class Watcher {
          var level = 0 {
            willSet { print("will", newValue) }
            didSet { if level != oldValue { changes += 1 } }
          }
          private(set) var changes = 0
          lazy var history: [Int] = { [level, changes] }()
        }
        """,
      uses: [
        "do {\n  let w = Watcher()\n  w.level = ⟨small⟩\n  w.level += 1\n  print(w.changes, w.history)\n  w.level = 0\n  print(w.history, w.level)\n}"
      ]),
    Piece(
      text: """
        func parsed(_ text: String) -> Result<Int, ParseProblem> {
          guard let n = Int(text) else { return .failure(.notANumber(text)) }
          return n < 0 ? .failure(.negative) : .success(n)
        }
        enum ParseProblem: Error, Equatable { case notANumber(String), negative }
        """,
      uses: [
        "switch parsed(⟨String⟩) {\ncase .success(let n): print(n)\ncase .failure(let problem): print(problem)\n}",
        "print((try? parsed(⟨String⟩).get()) ?? -1, parsed(\"-4\") == .failure(.negative))",
        "do { print(try parsed(⟨String⟩).map { $0 + 1 }.get()) } catch { print(\"no\", error) }",
      ]),
    Piece(
      text: """
        func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C {
          { g(f($0)) }
        }
        func twice<T>(_ x: inout T, _ change: (inout T) -> Void) {
          change(&x)
          change(&x)
        }
        """,
      uses: [
        "print(compose({ (a: Int) in a &+ 1 }, ⟨(Int)->T!⟩)(⟨Int⟩))",
        "twice(&⟨var Int⟩) { $0 = $0 / 2 + ⟨small⟩ }",
        "twice(&⟨var [T]⟩) { $0.append(⟨T⟩) }",
      ]),
  ]
}
